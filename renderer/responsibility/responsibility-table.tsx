import { Button } from 'antd'
import type { Responsibility } from '../../shared/responsibility/responsibility.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { PrintSlipButton } from '../handoff/print-slip-button.tsx'
import { useTexts } from '../texts/index.ts'
import { actsOf, type ResponsibilityAct } from './acts-of.ts'
import { FactsList } from './facts-list.tsx'
import { useActName } from './use-act-name.ts'
import { useFactsOf } from './use-facts-of.ts'
import { useWhatOf } from './use-what-of.ts'

type ResponsibilityTableProps = {
  readonly items: readonly Responsibility[]
  readonly timeZone: string | undefined
  readonly isManager: boolean
  readonly onAct: (act: ResponsibilityAct, item: Responsibility) => void
  readonly onStory: (contactId: string) => void
}

/** By due time: what it is, why it is this person's, until when, and what can be done about it. */
export function ResponsibilityTable({
  items,
  timeZone,
  isManager,
  onAct,
  onStory,
}: ResponsibilityTableProps) {
  const texts = useTexts().responsibility
  const whatOf = useWhatOf()
  const factsOf = useFactsOf()
  const nameOfAct = useActName()
  return (
    <table className="waiting-table" aria-label={texts.title}>
      <thead>
        <tr>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.stage}</th>
          <th scope="col">{texts.due}</th>
          <th scope="col">{texts.acts}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const { title, words } = whatOf(item)
          const contactId = item.firstContactId
          return (
            <tr key={`${item.kind} ${item.id}`}>
              <th scope="row" className="responsibility-what">
                <b>{title}</b> {words}
                {/* The rest stands in the act's dialogue. */}
                <FactsList facts={factsOf(item).slice(0, 2)} />
              </th>
              <td>{texts.stages[item.stage]}</td>
              <td className={item.overdue ? 'responsibility-overdue' : 'responsibility-due'}>
                {item.overdue && <span className="responsibility-late">◆ {texts.overdue}</span>}
                {item.dueAtMs === null ? texts.noDue : hallTimestamp(item.dueAtMs, timeZone).slice(5, 16)}
              </td>
              <td>
                <div className="responsibility-acts">
                  {actsOf(item, isManager).map((act) => (
                    <Button
                      key={act}
                      size="small"
                      aria-label={texts.actOf(nameOfAct(item, act), title)}
                      onClick={() => onAct(act, item)}
                    >
                      {nameOfAct(item, act)}
                    </Button>
                  ))}
                  {item.kind === 'hand-off' && item.handOff.subject.kind === 'restore-order' && (
                    <PrintSlipButton handOffId={item.id} number={item.handOff.number} />
                  )}
                  {contactId !== null && (
                    <Button
                      size="small"
                      type="text"
                      aria-label={texts.actOf(texts.act.story, title)}
                      onClick={() => onStory(contactId)}
                    >
                      {texts.act.story}
                    </Button>
                  )}
                </div>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
