/** Restore orders: what happened, and what to do. */
export const restoreRefusals = {
  RESTORE_ORDER_NOT_FOUND: () => '没有这份复电单，请刷新后再看。',
  RESTORE_ORDER_STATE_WRONG: () => '这份复电单已经复电或已撤销，请刷新后看当前状态。',
  RESTORE_ORDER_HANDED_OFF: () => '这份复电单已经移交，请看移交的进展。',
  NO_REPAIR_POST: () => '还没有指定复电岗位，请经理在“岗位与部门”里指定。',
}
