import { Button } from 'antd'
import { useQuery } from '../api/use-query.ts'
import { useSession } from '../api/use-session.ts'
import { Dialog } from '../manager/dialog.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { BundleFacts } from './bundle-facts.tsx'
import { ProblemActs } from './problem-acts.tsx'
import { ProblemStory } from './problem-story.tsx'
import { SaveBundle } from './save-bundle.tsx'

type ProblemDialogProps = {
  readonly problemId: string
  readonly timeZone: string | undefined
  readonly onChanged: () => void
  readonly onClose: () => void
}

const managerActs = ['vet', 'pass-on', 'mark-mended', 'close', 'refuse'] as const
const finderActs = ['verify', 'find-still-wrong'] as const

/** One problem: its story, the next step, and what the machine knew of itself. */
export function ProblemDialog({ problemId, timeZone, onChanged, onClose }: ProblemDialogProps) {
  const texts = useTexts().problem
  const { session } = useSession()
  const { data: problem, refusal, reload } = useQuery((api) => api.problem.get({ problemId }), [problemId])
  const isFinder = problem?.finder.id === session?.staff.id
  const change = () => {
    reload()
    onChanged()
  }
  return (
    <Dialog title={texts.story.title(problem?.number ?? '…')} onClose={onClose}>
      <RefusalText refusal={refusal} />
      {problem !== undefined && (
        <div className="problem-dialog">
          <ProblemStory problem={problem} timeZone={timeZone} />
          <ProblemActs
            problem={problem}
            acts={isFinder ? [...managerActs, ...finderActs] : managerActs}
            onChanged={change}
          />
          <BundleFacts bundle={problem.bundle} timeZone={timeZone} />
        </div>
      )}
      <div className="dialog-acts">
        <Button onClick={onClose}>{texts.story.close}</Button>
        <SaveBundle problemId={problemId} />
      </div>
    </Dialog>
  )
}
