import type { ProblemEvent, ProblemWithBundle } from '../../shared/problem/problem.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { CloseDue } from './close-due.tsx'

type ProblemStoryProps = { readonly problem: ProblemWithBundle; readonly timeZone: string | undefined }

/** The finder's words, and who did what about it. */
export function ProblemStory({ problem, timeZone }: ProblemStoryProps) {
  const texts = useTexts().problem
  const { story } = texts
  return (
    <>
      <p className="problem-state">
        <b>{texts.states[problem.state]}</b> · {texts.urgencies[problem.urgency]}{' '}
        <CloseDue problem={problem} timeZone={timeZone} />
      </p>
      <dl className="problem-words-said">
        <dt>{story.happened}</dt>
        <dd>{problem.happened}</dd>
        {problem.doing !== '' && (
          <>
            <dt>{story.doing}</dt>
            <dd>{problem.doing}</dd>
          </>
        )}
      </dl>
      <h3>{story.heading}</h3>
      <ol className="problem-events">
        {problem.events.map((event, place) => (
          <li key={place}>
            <time>{hallTimestamp(event.atMs, timeZone).slice(5, 16)}</time> {event.by.name}{' '}
            <Done event={event} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Done({ event: { act, note, passedOnTo, reference } }: { readonly event: ProblemEvent }) {
  const texts = useTexts().problem
  const said = [
    act === null ? texts.story.reported : texts.acts[act],
    passedOnTo === null ? undefined : texts.story.to(passedOnTo, reference),
    note ?? undefined,
  ]
  return <>{said.filter((each) => each !== undefined).join(' · ')}</>
}
