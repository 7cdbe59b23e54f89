/** How fast and how loud, as the browser counts: 1 is the engine's own pace, and as loud as it can. */
export type Manner = { readonly rate: number; readonly volume: number }

/** A little slower than the engine's own: numbers are heard across a hall. */
export const usualRate = 0.95

/** Leaves room above it, so that a call may be louder than the others (Q4). */
export const usualManner: Manner = { rate: usualRate, volume: 0.85 }
