export const handoffContract = {}
