/** Why the terminal opens no window of its own. */
export type NoElectron =
  | 'ASKED'
  | 'NO_SCREEN'
  | 'ROOT'
  | 'NOT_AT_NAMED_PLACE'
  | 'UNREACHABLE'
  | 'REFUSED_LATELY'
  | 'NOT_RUNNABLE'

/** Why nothing was started. */
export type StartRefusal =
  | 'OPTIONS_WRONG'
  | 'RESET_DEMONSTRATION_ONLY'
  | 'RESET_NOT_CONFIRMED'
  | 'RESET_IN_USE'
  | 'BUILD_FAILED'

export type StartTexts = {
  readonly noElectron: Readonly<Record<NoElectron, (what: string) => string>>
  readonly refusals: Readonly<Record<StartRefusal, (what: string) => string>>
  readonly building: string
  /** Which of the two halls is meant cannot be guessed. */
  readonly twoHalls: string
  readonly fetching: (percent: number) => string
  readonly confirmReset: (folder: string) => string
  readonly wasReset: (folder: string) => string
  readonly help: Readonly<
    Record<'about' | 'data' | 'demo' | 'port' | 'reset' | 'yes' | 'electron' | 'noElectron' | 'help', string>
  >
}

const en: StartTexts = {
  noElectron: {
    ASKED: () => 'Pages in the browser, as asked for by --no-electron.',
    NO_SCREEN: () => 'Pages in the browser: there is no screen to open windows on.',
    ROOT: () => 'Pages in the browser: Electron keeps its sandbox only under an ordinary user, not as root.',
    NOT_AT_NAMED_PLACE: (what) =>
      `Pages in the browser: ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron's runtime: ${what}`,
    UNREACHABLE: (what) =>
      `Pages in the browser: Electron's runtime is not here and cannot be fetched (${what}).`,
    REFUSED_LATELY: (what) =>
      `Pages in the browser: Electron's runtime could not be fetched lately (${what}); --electron asks again.`,
    NOT_RUNNABLE: (what) => `Pages in the browser: Electron does not run here (${what}).`,
  },
  refusals: {
    OPTIONS_WRONG: (what) => `Not started: ${what}`,
    RESET_DEMONSTRATION_ONLY: (what) =>
      `Not started: --reset is for the demonstration hall only, never for a real one: ${what}`,
    RESET_NOT_CONFIRMED: (what) => `Not started: nothing was thrown away; --yes confirms the reset: ${what}`,
    RESET_IN_USE: (what) => `Not started: another Guitai process works on this hall; stop it first: ${what}`,
    BUILD_FAILED: () => 'Not started: the program could not be built, see above.',
  },
  twoHalls: '--data is for a real hall, --demo for a demonstration; give one of them',
  building: 'Building pages and program …',
  fetching: (percent) => `Fetching Electron's runtime … ${percent} %`,
  confirmReset: (folder) => `Throw the demonstration hall in ${folder} away and make a new one? [y/N] `,
  wasReset: (folder) => `The demonstration hall in ${folder} was thrown away.`,
  help: {
    about: "The counter terminal of a power company's business hall. Without --data: a demonstration hall.",
    data: 'a real hall in this folder; an empty one is led through set-up',
    demo: 'keeps the demonstration hall in this folder instead of .data/demo',
    port: 'port of the pages on this machine',
    reset: 'throws the demonstration hall away and makes a new one; asks first',
    yes: 'confirms --reset',
    electron: "tries again to fetch Electron's runtime",
    noElectron: 'pages in the browser in any case',
    help: 'shows this',
  },
}

const zh: StartTexts = {
  noElectron: {
    ASKED: () => '按 --no-electron 的要求,在浏览器中打开页面。',
    NO_SCREEN: () => '在浏览器中打开页面:本机没有可以显示窗口的屏幕。',
    ROOT: () => '在浏览器中打开页面:以 root 身份运行时 Electron 无法启用沙箱。',
    NOT_AT_NAMED_PLACE: (what) =>
      `在浏览器中打开页面:ELECTRON_OVERRIDE_DIST_PATH 指定的文件夹里没有 Electron 运行时:${what}`,
    UNREACHABLE: (what) => `在浏览器中打开页面:本机没有 Electron 运行时,也无法下载(${what})。`,
    REFUSED_LATELY: (what) =>
      `在浏览器中打开页面:近期未能下载 Electron 运行时(${what});用 --electron 可重试。`,
    NOT_RUNNABLE: (what) => `在浏览器中打开页面:Electron 无法在本机运行(${what})。`,
  },
  refusals: {
    OPTIONS_WRONG: (what) => `未启动:${what}`,
    RESET_DEMONSTRATION_ONLY: (what) => `未启动:--reset 只用于演示营业厅,不用于正式营业厅:${what}`,
    RESET_NOT_CONFIRMED: (what) => `未启动:未删除任何数据;用 --yes 确认重置:${what}`,
    RESET_IN_USE: (what) => `未启动:另一个柜台程序正在使用该营业厅,请先停止它:${what}`,
    BUILD_FAILED: () => '未启动:程序生成失败,见上文。',
  },
  twoHalls: '--data 用于正式营业厅,--demo 用于演示营业厅,只能选一个',
  building: '正在生成页面和程序……',
  fetching: (percent) => `正在下载 Electron 运行时…… ${percent} %`,
  confirmReset: (folder) => `删除 ${folder} 中的演示营业厅并重新生成?[y/N] `,
  wasReset: (folder) => `已删除 ${folder} 中的演示营业厅。`,
  help: {
    about: '供电营业厅的窗口终端。不带 --data 时打开演示营业厅。',
    data: '正式营业厅的数据文件夹;空文件夹将引导设置',
    demo: '演示营业厅的文件夹,默认 .data/demo',
    port: '本机页面的端口',
    reset: '删除演示营业厅并重新生成(先询问)',
    yes: '确认 --reset',
    electron: '重新尝试下载 Electron 运行时',
    noElectron: '始终在浏览器中打开页面',
    help: '显示本帮助',
  },
}

/** Chinese where the system speaks Chinese, English elsewhere. */
export function startTexts(env: NodeJS.ProcessEnv): StartTexts {
  const locale =
    env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('zh') ? zh : en
}
