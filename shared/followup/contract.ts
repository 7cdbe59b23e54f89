export const followupContract = {}
