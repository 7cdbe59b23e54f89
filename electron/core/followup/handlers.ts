export const followupHandlers = {}
