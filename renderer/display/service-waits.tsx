import type { HallDisplay } from '../../shared/screens/hall-display.ts'
import { useLanguage, useTexts } from '../texts/index.ts'
import { OneLine } from './one-line.tsx'
import { usePages } from './use-pages.ts'
import './service-waits.css'

type ServiceWait = HallDisplay['services'][number]

/** More than these stand on further pages: large enough to be read beats complete. */
const perPage = 5

/** Who waits for what, and how long: a range, because a single number would be taken for a promise. */
export function ServiceWaits({ services }: { readonly services: readonly ServiceWait[] }) {
  const texts = useTexts().display.waits
  const { rows, page, pages } = usePages(services, perPage)
  return (
    <section className="wall-waits" aria-label={texts.heading}>
      <div className="wall-waits-head wall-quiet">
        <h2 className="wall-heading">{texts.heading}</h2>
        {pages > 1 && <p>{texts.page(page, pages)}</p>}
      </div>
      <ul className="wall-waits-list" data-count={rows.length}>
        {rows.map((service, index) => (
          <OneLine
            key={index}
            row={service}
            instead={<li className="wall-wait wall-quiet">{texts.broken}</li>}
          >
            <ServiceLine service={service} />
          </OneLine>
        ))}
      </ul>
    </section>
  )
}

function ServiceLine({ service }: { readonly service: ServiceWait }) {
  const texts = useTexts().display.waits
  const { language } = useLanguage()
  const [name, otherName] =
    language === 'en' ? [service.nameEn, service.nameZh] : [service.nameZh, service.nameEn]
  const isClosed = service.openCounters === 0
  return (
    <li className="wall-wait">
      <span className="wall-wait-letter">{service.letter}</span>
      <span className="wall-wait-name">
        <span>{name}</span>
        <small>{otherName}</small>
      </span>
      <span className="wall-wait-figures">
        <span className="wall-wait-people">
          <b>{service.waiting}</b> {texts.people}
        </span>
        <span className="wall-wait-range" data-closed={isClosed}>
          {isClosed ? texts.noCounter : texts.range(service.wait)}
        </span>
      </span>
    </li>
  )
}
