import type { CheckFinding, DayCheck } from '../../../shared/day/checklist.ts'
import type { HallDayState } from '../../../shared/day/hall-day-states.ts'
import type { IssueState } from '../../../shared/day/issue-state.ts'
import { formatFen } from '../../../shared/kernel/money.ts'
import type { TicketState } from '../../../shared/queue/ticket.ts'
import { calendar } from './calendar.ts'
import { closing } from './closing.ts'
import { statement } from './statement.ts'

type Figures = Readonly<Record<string, number>>

export const day = {
  calendar,
  statement,
  states: { before: '未到开门时间', open: '营业中', closing: '正在收尾', closed: '已日终' } satisfies Record<
    HallDayState,
    string
  >,
  ticketStates: {
    waiting: '等候',
    called: '已叫号',
    serving: '正在办理',
    parked: '暂离',
    missed: '过号',
    left: '离开',
    cancelled: '作废',
    appointed: '已预约',
    finished: '已办结',
  } satisfies Record<TicketState, string>,
  hours: (opens: string, closes: string) => `今天 ${opens}–${closes}`,
  closedToday: '今天不营业',
  issue: {
    open: '可以取号',
    stopped: '已停止取号',
    until: (time: string) => `到 ${time}`,
    reasons: {
      'no-hours': '没有设置营业时间，随时可以取号',
      'opening-hours': '营业时间内',
      'kept-open': '经理延长取号',
      'before-opening': '还没到开门时间',
      'between-hours': '午休时间',
      'after-closing': '营业时间已结束',
      'closed-all-day': '今天不营业',
      stopped: '经理停止取号',
      'day-closed': '当天已日终',
    } satisfies Record<IssueState['reason'], string>,
  },
  checks: {
    database: '数据库',
    disk: '磁盘空间',
    clock: '时钟',
    'customer-screen': '客户屏',
    printer: '打印机',
    voice: '语音',
    'drawer-float': '备用金',
  } satisfies Record<DayCheck, string>,
  findings: {
    fine: () => '正常',
    'database-damaged': () => '数据库损坏，请立即停用并通知管理员',
    'database-not-read-back': () => '写入后读不回来，请立即停用并通知管理员',
    'disk-low': ({ freeMegabytes, leastMegabytes }) =>
      `剩余 ${freeMegabytes ?? '–'} MB，少于 ${leastMegabytes ?? '–'} MB，请通知管理员清理`,
    'disk-unknown': () => '读不到磁盘剩余空间，请通知管理员',
    'clock-jumped': () => '电脑时间刚刚跳变，请核对时间',
    'clock-behind-records': () => '电脑时间早于已有记录，请校正时间',
    'clock-differs-from-host': () => '与厅主机的时间不一致，请校正时间',
    'screen-missing': () => '客户屏没有连上',
    'float-counted': ({ floatFen = 0, shiftNumber = 0 }) =>
      `备用金 ${formatFen(floatFen)} 元已清点（第 ${shiftNumber} 班）`,
    'drawer-not-open': () => '钱箱还没有开班：按 Ctrl+F9 开班并清点备用金；不收现金的窗口写明说明',
    'drawer-of-another-day': ({ shiftNumber = 0 }) =>
      `以前的第 ${shiftNumber} 班还没有结班：先清点结班，再按 Ctrl+F9 开班`,
  } satisfies Record<CheckFinding, (figures: Figures) => string> as Readonly<
    Record<CheckFinding, (figures: Figures) => string>
  >,
  /** What the clerk does for a check that needs eyes, ears or hands. */
  howToCheck: {
    database: '',
    disk: '',
    clock: '看右上角的时间与手表是否一致',
    'customer-screen': '看客户屏是否亮着、显示本窗口号',
    printer: '打印测试页，看字迹是否清楚、是否缺墨缺纸',
    voice: '播放测试语音，听声音是否清楚',
    'drawer-float': '',
  } satisfies Record<DayCheck, string>,
  checklist: {
    title: '开门检查',
    heading: (counter: number) => `${counter} 号窗口开门检查`,
    explain: '电脑能检查的自己检查，备用金以开班清点为准；打印机和语音看过、听过后确认：Y 正常，N 不正常。',
    open: '开始检查',
    openAgain: '查看检查',
    notDone: (left: number) => `开门检查还有 ${left} 项没有完成`,
    dueBy: (time: string) => `请在 ${time} 前完成`,
    late: '已过规定时间',
    done: (time: string) => `${time} 全部完成`,
    doneLate: (time: string) => `${time} 完成（晚于规定）`,
    run: '电脑自检',
    runAgain: '重新自检',
    running: '正在自检…',
    ok: '正常',
    notOk: '不正常',
    answerOf: (check: string) => `${check}：`,
    pending: '待检查',
    byHost: '电脑检查',
    at: (time: string, name: string) => `${time} ${name}`,
    note: '说明',
    noteHint: '例如：缺纸，已通知后勤',
    noteMissing: '请写明情况',
    save: '保存',
    cancel: '取消',
    printTest: '打印测试页',
    speakTest: '播放测试语音',
    noVoice: '这台电脑没有中文语音',
    close: '返回',
    testVoice: (counter: number) => `语音测试。请 A 零 零 一 号到 ${counter} 号窗口`,
  },
  testPage: {
    title: '打印测试页',
    counter: '窗口',
    printedAt: '打印时间',
    clerk: '打印人',
    letters: '横竖撇捺 一二三四五 壹贰叁肆伍 0123456789 ￥1,234.56',
    judge: '以上文字和下面的横线应清晰、完整、不歪斜。',
  },
  opening: {
    title: '开门检查',
    checks: '检查项目',
    due: (time: string) => `须在 ${time} 前完成`,
    noDue: '今天没有营业时间，不要求按时完成',
    counter: '窗口',
    expected: '今天开放',
    notExpected: '今天不开',
    state: '状态',
    done: (time: string) => `✓ ${time} 完成`,
    doneLate: (time: string) => `▲ ${time} 完成，晚了`,
    open: (left: number) => `○ 还有 ${left} 项`,
    overdue: (left: number) => `◆ 已逾期，还有 ${left} 项`,
    choose: '今天开放哪些窗口',
    chooseOf: (counter: number) => `${counter} 号窗口今天开放`,
    save: '保存',
    saved: '已保存',
    refresh: '刷新',
    ok: '✓ 正常',
    notOk: '✕ 不正常',
    pending: '– 未检查',
  },
  banner: {
    closing: '已到营业结束时间，取号已停止',
    stopped: '经理已停止取号',
    closed: '今天已日终',
    waiting: (count: number) => (count === 0 ? '没有人等候' : `还有 ${count} 人等候，请继续叫号办理`),
    allServed: '本窗口的客户都已办完，可以离开窗口。',
    until: (time: string) => `取号延长到 ${time}`,
  },
  closing,
  leave: {
    heading: '还不能离开窗口',
    whatToDo: '请继续叫号办完；确实不能继续的，请经理在“日终”里把等候的客户逐个了结。',
    callNext: '叫下一位',
    tryAgain: '办好以后，再按右上角的“离开窗口”。',
  },
}
export type DayTexts = typeof day
