export const staff = {
  signInTitle: '登录',
  number: '工号',
  pin: '密码',
  signIn: '登录',
  signOut: '退出登录',
  lock: '锁屏',
  greeting: (name: string) => `您好，${name}`,
  version: (version: string) => `版本 ${version}`,
  demonstration: '演示数据',
  numberHint: '工牌上的号码，3 至 8 位数字',
  pinHint: '4 至 12 位数字',
  locked: {
    title: '页面已锁定',
    explain: (name: string, number: string) =>
      `${name}（${number}）正在使用。输入密码继续，页面内容不会丢失。`,
    ended: (name: string, number: string) =>
      `终端程序重新启动过。${name}（${number}）请输入密码继续，页面内容不会丢失。`,
    unlock: '解锁',
    other: '换人登录',
  },
}
