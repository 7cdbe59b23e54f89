import type { ClosingList } from '../../shared/day/hall-day.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { useTexts } from '../texts/index.ts'
import { SettleForm } from './settle-form.tsx'

type SettleVisitDialogProps = {
  readonly visit: ClosingList['openVisits'][number]
  readonly timeZone: string
  readonly onSettled: () => void
  readonly onClose: () => void
}

/** A visit that its clerk cannot end any more, e.g. after a crash: what was begun is not called done. */
export function SettleVisitDialog({ visit, timeZone, onSettled, onClose }: SettleVisitDialogProps) {
  const texts = useTexts().day.closing
  const settle = useCommand(client.day.settleVisit)
  return (
    <Dialog title={texts.settleVisitOf(visit.counterNumber)} onClose={onClose}>
      <SettleForm
        ways={['appointment', 'call-back', 'left']}
        people={[]}
        timeZone={timeZone}
        refusal={settle.refusal}
        isRunning={settle.isRunning}
        onSettle={(how, reason) => {
          if (how.kind === 'served-by') return
          void settle
            .run({ visitId: visit.id, how, reason })
            .then((list) => list !== undefined && onSettled())
        }}
        onClose={onClose}
      />
    </Dialog>
  )
}
