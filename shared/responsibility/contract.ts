export const responsibilityContract = {}
