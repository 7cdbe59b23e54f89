export const contact = {
  title: '未了结的首问',
  explain: '客户问到的第一位负责到底；只有经理可以更正责任人，最初的记录保留。',
  none: '没有未了结的首问。',
  wanted: '客户要办',
  source: '从哪里问起',
  since: '时间',
  responsible: '首问责任人',
  matters: '未办结事项',
  correct: '更正首问责任人',
  correctTo: '更正为',
  reason: '原因',
  reasonWrong: '请写明原因（至少 2 个字）',
  save: '保存',
  cancel: '取消',
  unnamed: '没有写明',
}
export type ContactTexts = typeof contact
