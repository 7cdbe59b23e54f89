export const fault = {}
