import { Button } from 'antd'
import type { MovementPrint, Shift } from '../../shared/shift/shift.ts'
import { hallTime } from '../hall/hall-time.ts'
import { SentToPrinter } from '../print/sent-to-printer.tsx'
import { useTexts } from '../texts/index.ts'

export type ShiftAct = 'move' | 'close' | 'hand-over' | 'report'

type ShiftActsProps = {
  readonly shift: Shift
  readonly timeZone: string
  /** The slip of the cash that moved last. */
  readonly slip: MovementPrint | undefined
  readonly onChoose: (act: ShiftAct) => void
  readonly onClose: () => void
}

export function ShiftActs({ shift, timeZone, slip, onChoose, onClose }: ShiftActsProps) {
  const texts = useTexts().shift
  const acts = [
    ['move', texts.acts.move],
    ['report', texts.acts.report],
    ['close', texts.acts.count],
    ['hand-over', texts.acts.handOver],
  ] as const
  return (
    <section className="small-form" aria-labelledby="shift-title">
      <h2 id="shift-title">{texts.title}</h2>
      <p>{texts.running(shift.number, hallTime(shift.openedAtMs, timeZone))}</p>
      <SentToPrinter sent={slip} />
      <div className="shift-acts">
        {acts.map(([act, name], place) => (
          <Button
            key={act}
            size="large"
            data-next={place === 0 ? '' : undefined}
            onClick={() => onChoose(act)}
          >
            {name}
          </Button>
        ))}
        <Button size="large" data-back="" onClick={onClose}>
          {texts.acts.back}
        </Button>
      </div>
    </section>
  )
}
