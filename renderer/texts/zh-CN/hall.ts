import type { KindId, SetUpStep } from '../../hall/set-up-draft.ts'
import type { SetUpMistake } from '../../hall/set-up-mistakes.ts'

const stepNames: Record<SetUpStep, string> = {
  hall: '营业厅',
  services: '业务类别',
  counters: '窗口',
  manager: '值班经理',
  review: '核对',
}

const kinds: Record<KindId, string> = {
  'resident-payment': '居民缴费（5 分钟）',
  'other-payment': '非居民缴费（20 分钟）',
  'electricity-business': '用电业务（20 分钟）',
  'desk-order': '咨询登记（3 分钟）',
}

const mistakes: Record<SetUpMistake, string> = {
  'hall-name': '请填写营业厅名称，1 到 40 个字',
  'time-zone': '请选择时区',
  letter: '填一个字母 A–Z',
  'letter-twice': '字母重复，请换一个',
  'service-name': '请填写名称，1 到 20 个字',
  'counter-number': '请填写窗口号，1 到 99',
  'counter-twice': '窗口号重复，请换一个',
  'counter-without-service': '请至少选一项业务',
  'staff-number': '工号为 3 到 8 位数字',
  'staff-name': '请填写姓名，1 到 40 个字',
  pin: '密码为 4 到 12 位数字',
  'pin-differs': '两次输入的密码不一样，请重新输入',
}

export const hall = {
  title: '新营业厅设置',
  lead: '几步即可开始营业，随时可以返回修改，已填的内容不会丢失。',
  steps: stepNames,
  kinds,
  mistakes,
  progress: (step: number, steps: number) => `第 ${step} 步，共 ${steps} 步`,
  back: '上一步',
  next: '下一步',
  finish: '完成设置',
  fixFirst: '请先改正标出的内容',
  hall: {
    name: '营业厅名称',
    nameHint: '显示在大屏、客户屏和收据上',
    timeZone: '时区',
    timeZoneHint: '营业日和所有时间都按它计算',
  },
  services: {
    lead: '客户取号时选择的类别。每类有一个字母，号票如 A001。',
    row: (letter: string) => `业务类别 ${letter}`,
    letter: '字母',
    nameZh: '中文名称',
    nameEn: '英文名称',
    kind: '通常办理（时限）',
    add: '添加业务类别',
    remove: (name: string) => `删除业务类别 ${name}`,
    limit: '最多 12 项',
  },
  counters: {
    lead: '每个窗口有一个号码，并选择它受理的业务。',
    row: (number: number | null) => `窗口 ${number ?? ''}`,
    number: '窗口号',
    services: '受理业务',
    add: '添加窗口',
    remove: (number: number | null) => `删除窗口 ${number ?? ''}`,
    limit: '最多 40 个',
  },
  manager: {
    lead: '第一位值班经理，之后由他添加其他人员。没有预设账号。',
    number: '工号',
    numberHint: '3 到 8 位数字，登录用',
    name: '姓名',
    pin: '密码',
    pinHint: '4 到 12 位数字，请自己记好',
    pinAgain: '再输一次密码',
  },
  review: {
    lead: '请核对，确认后营业厅即可使用。',
    change: (step: string) => `修改${step}`,
    serviceLine: (letter: string, name: string, nameEn: string, kind: string) =>
      `${letter} ${name} ${nameEn}，${kind}`,
    counterLine: (number: number, letters: string) => `${number} 号窗口：${letters}`,
    managerLine: (number: string, name: string) => `${number} ${name}`,
  },
  done: {
    heading: (name: string) => `${name}已设置好`,
    next: '接下来：用经理工号登录，添加人员，导入户号和账单。',
    signIn: '去登录',
  },
}
export type HallTexts = typeof hall
