import { Button } from 'antd'
import type { AccountHit } from '../../shared/account/account.ts'
import { useTexts } from '../texts/index.ts'
import type { ChosenAccount } from './choose-account.tsx'

type FoundAccountsProps = {
  readonly hits: readonly AccountHit[]
  readonly onChoose: (account: ChosenAccount) => void
}

/** An account chosen first; the kinds that are about one are then offered for it. */
export function FoundAccounts({ hits, onChoose }: FoundAccountsProps) {
  const texts = useTexts().application.kinds
  if (hits.length === 0) return null
  return (
    <section className="in-hand" aria-label={texts.accounts}>
      <span>{texts.accounts}</span>
      {hits.map(({ number, name, address }) => (
        <Button key={number} title={address} onClick={() => onChoose({ number, name })}>
          {number} {name}
        </Button>
      ))}
    </section>
  )
}
