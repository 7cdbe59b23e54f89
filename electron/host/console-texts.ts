import type { OpenProblem } from '../core/database/open.ts'

type Texts = {
  readonly refusals: Readonly<
    Record<
      OpenProblem | 'PORT_TAKEN' | 'PORT_FORBIDDEN' | 'PAGES_MISSING' | 'OPTIONS_WRONG',
      (what: string) => string
    >
  >
  readonly desk: string
  readonly customerScreen: string
  readonly hallDisplay: string
  readonly guide: string
  readonly data: string
  readonly staff: string
  readonly setUpFirst: string
  readonly stopHint: string
  readonly roles: Readonly<Record<'clerk' | 'manager' | 'administrator', string>>
  readonly pin: string
  readonly stopped: string
}

const en: Texts = {
  refusals: {
    FOLDER_NOT_WRITABLE: (what) => `Not started: the data folder cannot be written: ${what}`,
    NOT_OURS: (what) => `Not started: this file is not a Guitai database: ${what}`,
    DAMAGED: (what) =>
      `Not started: the database is damaged; keep the folder as it is and restore a backup: ${what}`,
    IN_USE: (what) => `Not started: another Guitai process already works on this file: ${what}`,
    DISK_FULL: (what) => `Not started: the disk is full: ${what}`,
    NEWER: (what) =>
      `Not started: the database was written by a newer version of Guitai; update this program first: ${what}`,
    MIGRATION_CHANGED: (what) =>
      `Not started: the database was made by other migrations than this program has: ${what}`,
    PORT_TAKEN: (what) => `Not started: port ${what} is taken by another program; choose one with --port`,
    PORT_FORBIDDEN: (what) =>
      `Not started: this user may not listen on port ${what}; choose one above 1023 with --port`,
    PAGES_MISSING: (what) => `Not started: the pages are not built (npm run build): ${what}`,
    OPTIONS_WRONG: (what) => `Not started: ${what}`,
  },
  desk: 'Desk',
  customerScreen: 'Customer screen',
  hallDisplay: 'Hall display',
  guide: 'Entrance guide',
  data: 'Data',
  staff: 'Demonstration staff',
  setUpFirst: 'This hall is empty: open the desk and set it up.',
  stopHint: 'Ctrl-C stops the terminal.',
  roles: { clerk: 'clerk', manager: 'manager', administrator: 'administrator' },
  pin: 'PIN',
  stopped: 'Stopped.',
}

const zh: Texts = {
  refusals: {
    FOLDER_NOT_WRITABLE: (what) => `未启动:数据文件夹不可写:${what}`,
    NOT_OURS: (what) => `未启动:该文件不是柜台程序的数据库:${what}`,
    DAMAGED: (what) => `未启动:数据库已损坏,请保留原文件夹并恢复备份:${what}`,
    IN_USE: (what) => `未启动:另一个柜台程序正在使用该数据库:${what}`,
    DISK_FULL: (what) => `未启动:磁盘已满:${what}`,
    NEWER: (what) => `未启动:数据库由更新版本的程序写成,请先升级本程序:${what}`,
    MIGRATION_CHANGED: (what) => `未启动:数据库的结构版本与本程序不符:${what}`,
    PORT_TAKEN: (what) => `未启动:端口 ${what} 已被其他程序占用,请用 --port 另选一个`,
    PORT_FORBIDDEN: (what) => `未启动:当前用户无权使用端口 ${what},请用 --port 选 1023 以上的端口`,
    PAGES_MISSING: (what) => `未启动:页面尚未生成(npm run build):${what}`,
    OPTIONS_WRONG: (what) => `未启动:${what}`,
  },
  desk: '窗口工作台',
  customerScreen: '客户屏',
  hallDisplay: '大厅显示屏',
  guide: '引导台',
  data: '数据',
  staff: '演示人员',
  setUpFirst: '这是一个空营业厅:请打开窗口工作台完成设置。',
  stopHint: '按 Ctrl-C 停止。',
  roles: { clerk: '营业员', manager: '值班经理', administrator: '管理员' },
  pin: '密码',
  stopped: '已停止。',
}

/** Chinese where the system speaks Chinese, English elsewhere. */
export function consoleTexts(env: NodeJS.ProcessEnv): Texts {
  const locale =
    env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('zh') ? zh : en
}
