import { Button } from 'antd'
import { useRef, useState } from 'react'
import type { Application } from '../../shared/application/application.ts'
import type { Briefing } from '../../shared/application/contract.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { DeskForm } from '../desk/desk-form.tsx'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { Documents, Fees, Promised, Steps } from './briefing-parts.tsx'
import { BriefingSheet } from './briefing-sheet.tsx'
import { ChooseAccount, type ChosenAccount } from './choose-account.tsx'
import { useKindName } from './use-kind-name.ts'
import { useLocalText } from './use-local-text.ts'

const parts = ['documents', 'steps', 'fees', 'promise'] as const
type Part = (typeof parts)[number]

type BriefingViewProps = {
  readonly kind: string
  readonly visitId: string
  readonly accountNumber: string | undefined
  readonly hallName: string
  readonly timeZone: string
  readonly onOther: (kind: string, accountNumber?: string) => void
  readonly onOpened: (application: Application) => void
  readonly onClose: () => void
}

/** F1: documents, steps, fees and time, told one by one; the form opens when all four are. */
export function BriefingView(props: BriefingViewProps) {
  const { kind, visitId, hallName, timeZone, onOther, onOpened, onClose } = props
  const texts = useTexts().application.briefing
  const local = useLocalText()
  const [told, setTold] = useState<ReadonlySet<Part>>(new Set())
  const [account, setAccount] = useState<ChosenAccount | undefined>(
    props.accountNumber === undefined ? undefined : { number: props.accountNumber, name: '' },
  )
  const [isAssisted, setIsAssisted] = useState(false)
  const [isPrinting, setIsPrinting] = useState(false)
  const [isShown, setIsShown] = useState(false)
  const show = useCommand(client.application.showBriefing)
  const briefing = useQuery((api, signal) => api.application.briefing({ kind }, { signal }), [kind])
  const nameOf = useKindName()
  const open = useCommand(client.application.open)
  const place = useRef<HTMLDivElement>(null)
  useFocusNext(place, `${briefing.data === undefined} ${account?.number ?? ''}`)
  if (briefing.data === undefined) return <RefusalText refusal={briefing.refusal} />
  const { kind: definition } = briefing.data
  const needsAccount = definition.account === 'required'
  if (needsAccount && account === undefined)
    return <ChooseAccount title={local(definition.name)} onChosen={setAccount} onClose={onClose} />
  const isAllTold = parts.every((part) => told.has(part))
  const submit = async () => {
    if (!isAllTold) return
    const opened = await open.run({
      kind,
      version: definition.version,
      told: { documents: true, steps: true, fees: true, promise: true },
      visitId,
      isAssisted,
      ...(account === undefined ? {} : { accountNumber: account.number }),
    })
    if (opened !== undefined) onOpened(opened)
  }
  const showIt = async (shows: boolean) => {
    const shown = await show.run({ visitId, kind: shows ? kind : null })
    if (shown !== undefined) setIsShown(shown.kind !== null)
  }
  const leave = () => {
    // The customer screen does not go on with what is told no more.
    if (isShown) void showIt(false)
    onClose()
  }
  const tick = (part: Part, isTold: boolean) => {
    const next = new Set(told)
    if (isTold) next.add(part)
    else next.delete(part)
    setTold(next)
  }
  const body = { documents: Documents, steps: Steps, fees: Fees, promise: Promised }
  return (
    <div className="briefing" ref={place}>
      <DeskForm
        heading={texts.heading(local(definition.name))}
        explain={texts.explain}
        submit={texts.go}
        isRunning={open.isRunning}
        refusal={open.refusal ?? show.refusal}
        onSubmit={() => void submit()}
        onClose={leave}
        otherButton={
          <>
            <Button
              size="large"
              aria-pressed={isShown}
              loading={show.isRunning}
              onClick={() => void showIt(!isShown)}
            >
              {isShown ? texts.hide : texts.show}
            </Button>
            <Button size="large" onClick={() => setIsPrinting(true)}>
              {texts.print}
            </Button>
          </>
        }
      >
        {account !== undefined && needsAccount && (
          <p className="briefing-account">
            {texts.account} <strong>{texts.accountChosen(account.number, account.name)}</strong>{' '}
            <Button size="small" onClick={() => setAccount(undefined)}>
              {texts.chooseOther}
            </Button>
          </p>
        )}
        {definition.questions.length > 0 && (
          <div className="briefing-questions">
            {definition.questions.map(({ id, ask, offer, why }) => (
              <p key={id}>
                {local(ask)}{' '}
                <Button size="small" title={local(why)} onClick={() => onOther(offer, account?.number)}>
                  {texts.yesOffer(nameOf(offer))}
                </Button>
              </p>
            ))}
          </div>
        )}
        <div className="briefing-parts">
          {parts.map((part, index) => {
            const Body = body[part]
            return (
              <section key={part} data-told={told.has(part)} aria-label={texts[part]}>
                <h3>{texts[part]}</h3>
                <Body briefing={briefing.data as Briefing} />
                <label className="check-field">
                  <input
                    type="checkbox"
                    data-next={index === 0 ? '' : undefined}
                    checked={told.has(part)}
                    onChange={({ target }) => tick(part, target.checked)}
                  />
                  {texts.told[part]}
                </label>
              </section>
            )
          })}
        </div>
        <label className="check-field">
          <input
            type="checkbox"
            checked={isAssisted}
            onChange={({ target }) => setIsAssisted(target.checked)}
          />
          {texts.assisted}
        </label>
      </DeskForm>
      {isPrinting && (
        <PrintPaper onPrinted={() => setIsPrinting(false)}>
          <BriefingSheet briefing={briefing.data} hallName={hallName} timeZone={timeZone} />
        </PrintPaper>
      )}
    </div>
  )
}
