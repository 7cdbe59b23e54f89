export const followup = {}
