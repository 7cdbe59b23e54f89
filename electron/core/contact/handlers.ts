export const contactHandlers = {}
