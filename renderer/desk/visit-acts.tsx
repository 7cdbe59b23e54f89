import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { ActButton } from './act-button.tsx'
import type { DeskKey } from './key-map.ts'
import type { Serving } from './situation.ts'
import type { Desk } from './use-desk.ts'

type VisitActsProps = {
  readonly desk: Desk
  readonly serving: Serving
  /** Only what the card of a finished payment does not offer already. */
  readonly isBesidePaid?: boolean
}

type Act = { readonly name: string; readonly keyName: DeskKey }

/** What can be done for the customer now: the usual ones large, those for a special case below. */
export function VisitActs({ desk, serving, isBesidePaid = false }: VisitActsProps) {
  const { visit: texts, handoff } = useTexts()
  const { commands } = desk
  const { transaction } = serving
  const refusal =
    commands.resume.refusal ??
    commands.finish.refusal ??
    commands.endTransaction.refusal ??
    commands.callManager.refusal
  const { words, acts } = useMainActs(desk, serving, isBesidePaid)
  const others: Act[] = [
    ...(transaction?.state === 'running' ? [{ name: texts.hold, keyName: 'Shift+F6' } as const] : []),
    { name: texts.transfer, keyName: 'F7' },
    { name: handoff.act, keyName: 'Shift+F7' },
    { name: texts.park.act, keyName: 'Shift+F8' },
    { name: texts.callManager, keyName: 'Shift+F4' },
  ]
  return (
    <section className="visit-acts">
      {words !== undefined && <p>{words}</p>}
      <RefusalText refusal={refusal} />
      <div className="visit-buttons">
        {acts.map(({ name, keyName }, index) => (
          <ActButton
            key={keyName}
            desk={desk}
            name={name}
            keyName={keyName}
            isMain={index === 0 && !isBesidePaid}
            isRunning={(keyName === 'F10' && commands.finish.isRunning) || commands.resume.isRunning}
          />
        ))}
      </div>
      <div className="visit-buttons visit-other-acts">
        {others.map(({ name, keyName }) => (
          <ActButton key={keyName} desk={desk} name={name} keyName={keyName} isSmall />
        ))}
      </div>
    </section>
  )
}

function useMainActs(
  { isManagerCalled }: Desk,
  { transaction }: Serving,
  isBesidePaid: boolean,
): { readonly words: string | undefined; readonly acts: readonly Act[] } {
  const { visit: texts } = useTexts()
  if (transaction === undefined) {
    return {
      words: isManagerCalled ? texts.waitForManager : texts.allEnded,
      acts: [
        { name: texts.finish, keyName: 'F10' },
        { name: texts.nextMatter, keyName: 'Shift+F5' },
      ],
    }
  }
  if (transaction.state === 'held') {
    return {
      words: transaction.holdReason === null ? undefined : texts.holdReasons[transaction.holdReason],
      acts: [
        { name: texts.resume, keyName: 'Shift+F6' },
        { name: texts.end, keyName: 'F10' },
      ],
    }
  }
  const payment: Act = { name: texts.takePayment, keyName: 'F9' }
  const application: Act = { name: texts.openApplication, keyName: 'Ctrl+F8' }
  if (isBesidePaid) return { words: undefined, acts: [{ name: texts.nextMatter, keyName: 'Shift+F5' }] }
  return {
    words: texts.whatNext,
    acts: [
      ...(transaction.kindId === 'electricity-business' ? [application, payment] : [payment, application]),
      { name: texts.end, keyName: 'F10' },
    ],
  }
}
