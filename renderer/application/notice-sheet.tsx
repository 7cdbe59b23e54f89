import type { Application, Notice } from '../../shared/application/application.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import '../ui/paper.css'
import { useLocalText } from './use-local-text.ts'

type NoticeSheetProps = {
  readonly notice: Notice
  readonly application: Application
  readonly hallName: string
  readonly timeZone: string
}

/** 一次性告知书: what is missing, how it is mended, until when; the customer signs that it was told at once. */
export function NoticeSheet({ notice, application, hallName, timeZone }: NoticeSheetProps) {
  const { sheet: texts } = useTexts().application
  const local = useLocalText()
  return (
    <article className="paper" aria-label={texts.notice}>
      <p className="paper-hall">{hallName}</p>
      <h2>
        {texts.notice} · {texts.noticeNumber(notice.number)}
      </h2>
      <dl className="paper-facts">
        <div>
          <dt>{texts.kind}</dt>
          <dd>{local(application.kindName)}</dd>
        </div>
        <div>
          <dt>{texts.printedAt}</dt>
          <dd>{hallTimestamp(notice.atMs, timeZone)}</dd>
        </div>
        <div>
          <dt>{texts.firstContact}</dt>
          <dd>
            {application.firstContact.name} {application.firstContact.number}
          </dd>
        </div>
      </dl>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col">{texts.missing}</th>
            <th scope="col">{texts.cure}</th>
            <th scope="col">{texts.until}</th>
          </tr>
        </thead>
        <tbody>
          {notice.items.map(({ target, what, cure, untilDay }) => (
            <tr key={target}>
              <td>{local(what)}</td>
              <td>{local(cure)}</td>
              <td>{untilDay ?? texts.beforeAcceptance}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="paper-sign">{texts.signCustomer}</p>
      <p className="paper-sign">
        {texts.signClerk} {notice.by.name} {notice.by.number}
      </p>
    </article>
  )
}
