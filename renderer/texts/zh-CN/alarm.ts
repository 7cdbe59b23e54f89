export const alarm = {}
