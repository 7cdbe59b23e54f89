/** Why the windows are not Electron's. */
export type NoElectron = 'not-wanted' | 'no-display' | 'refused' | 'refused-lately'

type Texts = {
  readonly noElectron: Readonly<Record<NoElectron, string>>
  readonly fetching: string
  readonly progress: (percent: number) => string
  readonly resetOnlyDemonstration: string
  readonly resetQuestion: (folder: string) => string
  readonly resetNeedsYes: string
  readonly resetRefused: string
}

const en: Texts = {
  noElectron: {
    'not-wanted': 'Without Electron, as asked: the pages are served to the browser.',
    'no-display':
      'Without Electron, because this machine has no display: the pages are served to the browser.',
    refused:
      'Without Electron, because its runtime cannot be fetched here: the pages are served to the browser.',
    'refused-lately':
      'Without Electron, because its runtime could not be fetched lately (--electron tries again): the pages are served to the browser.',
  },
  fetching: 'Fetching Electron’s runtime …',
  progress: (percent) => `  ${percent} %`,
  resetOnlyDemonstration:
    'Not started: --reset is for the demonstration only; a real hall is never thrown away by an option.',
  resetQuestion: (folder) => `Throw the demonstration hall in ${folder} away and make a new one? [y/N] `,
  resetNeedsYes: 'Not started: --reset asks first, and here nobody can answer; add --yes.',
  resetRefused: 'Nothing was thrown away.',
}

const zh: Texts = {
  noElectron: {
    'not-wanted': '按要求不使用 Electron:页面在浏览器中打开。',
    'no-display': '本机没有显示器,不使用 Electron:页面在浏览器中打开。',
    refused: '此处无法下载 Electron 运行环境:页面在浏览器中打开。',
    'refused-lately': '近日无法下载 Electron 运行环境(--electron 再试一次):页面在浏览器中打开。',
  },
  fetching: '正在下载 Electron 运行环境……',
  progress: (percent) => `  ${percent} %`,
  resetOnlyDemonstration: '未启动:--reset 只用于演示营业厅,正式营业厅不会因一个选项被清除。',
  resetQuestion: (folder) => `清除 ${folder} 中的演示营业厅并重新建立?[y/N] `,
  resetNeedsYes: '未启动:--reset 需要确认,而此处无人应答;请加 --yes。',
  resetRefused: '没有清除任何内容。',
}

/** Chinese where the system speaks Chinese, English elsewhere, as the host does. */
export function startTexts(env: NodeJS.ProcessEnv): Texts {
  const locale =
    env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('zh') ? zh : en
}
