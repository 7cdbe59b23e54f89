import type { PauseReason, Sign } from '../../../shared/counter/counter.ts'
import type { Care } from '../../../shared/queue/ticket.ts'
import type { Role } from '../../../shared/staff/role.ts'

export const common = {
  product: '柜台',
  language: '语言',
  confirm: '确定',
  cancel: '取消',
  back: '返回',
  next: '下一步',
  close: '关闭',
  loading: '正在读取…',
  yuan: '元',
  counter: (number: number) => `${number} 号窗口`,
  signs: {
    closed: '未开放',
    open: '正在受理',
    serving: '正在办理',
    paused: '暂停服务',
    fault: '系统故障',
  } satisfies Record<Sign, string>,
  cares: { ordinary: '普通', elderly: '老年人', assisted: '需要协助' } satisfies Record<Care, string>,
  roles: { clerk: '营业员', manager: '值班经理', administrator: '管理员' } satisfies Record<Role, string>,
  pauseReasons: {
    meal: '用餐',
    'short-break': '短暂休息',
    meeting: '开会',
    device: '设备故障',
    'back-office': '后台工作',
    other: '其他',
  } satisfies Record<PauseReason, string>,
  timeLeft: {
    left: (time: string) => `剩 ${time}`,
    past: (time: string) => `超时 ${time}`,
    held: (time: string) => `已挂起，已用 ${time}`,
    label: (time: string, limit: string) => `已用 ${time}，时限 ${limit}`,
  },
  connection: {
    connecting: '正在连接终端程序…',
    lost: '与终端程序的连接已断开，正在自动重连。断开前最后一步是否完成，以恢复后显示的状态为准。',
    since: (seconds: number) => `已断开 ${seconds} 秒`,
  },
  broken: {
    heading: '页面出错了',
    explain: '页面遇到没有预料到的问题，已停止显示。已提交的业务和收款都已保存，不会丢失。',
    advice: '请点“重新打开”。如果再次出现，请把下面的文字告诉管理员。',
    reload: '重新打开',
  },
}
