export const faultContract = {}
