type Texts = {
  readonly title: string
  readonly gaveUp: string
  readonly optionsWrong: (what: string) => string
}

const en: Texts = {
  title: 'Guitai',
  gaveUp:
    'The terminal process ended again and again. What was acknowledged is on disk. Please start the program anew.',
  optionsWrong: (what) => `Not started: ${what}`,
}

const zh: Texts = {
  title: '柜台',
  gaveUp: '终端进程多次异常退出。凡是确认过的操作都已写入磁盘。请重新启动程序。',
  optionsWrong: (what) => `未启动:${what}`,
}

/** Chinese where the system speaks Chinese, English elsewhere. */
export function desktopTexts(locale: string): Texts {
  return locale.toLowerCase().startsWith('zh') ? zh : en
}
