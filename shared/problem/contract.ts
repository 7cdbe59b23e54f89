export const problemContract = {}
