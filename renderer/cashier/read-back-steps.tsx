import { fewestPieces } from '../../shared/cashier/denomination.ts'
import { receivedInAll, type Means } from '../../shared/cashier/means.ts'
import type { Payment } from '../../shared/cashier/payment.ts'
import { zeroFen } from '../../shared/kernel/money.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { chinese } from '../texts/zh-CN/index.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { denominationName } from './denomination-name.ts'
import { ReadBack } from './read-back.tsx'

/** Step 3, C1: "收您…元". */
export function SayReceived({ payment }: { readonly payment: Payment }) {
  const { readBack: texts, means } = useTexts().payment
  const { intentId, tendered, parts } = payment
  const confirm = useCommand(client.cashier.confirmReceived)
  const stepBack = useCommand(client.cashier.stepBack)
  const inCash = tendered ?? zeroFen
  const amount = receivedInAll(inCash, parts)
  return (
    <ReadBack
      key="received"
      title={texts.received}
      amount={amount}
      spoken={chinese.desk.words.received(formatFen(amount)) + saidOf(payment, chinese.payment.means.names)}
      hint={saidOf(payment, means.names)}
      confirm={texts.saidReceived}
      onConfirm={() => void confirm.run({ intentId, tendered: inCash })}
      onBack={() => void stepBack.run({ intentId })}
      isRunning={confirm.isRunning || stepBack.isRunning}
      refusal={confirm.refusal ?? stepBack.refusal}
    />
  )
}

/** Step 4, C1: "找您…元", with the notes that make it up. The answer to this is the receipt. */
export function SayChange({ payment }: { readonly payment: Payment }) {
  const { readBack: texts, tender } = useTexts().payment
  const { intentId, change } = payment
  const take = useCommand(client.cashier.takePayment)
  const stepBack = useCommand(client.cashier.stepBack)
  const amount = change ?? zeroFen
  const pieces = fewestPieces(amount).map(
    ({ value, pieces: count }) => `${denominationName(value, tender)} × ${count}`,
  )
  return (
    <ReadBack
      key="change"
      title={amount === 0 ? texts.exact : texts.change}
      amount={amount}
      spoken={amount === 0 ? chinese.desk.words.noChange : chinese.desk.words.change(formatFen(amount))}
      hint={pieces.join('　')}
      confirm={texts.saidChange}
      onConfirm={() => void take.run({ intentId, change: amount })}
      onBack={() => void stepBack.run({ intentId })}
      isRunning={take.isRunning || stepBack.isRunning}
      refusal={take.refusal ?? stepBack.refusal}
    />
  )
}

/** Which means made it up, where it was not cash alone. */
function saidOf({ parts, tendered }: Payment, names: Readonly<Record<Means, string>>): string {
  if (parts.length === 0) return ''
  const cash = tendered === null || tendered === 0 ? [] : [{ means: 'cash', amount: tendered } as const]
  return [...cash, ...parts].map(({ means, amount }) => `${names[means]} ${formatFen(amount)}`).join('　')
}
