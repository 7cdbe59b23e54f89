import type { StoryEntry } from '../../shared/responsibility/story.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { storyWords } from './story-words.ts'

type StoryListProps = {
  readonly entries: readonly StoryEntry[]
  readonly kindName: (kindId: string) => string
  readonly timeZone: string | undefined
}

/** Who did what when, from the first question to the outcome. */
export function StoryList({ entries, kindName, timeZone }: StoryListProps) {
  const texts = useTexts()
  const { story } = texts.responsibility
  return (
    <table className="paper-table story-table">
      <tbody>
        {entries.map((entry, index) => {
          const { what, which, text } = storyWords(entry, texts, kindName)
          return (
            <tr key={index}>
              <td>{hallTimestamp(entry.atMs, timeZone)}</td>
              <td>{story.about[entry.about]}</td>
              <td>
                <b>{what}</b> {which} {text !== '' && `– ${text}`}
              </td>
              <td>
                {entry.by === null ? story.byRule : `${entry.by.name} ${entry.by.number}`}
                {entry.counterNumber !== null && ` · ${story.counter(entry.counterNumber)}`}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
