import type { Paper, PaperLine } from '../../shared/print/paper.ts'
import { markReprint, type Reprint } from '../../shared/print/reprint.ts'
import '../ui/paper.css'

type PaperSheetProps = {
  readonly paper: Paper
  /** Where it is not in the page's own language. */
  readonly lang?: 'zh-CN'
  /** That it was on paper before. */
  readonly reprint?: Reprint | null
}

/** The same paper as a receipt printer's, on A4 or A5 by the page: whatever the roll says stands here too. */
export function PaperSheet({ paper, lang, reprint = null }: PaperSheetProps) {
  const { lines } = markReprint(paper, reprint)
  const titles = lines.filter(({ kind }) => kind === 'title')
  const [hall, title] = titles
  return (
    <article className="paper" lang={lang} aria-label={textOf(title)}>
      {lines.map((line, index) => (
        <Line
          key={index}
          line={line}
          titleLevel={line === hall ? 'hall' : line === title ? 'title' : 'section'}
        />
      ))}
    </article>
  )
}

function textOf(line: PaperLine | undefined): string | undefined {
  return line?.kind === 'title' ? line.text : undefined
}

type LineProps = { readonly line: PaperLine; readonly titleLevel: 'hall' | 'title' | 'section' }

function Line({ line, titleLevel }: LineProps) {
  switch (line.kind) {
    case 'title':
      if (titleLevel === 'hall') return <p className="paper-hall">{line.text}</p>
      return titleLevel === 'title' ? <h2>{line.text}</h2> : <h3>{line.text}</h3>
    case 'text':
      return <p>{line.text}</p>
    case 'row':
      return (
        <p className="paper-row">
          <span>{line.text}</span>
          <b>{line.amount}</b>
        </p>
      )
    case 'rule':
      return <hr className="paper-rule" />
    case 'sign':
      return <p className="paper-sign">{line.text}</p>
  }
}
