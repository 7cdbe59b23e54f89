/** What a use-case answers: a value, or a refusal that was foreseen. A fault is thrown instead. */
export type Result<Value, Refused> = Accepted<Value> | Refused

type Accepted<Value> = { readonly ok: true; readonly value: Value }

/** Figures that the refusal's text needs, e.g. `{ waitSeconds: 12 }`; never personal data. */
export type RefusalDetail = Readonly<Record<string, string | number>>

/** A foreseen "no", with the literal code that the contract declares and the catalogues translate. */
export type Refusal<Code extends string> = {
  readonly ok: false
  readonly code: Code
  readonly detail?: RefusalDetail
}

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value }
}

export function refuse<Code extends string>(code: Code, detail?: RefusalDetail): Refusal<Code> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail }
}
