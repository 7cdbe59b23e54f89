import type { FaultNotice } from '../../../shared/fault/fault.ts'
import type { WaitRange } from '../../../shared/queue/ticket.ts'

export const display = {
  call: {
    heading: '叫号',
    calling: '正在呼叫',
    latest: '最近一次叫号',
    again: (times: number) => `第 ${times} 次重呼`,
    apology: '让您久等了，非常抱歉',
    none: '暂无叫号',
    noneHint: '叫到您的号时，号码会显示在这里',
    /** Stands before and after the counter's number. */
    counterBefore: '',
    counterAfter: '号窗口',
  },
  last: {
    heading: '刚叫过的号',
    none: '没有更早的叫号',
    counter: (counter: number) => `${counter} 号窗口`,
  },
  waits: {
    heading: '等候情况',
    people: '人等候',
    range: ({ lowMinutes, highMinutes }: WaitRange) => {
      if (highMinutes <= 0) return '不用等'
      if (lowMinutes <= 0) return `${highMinutes} 分钟以内`
      return lowMinutes === highMinutes ? `约 ${highMinutes} 分钟` : `约 ${lowMinutes}–${highMinutes} 分钟`
    },
    page: (page: number, pages: number) => `${page} / ${pages}`,
    noCounter: '暂无窗口受理',
    broken: '此项暂时无法显示',
  },
  foot: {
    heading: '窗口提示',
    paused: '暂停服务',
    backIn: (time: string, left: string) => `预计 ${time} 恢复，还有 ${left}`,
    late: (time: string) => `已超时 ${time}，非常抱歉`,
    goTo: (counter: number) => `请到 ${counter} 号窗口`,
    waitHere: '请稍候，其他窗口会叫您',
    closing: '今天已停止取号；已取号的客户请继续等候，我们会办完再下班。',
    hint: '请留意叫号，听到后到对应窗口办理；过号请告诉工作人员。',
  },
  fault: {
    heading: '系统故障，非常抱歉',
    sorry: '非常抱歉',
    words: {
      short: '请您稍候，正在抢修，恢复后马上叫号',
      long: '修复需要较长时间，工作人员正在为您预约或登记回电',
    } satisfies Record<FaultNotice['state'], string>,
    end: (time: string, left: string) => `预计 ${time} 恢复，还有 ${left}`,
    late: (time: string) => `已超过预计时间 ${time}`,
  },
  closed: {
    notYet: '营业厅还没有开门',
    over: '今天的营业已结束',
    dayOff: '今天不营业',
    opensAt: (time: string) => `${time} 开门`,
    hours: (opens: string, closes: string) => `今天营业时间 ${opens}–${closes}`,
  },
  lost: {
    heading: '与营业厅主机失去联系',
    lastNews: (time: string) => `最后一次更新：${time}`,
    never: '还没有收到营业厅的数据',
    advice: '屏幕暂不显示号码，请听工作人员叫号。恢复后自动显示。',
    connecting: '正在连接营业厅主机…',
  },
  voice: {
    off: '语音未开启，请点一下屏幕',
  },
  spoken: {
    /** By the voice: digits one by one, as at a counter. */
    digits: '零一二三四五六七八九',
    call: (ticket: string, counter: number) => `请 ${ticket} 号到 ${counter} 号窗口`,
    apology: '让您久等了。',
  },
}
export type DisplayTexts = typeof display
