export const dayContract = {}
