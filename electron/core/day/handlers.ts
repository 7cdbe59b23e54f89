export const dayHandlers = {}
