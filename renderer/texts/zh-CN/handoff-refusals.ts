import type { RefusalDetail } from '../../../shared/kernel/result.ts'

/** Hand-offs and responsibilities: what happened, and what to do. */
export const handoffRefusals = {
  PLACE_NAME_TAKEN: () => '已有同名的岗位或部门，请换一个名称。',
  PLACE_NOT_FOUND: () => '没有这个岗位或部门，或已停用，请另选。',
  PLACE_IS_NO_POST: () => '只有厅内岗位可以指定为复电岗位，请另选。',
  SUBJECT_NOT_FOUND: () => '没有可以移交的内容，或已不由您负责，请刷新后再看。',
  CUSTOMER_MISSING: () => '移交到厅外部门时，要写明客户姓名和电话，以便答复。',
  HAND_OFF_TO_ONESELF: () => '不能移交给自己，请选别人。',
  HAND_OFF_NOT_FOUND: () => '没有这份移交，请刷新后再看。',
  HAND_OFF_NOT_YOURS: () => '这份移交不由您处理，请找负责人或经理。',
  HAND_OFF_STATE_WRONG: () => '这份移交的状态已经变化，请看当前状态后再操作。',
  HAND_OFF_OF_ORDER: () => '这份移交属于复电单，不能单独撤回。不用复电时，请经理撤销复电单。',
  PERSON_MISSING: () => '请填写对方部门是谁答复的。',
  RESPONSIBILITY_NOT_YOURS: () => '这一项已不由您负责，请刷新后再看。',
  PASS_ON_NOT_ACCEPTED_YET: () => '对方还没有接收，仍由您负责。请收回后另行移交，或记为由您保留。',
  RESPONSIBILITIES_OPEN: ({ count }: RefusalDetail) =>
    `还有 ${count ?? ''} 项责任没有交代。请逐项交给接手的人，或写明由您保留，再退出。`,
}
