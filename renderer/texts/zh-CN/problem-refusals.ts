/** Problems with the system: what happened, and what to do. */
export const problemRefusals = {
  PROBLEM_NOT_FOUND: () => '没有找到这条问题报告，请刷新后再看。',
  PROBLEM_STATE_WRONG: () => '这条问题已到另一步，请刷新后看当前状态。',
  NOT_THE_FINDER: () => '只有报告这个问题的人才能验证，请由本人确认。',
}
