import { ChoiceField } from './choice-field.tsx'
import type { Desk } from './use-desk.ts'
import { useNameOf } from './use-name-of.ts'

type KindFieldProps = {
  readonly desk: Desk
  readonly label: string
  readonly value: string
  readonly onChange: (kindId: string) => void
}

/** The kinds of transaction, with their limits (T1–T3). */
export function KindField({ desk, label, value, onChange }: KindFieldProps) {
  const nameOf = useNameOf()
  const choices = desk.configuration.transactionKinds.map((kind) => ({
    value: kind.id,
    name: `${nameOf(kind)} · ${kind.limitSeconds / 60} min`,
  }))
  return <ChoiceField name="kind" label={label} choices={choices} value={value} onChange={onChange} isNext />
}

/** What this counter does most: the kind of its first service. */
export function usualKind({ configuration, workplace }: Pick<Desk, 'configuration' | 'workplace'>): string {
  const service = configuration.services.find(({ id }) => workplace.counter.serviceIds.includes(id))
  return service?.defaultKindId ?? configuration.transactionKinds[0]?.id ?? ''
}
