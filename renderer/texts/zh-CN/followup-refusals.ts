/** Promises to customers, and alarms: what happened, and what to do. */
export const followupRefusals = {
  ADDRESS_MISSING: () => '上门服务要写明地址。',
  FOLLOW_UP_NOT_FOUND: () => '没有这项待回复，请刷新后再看。',
  FOLLOW_UP_ENDED: () => '这项待回复已经办结。',
  FOLLOW_UP_NOT_YOURS: () => '这项待回复由别人负责，请找本人或经理。',
  ATTEMPT_DOES_NOT_FIT: () => '这个结果不适用于这类约定，请另选结果。',
  ALARM_NOT_FOUND: () => '没有这条提醒，请刷新后再看。',
  ALARM_ALREADY_ANSWERED: () => '这条提醒已经处理过。',
}
