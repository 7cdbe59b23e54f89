import { accept } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { answerAlarm } from './answer-alarm.ts'
import { listAlarms } from './store.ts'

export const alarmHandlers = {
  list: api.alarm.list.handler(
    query(({ tx }, { open, limit }: { open: boolean; limit: number }) => accept(listAlarms(tx, open, limit))),
  ),
  answer: api.alarm.answer.handler(command(answerAlarm)),
}
