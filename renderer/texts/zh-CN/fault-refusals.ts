/** Fault mode: what happened, and what to do. */
export const faultRefusals = {
  FAULT_NOT_FOUND: () => '没有找到这次故障，请看当前状态。',
  FAULT_ENDED: () => '这次故障已经结束。又出现故障时，请重新登记。',
  FAULT_NOT_YOURS: () => '这不是您窗口的故障，请由该窗口的营业员或值班经理处理。',
  FAULT_ALREADY_DECLARED: () => '故障已经登记，请看当前状态；情况有变时请转为长时故障或结束。',
  FAULT_ALREADY_LONG: () => '已经是长时故障。',
  FAULT_STILL_SHORT: () => '现在是短时故障，请客户稍候。需要预约或回电时，请先转为长时故障。',
  TICKET_NOT_AFFECTED: () => '这个号不受这次故障影响（其他窗口可以办理，或正在别处办理）。',
  FAULT_NOTE_NOT_FOUND: () => '没有找到这条纸质记录，请刷新后再试。',
  FAULT_NOTE_ALREADY_SETTLED: () => '这条纸质记录已经补办。',
}
