/** Restore orders: what happened, and what to do. */
export const restoreRefusals = {
  RESTORE_ORDER_NOT_FOUND: () => 'There is no such restore order. Look again.',
  RESTORE_ORDER_STATE_WRONG: () => 'The supply is back already, or the order was withdrawn. Look again.',
  RESTORE_ORDER_HANDED_OFF: () => 'This restore order was handed off already. Look at the hand-off.',
  NO_REPAIR_POST: () =>
    'No post is named the repair post yet. Have a manager name one under “Posts and departments”.',
}
