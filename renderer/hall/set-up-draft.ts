import type { SetUp } from '../../shared/hall/contract.ts'

/** The kinds that every new hall has (T1–T3); there is no query for them before set-up. */
export const kindIds = ['resident-payment', 'other-payment', 'electricity-business', 'desk-order'] as const
export type KindId = (typeof kindIds)[number]

type ServiceDraft = {
  /** Stays the same while the letter is edited, so that no counter loses its service. */
  readonly key: number
  readonly letter: string
  readonly nameZh: string
  readonly nameEn: string
  readonly defaultKindId: KindId
}
type CounterDraft = {
  readonly key: number
  readonly number: number | null
  readonly serviceKeys: readonly number[]
}
export type ManagerDraft = {
  readonly number: string
  readonly name: string
  readonly pin: string
  readonly pinAgain: string
}

const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint('A'.charCodeAt(0) + index))

/** What was typed so far, right or wrong; nothing is lost on going back. */
export type SetUpDraft = {
  readonly hallName: string
  readonly timeZone: string
  readonly services: readonly ServiceDraft[]
  readonly counters: readonly CounterDraft[]
  readonly manager: ManagerDraft
}

export const setUpSteps = ['hall', 'services', 'counters', 'manager', 'review'] as const
export type SetUpStep = (typeof setUpSteps)[number]

export const firstDraft: SetUpDraft = {
  hallName: '',
  timeZone: 'Asia/Shanghai',
  services: [
    { key: 1, letter: 'A', nameZh: '缴费', nameEn: 'Payment', defaultKindId: 'resident-payment' },
    { key: 2, letter: 'B', nameZh: '业务办理', nameEn: 'Business', defaultKindId: 'electricity-business' },
    { key: 3, letter: 'C', nameZh: '咨询', nameEn: 'Enquiry', defaultKindId: 'desk-order' },
  ],
  counters: [1, 2, 3].map((number) => ({ key: number, number, serviceKeys: [1, 2, 3] })),
  manager: { number: '', name: '', pin: '', pinAgain: '' },
}

/** A new service is served at every counter until somebody says otherwise. */
export function addService(draft: SetUpDraft): SetUpDraft {
  const key = nextKey(draft.services)
  const taken = new Set(draft.services.map(({ letter }) => letter))
  const letter = letters.find((each) => !taken.has(each)) ?? ''
  return {
    ...draft,
    services: [...draft.services, { key, letter, nameZh: '', nameEn: '', defaultKindId: 'desk-order' }],
    counters: draft.counters.map((counter) => ({ ...counter, serviceKeys: [...counter.serviceKeys, key] })),
  }
}

export function removeService(draft: SetUpDraft, key: number): SetUpDraft {
  return {
    ...draft,
    services: draft.services.filter((service) => service.key !== key),
    counters: draft.counters.map((counter) => ({
      ...counter,
      serviceKeys: counter.serviceKeys.filter((each) => each !== key),
    })),
  }
}

export function changeService(draft: SetUpDraft, key: number, change: Partial<ServiceDraft>): SetUpDraft {
  return {
    ...draft,
    services: draft.services.map((service) => (service.key === key ? { ...service, ...change } : service)),
  }
}

export function addCounter(draft: SetUpDraft): SetUpDraft {
  const number = Math.max(0, ...draft.counters.map((counter) => counter.number ?? 0)) + 1
  const serviceKeys = draft.counters.at(-1)?.serviceKeys ?? draft.services.map(({ key }) => key)
  return {
    ...draft,
    counters: [
      ...draft.counters,
      { key: nextKey(draft.counters), number: number > 99 ? null : number, serviceKeys },
    ],
  }
}

export function removeCounter(draft: SetUpDraft, key: number): SetUpDraft {
  return { ...draft, counters: draft.counters.filter((counter) => counter.key !== key) }
}

export function changeCounter(draft: SetUpDraft, key: number, change: Partial<CounterDraft>): SetUpDraft {
  return {
    ...draft,
    counters: draft.counters.map((counter) => (counter.key === key ? { ...counter, ...change } : counter)),
  }
}

/** The command's input; only for a draft without mistakes. */
export function toSetUp({ hallName, timeZone, services, counters, manager }: SetUpDraft): SetUp {
  const { number, name, pin } = manager
  return {
    hallName: hallName.trim(),
    timeZone,
    services: services.map(({ letter, nameZh, nameEn, defaultKindId }) => ({
      letter,
      nameZh: nameZh.trim(),
      nameEn: nameEn.trim(),
      defaultKindId,
    })),
    counters: counters.map((counter) => ({
      number: counter.number ?? 0,
      serviceLetters: services
        .filter(({ key }) => counter.serviceKeys.includes(key))
        .map(({ letter }) => letter),
    })),
    manager: { number, name: name.trim(), pin },
  }
}

function nextKey(rows: readonly { readonly key: number }[]): number {
  return Math.max(0, ...rows.map(({ key }) => key)) + 1
}
