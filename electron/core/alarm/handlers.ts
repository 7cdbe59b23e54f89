export const alarmHandlers = {}
