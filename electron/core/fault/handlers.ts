export const faultHandlers = {}
