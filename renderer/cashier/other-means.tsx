import { Button } from 'antd'
import { useState, type SyntheticEvent } from 'react'
import type { ChequeReturnPrint } from '../../shared/cashier/cheque.ts'
import { chequeMistakeSchema } from '../../shared/cashier/cheque.ts'
import type { Payment } from '../../shared/cashier/payment.ts'
import { formatFen, type Fen } from '../../shared/kernel/money.ts'
import { chequeReturnPaper } from '../../shared/print/cheque-return-paper.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { ChoiceField } from '../desk/choice-field.tsx'
import { TextLine } from '../desk/text-line.tsx'
import { hallTimestamp } from '../hall/hall-time.ts'
import { PaperSheet } from '../print/paper-sheet.tsx'
import { PrintSheet } from '../print/print-sheet.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { ChequeFields } from './cheque-fields.tsx'
import { otherMeans, partAmountText, readPart, type PartDraft, type PartMistake } from './part-draft.ts'
import type { Back } from './take-cash.tsx'
import { TenderSums } from './tender-sums.tsx'

type OtherMeansProps = {
  readonly payment: Payment
  /** What is not yet paid by any means. */
  readonly open: Fen
  readonly draft: PartDraft
  readonly onChange: (draft: PartDraft) => void
  readonly onAdded: () => void
  readonly back: Back
}

/** A part by cheque, card, wallet, transfer or balance; several one after the other. */
export function OtherMeans({ payment, open, draft, onChange, onAdded, back }: OtherMeansProps) {
  const { means: texts, readBack } = useTexts().payment
  const { intentId, accountNumber, due, parts } = payment
  const chooseMeans = useCommand(client.cashier.chooseMeans)
  const statement = useQuery((api) => api.account.open({ accountNumber }), [accountNumber])
  const [mistake, setMistake] = useState<PartMistake>()
  const change = (next: Partial<PartDraft>) => {
    chooseMeans.clear()
    setMistake(undefined)
    onChange({ ...draft, ...next })
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const part = readPart(draft, open)
    setMistake(typeof part === 'string' ? part : undefined)
    if (typeof part === 'string') return
    const chosen = await chooseMeans.run({ intentId, parts: [...parts, part] })
    if (chosen === undefined) return
    change({ amount: undefined, reference: '' })
    onAdded()
  }
  const isRecorded = draft.means !== 'cheque' && draft.means !== 'balance'
  return (
    <form className="take-cash" onSubmit={(event) => void submit(event)} noValidate>
      <div className="tender-body">
        <div className="other-means">
          <ChoiceField
            name="other-means"
            label={texts.heading}
            choices={otherMeans.map((value) => ({ value, name: texts.names[value] }))}
            value={draft.means}
            onChange={(means) => change({ means })}
            isNext
            isSmall
          />
          <RefusalText refusal={chooseMeans.refusal} />
          {chooseMeans.refusal?.code === 'CHEQUE_WRONG' && (
            <WrongCheque
              intentId={intentId}
              draft={draft}
              open={open}
              mistakes={String(chooseMeans.refusal.detail['mistakes'] ?? '')}
            />
          )}
          {draft.means === 'balance' && (
            <p className="hint">{texts.balanceNow(formatFen(statement.data?.prepaid ?? 0))}</p>
          )}
          <TextLine
            label={texts.amount}
            inputMode="decimal"
            value={partAmountText(draft, open)}
            onChange={(amount) => change({ amount })}
            mistake={mistake === 'amount' ? texts.amountWrong : undefined}
          />
          {isRecorded && (
            <TextLine
              label={texts.reference}
              hint={texts.referenceHint}
              value={draft.reference}
              onChange={(reference) => change({ reference })}
              mistake={mistake === 'reference' ? texts.referenceWrong : undefined}
            />
          )}
          {draft.means === 'cheque' && (
            <ChequeFields
              cheque={draft.cheque}
              isDateMissing={mistake === 'issuedOn'}
              onChange={(cheque) => change({ cheque: { ...draft.cheque, ...cheque } })}
            />
          )}
        </div>
        <TenderSums intentId={intentId} due={due} parts={parts} tendered={undefined} />
      </div>
      <div className="step-buttons">
        <Button data-back="" onClick={back.run} loading={back.isRunning}>
          {readBack.back}
        </Button>
        <Button
          data-go=""
          className="step-button"
          type="primary"
          size="large"
          htmlType="submit"
          loading={chooseMeans.isRunning}
        >
          {draft.means === 'cheque' ? texts.check : texts.add}
        </Button>
      </div>
    </form>
  )
}

type WrongChequeProps = {
  readonly intentId: string
  readonly draft: PartDraft
  readonly open: Fen
  readonly mistakes: string
}

/** C3: the reasons to tell, and the slip that goes back with the cheque. */
function WrongCheque({ intentId, draft, open, mistakes }: WrongChequeProps) {
  const texts = useTexts().payment.means
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const returnCheque = useCommand(client.cashier.returnCheque)
  const [slip, setSlip] = useState<ChequeReturnPrint>()
  const [isPrinting, setIsPrinting] = useState(false)
  const found = chequeMistakeSchema.array().safeParse(mistakes.split(' ')).data ?? []
  const place = {
    hallName: hall?.name ?? '',
    time: (atMs: number) => hallTimestamp(atMs, hall?.timeZone),
  }
  const giveBack = async () => {
    const part = readPart(draft, open)
    if (typeof part === 'string' || part.means !== 'cheque') return
    setSlip(await returnCheque.run({ intentId, amount: part.amount, cheque: part.cheque }))
    setIsPrinting(true)
  }
  return (
    <div className="wrong-cheque">
      <b>{texts.chequeWrong}</b>
      <ul>
        {found.map((each) => (
          <li key={each}>{texts.mistakes[each]}</li>
        ))}
      </ul>
      <RefusalText refusal={returnCheque.refusal} />
      <Button loading={returnCheque.isRunning} onClick={() => void giveBack()}>
        {texts.returnIt}
      </Button>
      {slip !== undefined && <output> ✓ {texts.returned(slip.number)}</output>}
      {isPrinting && slip !== undefined && (
        <PrintSheet key={slip.id} printerName={slip.printerName} onPrinted={() => setIsPrinting(false)}>
          <PaperSheet paper={chequeReturnPaper(slip, place)} lang="zh-CN" />
        </PrintSheet>
      )}
    </div>
  )
}
