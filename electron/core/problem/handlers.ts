export const problemHandlers = {}
