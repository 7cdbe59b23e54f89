import { useEffect, useEffectEvent, useState } from 'react'
import type { HallConfiguration } from '../../shared/hall/hall.ts'
import type { Moment } from '../../shared/kernel/time.ts'
import type { Workplace } from '../../shared/screens/workplace.ts'
import { useNow } from '../ui/use-now.ts'
import { lifeOf, type Panel } from './panel.ts'
import { recallState, type RecallState } from './recall-state.ts'
import { readSituation, situationKey, type Situation } from './situation.ts'
import { useDeskCommands, type DeskCommands } from './use-desk-commands.ts'

/** All that the parts of the desk share. */
export type Desk = {
  readonly workplace: Workplace
  readonly configuration: HallConfiguration
  readonly receivedAt: number
  readonly isConnected: boolean
  readonly now: Moment
  readonly situation: Situation
  readonly recall: RecallState | undefined
  readonly panel: Panel | undefined
  readonly openPanel: (panel: Panel) => void
  readonly closePanel: () => void
  readonly commands: DeskCommands
  /** F8: the manager was called over to the present customer. */
  readonly isManagerCalled: boolean
  readonly noteManagerCalled: (visitId: string) => void
  /** Changes whenever the middle shows another step. */
  readonly stepKey: string
}

type Source = Pick<Desk, 'workplace' | 'configuration' | 'receivedAt' | 'isConnected'>

export function useDesk(source: Source): Desk {
  const { workplace, receivedAt } = source
  const now = useNow(workplace.asOf, receivedAt)
  const commands = useDeskCommands()
  const situation = readSituation(workplace)
  const key = situationKey(situation)
  const [opened, setOpened] = useState<{ readonly panel: Panel; readonly life: string }>()
  const [managerCalledFor, noteManagerCalled] = useState<string>()
  const [lastKey, setLastKey] = useState(key)
  // What was opened at an earlier step is over at the next, even where a later step has the same name.
  if (lastKey !== key) {
    setLastKey(key)
    if (opened !== undefined && lifeOf(opened.panel, situation) !== opened.life) setOpened(undefined)
  }
  const clearRefusals = useEffectEvent(commands.clear)
  useEffect(() => clearRefusals(), [key])
  const panel =
    opened !== undefined && lifeOf(opened.panel, situation) === opened.life ? opened.panel : undefined
  return {
    ...source,
    now,
    situation,
    recall: situation.kind === 'called' ? recallState(situation.ticket, workplace, now) : undefined,
    panel,
    openPanel: (next) => {
      commands.clear()
      setOpened({ panel: next, life: lifeOf(next, situation) })
    },
    closePanel: () => setOpened(undefined),
    commands,
    isManagerCalled: situation.kind === 'serving' && situation.visit.id === managerCalledFor,
    noteManagerCalled,
    stepKey: panel === undefined ? key : `${key} ${panel.kind}`,
  }
}
