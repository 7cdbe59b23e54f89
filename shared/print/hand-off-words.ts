/** What the customer takes home, in Chinese with English beside it. */
export const handOffWords = {
  title: ['移交单', 'Hand-off slip'],
  number: ['移交编号', 'Number'],
  to: ['接办单位', 'With'],
  phone: ['联系电话', 'Phone'],
  where: ['地点', 'Where'],
  due: ['答复期限', 'Answer by'],
  why: ['事由', 'Matter'],
  told: ['答复方式', 'How you are answered'],
  customer: ['客户', 'Customer'],
  sender: ['经办人', 'Handled by'],
  keep: ['请保留本单，查询时请提供移交编号。', 'Please keep this slip and give its number when you ask.'],
} as const
