export const handoffHandlers = {}
