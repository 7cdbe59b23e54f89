import type { RefusalDetail } from '../../../shared/kernel/result.ts'

/** First contact, sending on, stepping aside: what happened, and what to do. */
export const contactRefusals = {
  CONTACT_NOT_FOUND: () => '没有找到这条首问记录，请核对当前状态。',
  CONTACT_NOT_YOURS: () => '这位客户的首问责任人不是您，请由责任人或经理处理。',
  CONTACT_ALREADY_CLOSED: () => '这条首问记录已经办结，请重新登记。',
  CONTACT_IS_NO_ENQUIRY: () => '这不是咨询登记，请用“已告知客户”办结。',
  CONTACT_STILL_OPEN_MATTERS: ({ openMatters }: RefusalDetail) =>
    `这位客户还有 ${openMatters ?? ''} 件事没有办结（号票、移交或待回复），请先办完。`,

  TICKET_FOR_OTHERS: () => '这个号在等指定的窗口或人员，请先由对方或经理解除指定。',
  TICKET_HAS_NO_TARGET: () => '这个号没有指定窗口或人员，不需要解除。',
  TARGET_IS_ANOTHERS: () => '这个号等的不是您，请由对方或经理解除指定。',
  TARGET_AWAY: () => '对方窗口无人或对方不在岗，客户会白等。请换一个窗口、人员，或转到业务队列。',

  VISIT_PARKED: () => '客户已暂离，请先召回再办理。',
  VISIT_NOT_PARKED: () => '这位客户没有暂离，请核对当前状态。',
  PARKED_BY_ANOTHER: () => '这位客户是别人暂存的，请由原经办人或经理召回。',
  EXPLANATION_MISSING: () => '不能办理时，请选择已向客户说明的原因；选“其他”要写明。',
}
