/** The invented people of the demonstration hall; their PINs are printed at start and exist nowhere else. */
export const demonstrationManager = { number: '1001', name: '周岚', pin: '2468' } as const

export const demonstrationClerks = [
  { number: '1007', name: '张敏', pin: '1357' },
  { number: '1008', name: '阿依古丽·买买提江', pin: '1357' },
  { number: '1009', name: '李国强', pin: '1357' },
] as const
