export { answerAlarmsOf, raiseAlarm } from './raise-alarm.ts'
export { countOpenAlarms, findAlarmOf, listAlarms } from './store.ts'
