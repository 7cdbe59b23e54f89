export const responsibilityHandlers = {}
