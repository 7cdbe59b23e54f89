import type { Application } from '../application/application.ts'
import { fieldsOfKind, type Kind } from '../application/kind.ts'
import { factLine, ruleLine, textLine, titleLine, type PaperPlace } from './paper-lines.ts'
import type { Paper } from './paper.ts'

/** On paper in Chinese, whatever language the desk is set to. */
const words = {
  title: '业务受理回执',
  number: '申请编号',
  kind: '业务',
  customer: '客户',
  account: '户号',
  at: '受理时间',
  promised: '承诺',
  gaps: '还需补交',
  until: (day: string) => `${day} 前`,
  firstContact: '首问责任人',
  phone: '查询电话',
  handOff: '移交编号',
  keep: '请保留本回执，凭申请编号可在任一窗口查询。',
}

/** F4, H1: number, promised day, what is still missing, whom to ask and where; for the customer to take home. */
export function applicationSlipPaper(
  { number, accountNumber, answers, accepted, gaps, firstContact }: Application,
  kind: Kind,
  { hallName, time }: PaperPlace,
): Paper {
  const names = fieldsOfKind(kind).flatMap(({ id, type }) => {
    const answer = answers[id]
    return type === 'name' && typeof answer === 'string' ? [answer] : []
  })
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [words.number, number],
    [words.kind, kind.name.zh],
    [words.customer, names[0]],
    [words.account, accountNumber],
    [words.at, accepted === null ? null : time(accepted.atMs).slice(0, 16)],
    [words.promised, [kind.promise.words.zh, accepted?.promisedDay].filter(Boolean).join(' ')],
    [words.firstContact, `${firstContact.name} ${firstContact.number}`],
    [words.phone, accepted?.hallPhone],
    [words.handOff, accepted?.handOff?.number],
  ]
  const open = gaps.filter(({ closedAtMs }) => closedAtMs === null)
  return {
    opensDrawer: false,
    lines: [
      titleLine(hallName),
      titleLine(words.title),
      ruleLine,
      ...facts.flatMap(([label, value]) =>
        typeof value === 'string' && value !== '' ? [factLine(label, value)] : [],
      ),
      ...(open.length === 0
        ? []
        : [
            ruleLine,
            titleLine(words.gaps),
            ...open.map(({ label, dueDay }) =>
              textLine(dueDay === null ? label.zh : `${label.zh}（${words.until(dueDay)}）`),
            ),
          ]),
      ruleLine,
      textLine(words.keep),
    ],
  }
}
