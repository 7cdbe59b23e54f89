import { formatFen } from '../../shared/kernel/money.ts'
import type { ReceiptPrint } from '../../shared/cashier/payment.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { receipt as english } from '../texts/en/receipt.ts'
import { receipt as chinese, type ReceiptTexts } from '../texts/zh-CN/receipt.ts'
import '../ui/paper.css'
import { receiptNumber } from '../../shared/cashier/receipt-number.ts'
import { receivedOf } from '../../shared/cashier/received-of.ts'
import './receipt-sheet.css'

/** The paper that the customer takes home: A5, or a roll of 80 mm. */
export function ReceiptSheet({ print }: { readonly print: ReceiptPrint }) {
  const { receipt } = print
  return (
    <article className="paper receipt-sheet" lang="zh-CN" aria-label={chinese.title}>
      <header className="receipt-head">
        <h2>{print.hallName}</h2>
        <p className="receipt-title">
          <Label of={receipt.reverses === null ? 'title' : 'reversalTitle'} />
        </p>
        {print.copy > 0 && (
          <p className="receipt-copy">
            {chinese.reprint(print.copy)} <small lang="en">{english.reprint(print.copy)}</small>{' '}
            {print.reprint?.by}
          </p>
        )}
      </header>
      <dl className="receipt-facts">
        <Fact of="number">{receiptNumber(receipt.number)}</Fact>
        <Fact of="takenAt">{hallTimestamp(receipt.takenAtMs, print.timeZone)}</Fact>
        <Fact of="accountNumber">{receipt.accountNumber}</Fact>
        <Fact of="accountName">{print.accountName}</Fact>
        <Fact of="address" isWide>
          {print.address}
        </Fact>
      </dl>
      <ReceiptLines lines={receipt.lines} />
      <dl className="receipt-sums">
        <Fact of="due">{formatFen(receipt.due)}</Fact>
        {receipt.tenders.length > 1 || receipt.tenders[0]?.means !== 'cash'
          ? receipt.tenders.map(({ means, amount, reference }, index) => (
              <Fact of={means} key={index}>
                {reference === null ? formatFen(amount) : `${formatFen(amount)}（${reference}）`}
              </Fact>
            ))
          : null}
        {receipt.reverses === null && <Fact of="tendered">{formatFen(receivedOf(receipt))}</Fact>}
        <Fact of={receipt.reverses === null ? 'change' : 'givenBack'}>{formatFen(receipt.change)}</Fact>
      </dl>
      {receipt.reverses !== null && (
        <dl className="receipt-facts">
          <Fact of="reverses">{receiptNumber(receipt.reverses.number)}</Fact>
          <Fact of="approvedBy">
            {`${receipt.reverses.approvedBy.name} ${receipt.reverses.approvedBy.number}`}
          </Fact>
          <Fact of="reason" isWide>
            {receipt.reverses.reason}
          </Fact>
        </dl>
      )}
      <dl className="receipt-facts">
        <Fact of="inCapitals" isWide>
          {print.amountInCapitals}
        </Fact>
        <Fact of="clerk">{receipt.staffNumber}</Fact>
        <Fact of="counter">{receipt.counterNumber}</Fact>
      </dl>
      {receipt.reverses !== null && (
        <p className="receipt-stamp">
          <Label of="customerSigns" />
        </p>
      )}
      <p className="receipt-stamp">
        <Label of="stamp" />
      </p>
      <footer className="receipt-foot">
        {chinese.keep}
        <br />
        <small lang="en">{english.keep}</small>
      </footer>
    </article>
  )
}

type PlainText = {
  [Name in keyof ReceiptTexts]: ReceiptTexts[Name] extends string ? Name : never
}[keyof ReceiptTexts]

function Label({ of }: { readonly of: PlainText }) {
  return (
    <>
      {chinese[of]} <small lang="en">{english[of]}</small>
    </>
  )
}

type FactProps = { readonly of: PlainText; readonly isWide?: boolean; readonly children: string | number }

function Fact({ of, isWide = false, children }: FactProps) {
  return (
    <div className={isWide ? 'receipt-fact receipt-fact-wide' : 'receipt-fact'}>
      <dt>
        <Label of={of} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

function ReceiptLines({ lines }: { readonly lines: ReceiptPrint['receipt']['lines'] }) {
  return (
    <table className="receipt-lines">
      <thead>
        <tr>
          <th scope="col">
            <Label of="item" />
          </th>
          <th scope="col">
            <Label of="period" />
          </th>
          <th scope="col">
            <Label of="amount" />
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={index}>
            <td>
              {line.feeName ?? chinese[line.kind]}
              {line.quantity === null ? '' : ` × ${line.quantity}`}
            </td>
            <td>{line.period ?? '–'}</td>
            <td>{formatFen(line.amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
