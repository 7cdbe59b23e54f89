import { Button } from 'antd'
import type { KindSummary } from '../../shared/application/contract.ts'
import { useTexts } from '../texts/index.ts'
import { useLocalText } from './use-local-text.ts'

type QuickKindsProps = { readonly kinds: readonly KindSummary[]; readonly onChoose: (kind: string) => void }

/** What this hall is asked for most, a key each. */
export function QuickKinds({ kinds, onChoose }: QuickKindsProps) {
  const texts = useTexts().application.kinds
  const local = useLocalText()
  if (kinds.length === 0) return null
  return (
    <section className="in-hand" aria-label={texts.quick}>
      <span>{texts.quick}</span>
      {kinds.map(({ kind, name }, index) => (
        <Button key={kind} onClick={() => onChoose(kind)}>
          {local(name)} <kbd>{texts.quickKey(index + 1)}</kbd>
        </Button>
      ))}
    </section>
  )
}
