import type { HallConfiguration } from '../../shared/hall/hall.ts'
import type { Workplace } from '../../shared/screens/workplace.ts'
import type { Session } from '../../shared/staff/staff.ts'
import { useLive } from '../api/use-live.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { DeskHeader } from './desk-header.tsx'
import { KeyBar } from './key-bar.tsx'
import { QueuePane } from './queue-pane.tsx'
import { useDesk } from './use-desk.ts'
import { WordsPane } from './words-pane.tsx'
import { WorkPane } from './work-pane.tsx'

type DeskAtCounterProps = {
  readonly session: Session
  readonly configuration: HallConfiguration
  readonly isCovered: boolean
  readonly openManagerPages: (() => void) | undefined
  readonly onLeft: () => void
}

/** The desk as soon as its first state has come. */
export function DeskAtCounter(props: DeskAtCounterProps) {
  const { common, desk } = useTexts()
  const live = useLive(
    (client, signal) => client.screens.watchWorkplace(undefined, { signal }),
    [props.session.staff.id],
  )
  const isWithoutCounter = live.refusal?.code === 'NO_COUNTER'
  if (live.state === undefined || isWithoutCounter) {
    return (
      <main className="quiet-page">
        <p>{isWithoutCounter ? '' : common.loading}</p>
        <RefusalText refusal={live.refusal} />
        {isWithoutCounter && (
          <button type="button" className="link-button" onClick={props.onLeft}>
            {desk.chooseCounter.title}
          </button>
        )}
      </main>
    )
  }
  return (
    <DeskPanes
      {...props}
      workplace={live.state}
      receivedAt={live.receivedAt}
      isConnected={live.isConnected}
    />
  )
}

type DeskPanesProps = DeskAtCounterProps & {
  readonly workplace: Workplace
  readonly receivedAt: number
  readonly isConnected: boolean
}

function DeskPanes({
  session,
  workplace,
  configuration,
  receivedAt,
  isConnected,
  isCovered,
  openManagerPages,
  onLeft,
}: DeskPanesProps) {
  const desk = useDesk({ workplace, configuration, receivedAt, isConnected })
  return (
    <div className="desk">
      <DeskHeader
        desk={desk}
        session={session}
        isCovered={isCovered}
        openManagerPages={openManagerPages}
        onLeft={onLeft}
      />
      <QueuePane desk={desk} />
      <WorkPane desk={desk} />
      <WordsPane desk={desk} />
      <KeyBar desk={desk} isCovered={isCovered} />
    </div>
  )
}
