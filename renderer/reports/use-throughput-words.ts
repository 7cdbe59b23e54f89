import type { HallConfiguration } from '../../shared/hall/hall.ts'
import { nowhere, type Dimension } from '../../shared/reports/place.ts'
import type { Throughput } from '../../shared/reports/throughput.ts'
import { useKindName } from '../application/use-kind-name.ts'
import { useNameOf } from '../desk/use-name-of.ts'
import { useTexts, type Texts } from '../texts/index.ts'

/** All that the tables need of the catalogues and of the hall's own names. */
export type ThroughputWords = {
  readonly texts: Texts['throughput']
  readonly nameOfKey: (by: Dimension, key: string) => string
  readonly nameOfReason: (reason: string) => string
  readonly nameOfPause: (reason: string) => string
  readonly nameOfApplication: (kind: string) => string
  readonly nameOfMeans: (means: string) => string
}

type Named = Pick<Throughput, 'staff' | 'counters'>

export function useThroughputWords(
  hall: HallConfiguration | undefined,
  { staff, counters }: Named,
): ThroughputWords {
  const { throughput: texts, common, visit, payment } = useTexts()
  const nameOf = useNameOf()
  const nameOfApplication = useKindName()
  const nameOfKey = (by: Dimension, key: string): string => {
    if (key === nowhere) return texts.nowhere[by]
    switch (by) {
      case 'service': {
        const service = hall?.services.find(({ id }) => id === key)
        return service === undefined ? key : `${service.letter} ${nameOf(service)}`
      }
      case 'kind': {
        const kind = hall?.transactionKinds.find(({ id }) => id === key)
        return kind === undefined ? key : nameOf(kind)
      }
      case 'counter': {
        const counter = counters.find(({ id }) => id === key)
        return counter === undefined ? key : common.counter(counter.number)
      }
      case 'staff': {
        const person = staff.find(({ id }) => id === key)
        return person === undefined ? key : `${person.name} ${person.number}`
      }
      case 'hour':
        return texts.hourOf(Number(key))
    }
  }
  const inList = (list: Readonly<Record<string, string>>) => (name: string) => list[name] ?? name
  return {
    texts,
    nameOfKey,
    nameOfReason: inList({ ...visit.overrunReasons, unsaid: texts.unsaid }),
    nameOfPause: inList(common.pauseReasons),
    nameOfApplication,
    nameOfMeans: inList(payment.means.names),
  }
}
