export const alarmContract = {}
