import { isOverrun } from '../../shared/visit/timer.ts'
import { useLanguage, useTexts } from '../texts/index.ts'
import { chinese } from '../texts/zh-CN/index.ts'
import { CustomerCard } from './customer-card.tsx'
import type { Desk } from './use-desk.ts'
import { usedMs } from './used-ms.ts'
import { wordsToSay } from './words.ts'

/** The right: the words that the service rules ask for now, and the customer. */
export function WordsPane({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().desk
  const { language } = useLanguage()
  const { situation, workplace } = desk
  const transaction = situation.kind === 'serving' ? situation.transaction : undefined
  const isLate = transaction !== undefined && isOverrun(usedMs(transaction, desk), transaction.limitSeconds)
  const words = wordsToSay(situation, workplace.apology, isLate, desk.panel?.kind)
  return (
    <aside className="words-pane" aria-label={texts.panes.words}>
      <section aria-labelledby="words-title">
        <h2 id="words-title">{texts.panes.words}</h2>
        {words.length === 0 && <p className="hint">{texts.words.idle}</p>}
        <ol className="words-list">
          {words.map((sentence, index) => (
            <li key={index}>
              {/* Customers are spoken to in Chinese, whatever language the desk is in. */}
              <p lang="zh-CN">{sentence(chinese.desk.words)}</p>
              {language === 'en' && <p className="hint">{sentence(texts.words)}</p>}
            </li>
          ))}
        </ol>
      </section>
      {situation.kind === 'serving' && <CustomerCard serving={situation} />}
    </aside>
  )
}
