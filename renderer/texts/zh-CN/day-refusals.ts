import type { RefusalDetail } from '../../../shared/kernel/result.ts'

const clock = (atMs: unknown) =>
  new Date(Number(atMs)).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const weekdays = ['调休上班日', '周一', '周二', '周三', '周四', '周五', '周六', '周日']

/** Calendar, opening and closing: what happened, and what to do. */
export const dayRefusals = {
  CALENDAR_RANGE_WRONG: () => '查看的日期范围不对：结束不能早于开始，一次最多看 400 天。',
  OPENING_HOURS_WRONG: ({ weekday }: RefusalDetail) =>
    `${weekdays[Number(weekday ?? -1)] ?? '这一天'}的时间不对：每段的开始要早于结束，各段按先后排列且不能重叠。`,
  DAY_IN_THE_PAST: () => '这一天已经过去，不能再改。请选今天或以后的日期。',
  DAY_EXCEPTION_NOT_FOUND: () => '这一天没有特殊安排，不需要取消。',
  PUBLIC_DAYS_WRONG: () => '节假日安排不对：所有日期都要在这一年内，每天只能出现一次。',
  HALL_CLOSED: ({ opensAtMs, closesAtMs }: RefusalDetail) =>
    opensAtMs !== undefined
      ? `现在不在取号时间，${clock(opensAtMs)} 开始取号。`
      : closesAtMs !== undefined
        ? `取号已在 ${clock(closesAtMs)} 停止，请改日再来；已取号的客户继续办理。`
        : '今天不再取号；已取号的客户继续办理。',
  UNTIL_IN_THE_PAST: () => '这个时间已经过去，请选一个以后的时间。',
  UNTIL_ANOTHER_DAY: () => '只能延长到今天之内，请选今天的时间。',
  DAY_CLOSED: () => '今天已经日终。确需继续，请经理先重新开放今天。',
  ISSUE_ALREADY_STOPPED: () => '取号已经停止。',
  CHECK_MADE_BY_HOST: () => '这一项由系统自动检查，不能手工确认。请处理后重新检查。',
  CHECK_NOTE_MISSING: () => '请写明情况：哪里不正常，或为什么可以这样开门。',
  CUSTOMERS_STILL_WAITING: ({ count, letters }: RefusalDetail) =>
    `还有 ${count ?? ''} 位客户在等候（${letters ?? ''}），没有其他窗口可以办理。请办完，或请经理逐一安排。`,
  TICKET_OF_PAST_DAY: () =>
    '这个号是前一天的，客户已不在厅内，不能再交给人办理。请约时间、回电或登记为离开。',
  DUE_IN_THE_PAST: () => '约定的时间已经过去，请选一个以后的时间。',
  DAY_IN_THE_FUTURE: () => '这一天还没有到，不能日终。',
  DAY_ALREADY_CLOSED: () => '这一天已经日终。',
  ISSUE_STILL_OPEN: () => '现在还在取号，请先停止取号再日终。',
  OPEN_VISITS: ({ count }: RefusalDetail) => `还有 ${count ?? ''} 次接待没有结束，请先办结。`,
  TICKETS_NOT_SETTLED: ({ count }: RefusalDetail) => `还有 ${count ?? ''} 个号没有结果，请逐一办理或安排。`,
  PAYMENTS_OPEN: ({ count }: RefusalDetail) => `还有 ${count ?? ''} 笔收款没有完成，请先收完或放弃。`,
  COUNTERS_OCCUPIED: ({ count }: RefusalDetail) => `还有 ${count ?? ''} 个窗口有人，请先离开窗口。`,
  DAY_NOT_CLOSED: () => '这一天还没有日终。',
}
