export const handoff = {}
