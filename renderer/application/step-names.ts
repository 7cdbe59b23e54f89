/** The two steps that every form ends with; those before them are the sections of its definition. */
export const papersStep = 'papers'
export const reviewStep = 'review'
