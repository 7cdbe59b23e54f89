import type { FollowUpKind } from '../../../shared/followup/follow-up.ts'

export const followup = {
  kinds: { 'call-back': '回电', appointment: '预约', 'home-visit': '上门' } satisfies Record<
    FollowUpKind,
    string
  >,
  promise: '答应客户回复',
  phone: '电话',
  lastTry: '上次联系',
  form: {
    heading: '答应客户的回复',
    kind: '方式',
    about: '什么事',
    aboutHint: '例如：电表校验结果',
    aboutWrong: '请写明什么事（至少 2 个字）',
    address: '上门地址',
    addressWrong: '上门须填写地址（至少 2 个字）',
    submit: '记下',
  },
}
export type FollowupTexts = typeof followup
