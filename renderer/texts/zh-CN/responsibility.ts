export const responsibility = {}
