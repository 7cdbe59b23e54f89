import type { AlarmKind } from '../../../shared/alarm/alarm.ts'

/** What an alarm is about, as far as it is known. */
export type AlarmFacts = {
  readonly counter: number | undefined
  readonly staff: string | undefined
  /** "10:42", where the alarm has a due time. */
  readonly due: string | undefined
  readonly figures: Readonly<Record<string, string | number>>
}

const at = ({ counter }: AlarmFacts) => (counter === undefined ? '' : `${counter} 号窗口`)
const by = ({ staff }: AlarmFacts) => (staff === undefined ? '' : `${staff} `)
const since = ({ due }: AlarmFacts) => (due === undefined ? '' : `，应在 ${due} 前完成`)

export const alarm = {
  title: '提醒',
  count: (count: number) => `${count} 项提醒`,
  none: '现在没有要处理的提醒。',
  noneAtAll: '还没有提醒。',
  open: '待处理',
  all: '全部记录',
  sections: '显示哪些',
  kinds: {
    'handoff-overdue': '移交逾期',
    'followup-overdue': '待回复逾期',
    'closing-call-overdue': '办结告知逾期',
    'pause-overdue': '暂停超时',
    'opening-late': '开门检查逾期',
    'fault-declared': '报告故障',
    'manager-called': '请经理到窗口',
    'ticket-forgotten': '营业日没有日终',
    'problem-overdue': '系统问题逾期',
    'restore-without-post': '复电无人接办',
    'restore-overdue': '复电逾期',
    'restore-due-unknown': '复电期限不明',
    'restore-reversed': '复电后收款冲正',
    'application-overdue': '申请超过承诺日期',
    'gap-overdue': '容缺资料逾期',
  } satisfies Record<AlarmKind, string>,
  words: {
    'handoff-overdue': (facts) => `${by(facts)}的移交没有按时接收${since(facts)}`,
    'followup-overdue': (facts) => `${by(facts)}答应客户的回复没有按时完成${since(facts)}`,
    'closing-call-overdue': (facts) => `${by(facts)}没有按时把结果告知客户${since(facts)}`,
    'pause-overdue': (facts) => `${at(facts)} ${by(facts)}暂停已超时${since(facts)}`,
    'opening-late': (facts) => `${at(facts)}没有按时完成开门检查`,
    'fault-declared': (facts) => `${at(facts) || '全厅'}报告故障 ${by(facts)}`,
    'manager-called': (facts) => `${at(facts)} ${by(facts)}请您过去`,
    'ticket-forgotten': ({ figures }) =>
      `${figures['businessDay'] ?? ''} 还有 ${figures['ticketsNotEnded'] ?? 0} 个号、${figures['openVisits'] ?? 0} 个接待没有结果`,
    'problem-overdue': ({ figures }) => `系统问题 ${figures['number'] ?? ''} 没有按时处理`,
    'restore-without-post': (facts) =>
      `没有指定复电岗位，${by(facts)}的复电单 ${facts.figures['number'] ?? ''} 无人接办${since(facts)}`,
    'restore-overdue': (facts) =>
      `${by(facts)}的复电单 ${facts.figures['number'] ?? ''} 没有按时复电${since(facts)}`,
    'restore-due-unknown': ({ figures }) =>
      `${figures['year'] ?? ''} 年的节假日还没有录入，复电单 ${figures['number'] ?? ''} 的期限算不出来`,
    'restore-reversed': ({ figures }) =>
      `复电单 ${figures['number'] ?? ''} 已经复电，对应的收款又冲正了，请决定怎么办`,
    'application-overdue': (facts) =>
      `${by(facts)}受理的申请 ${facts.figures['number'] ?? ''} 承诺 ${facts.figures['day'] ?? ''} 办结，还没有归档`,
    'gap-overdue': (facts) =>
      `${by(facts)}受理的申请 ${facts.figures['number'] ?? ''} 的容缺资料应在 ${facts.figures['day'] ?? ''} 前补齐`,
  } satisfies Record<AlarmKind, (facts: AlarmFacts) => string> as Readonly<
    Record<AlarmKind, (facts: AlarmFacts) => string>
  >,
  /** The act that answers it best. */
  acts: {
    'handoff-overdue': '查看移交',
    'followup-overdue': '查看待回复',
    'closing-call-overdue': '查看待回复',
    'pause-overdue': '查看窗口',
    'opening-late': '查看开门检查',
    'fault-declared': '查看故障',
    'manager-called': '我去窗口',
    'ticket-forgotten': '去日终',
    'problem-overdue': '查看问题',
    'restore-without-post': '指定复电岗位',
    'restore-overdue': '查看复电单',
    'restore-due-unknown': '录入节假日',
    'restore-reversed': '查看移交',
    'application-overdue': '查看申请',
    'gap-overdue': '查看申请',
  } satisfies Record<AlarmKind, string>,
  at: '时间',
  kind: '事项',
  what: '内容',
  state: '处理',
  act: '操作',
  answer: '写明处理',
  answerOf: (kind: string) => `写明处理：${kind}`,
  answerExplain: '写下做了什么，提醒随即结束；记录保留。',
  wordsLabel: '处理情况',
  wordsHint: '例如：已到窗口安抚客户',
  wordsWrong: '请写明处理情况（至少 2 个字）',
  save: '保存',
  cancel: '取消',
  answeredBy: (time: string, name: string, words: string) => `${time} ${name}：${words}`,
  mended: (time: string) => `${time} 已解除`,
  going: '已到窗口',
  refresh: '刷新',
}
export type AlarmTexts = typeof alarm
