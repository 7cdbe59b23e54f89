import { Button } from 'antd'
import { useState } from 'react'
import type { Fault } from '../../shared/fault/fault.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { hallTime } from '../hall/hall-time.ts'
import { AskButton } from '../manager/ask-button.tsx'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { EndFaultDialog } from './end-fault-dialog.tsx'
import { useFaultPlace } from './use-fault-place.ts'

type FaultHeadProps = {
  readonly fault: Fault
  readonly timeZone: string
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** Where, since when, how long; and the two acts that change it. */
export function FaultHead({ fault, timeZone, onChanged, onClose }: FaultHeadProps) {
  const texts = useTexts().fault
  const placeOf = useFaultPlace()
  const [isEnding, setIsEnding] = useState(false)
  const becomeLong = useCommand(client.fault.becomeLong)
  const { state, declaredBy, declaredAtMs, ended } = fault
  return (
    <>
      <header className="list-panel-head">
        <h2 id="fault-title">
          {placeOf(fault)} · {texts.causes[fault.cause]}
        </h2>
        <span className="fault-state" data-state={state}>
          {state === 'ended' ? '✓' : '▲'} {texts.states[state]}
        </span>
        <Button data-back="" onClick={onClose}>
          {texts.back}
        </Button>
      </header>
      <p className="hint">
        {texts.since(hallTime(declaredAtMs, timeZone), declaredBy.name)}
        {ended !== null &&
          ` · ${texts.endedBy(hallTime(ended.atMs, timeZone), ended.by.name, ended.note)} · ${texts.lasted(clockTime(ended.lastedMs))}`}
      </p>
      {state !== 'ended' && (
        <div className="page-acts">
          {state === 'short' && (
            <AskButton
              label={texts.becomeLong}
              question={texts.becomeLongAsk}
              yes={texts.becomeLong}
              no={texts.cancel}
              isRunning={becomeLong.isRunning}
              onYes={() =>
                void becomeLong
                  .run({ faultId: fault.id })
                  .then((changed) => changed !== undefined && onChanged())
              }
            />
          )}
          <Button
            type="primary"
            data-next={state === 'short' ? '' : undefined}
            onClick={() => setIsEnding(true)}
          >
            {texts.end}
          </Button>
        </div>
      )}
      <RefusalText refusal={becomeLong.refusal} />
      {isEnding && (
        <EndFaultDialog
          faultId={fault.id}
          onEnded={() => {
            setIsEnding(false)
            onChanged()
          }}
          onClose={() => setIsEnding(false)}
        />
      )}
    </>
  )
}
