export const contactContract = {}
