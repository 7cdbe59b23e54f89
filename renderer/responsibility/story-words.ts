import { formatFen } from '../../shared/kernel/money.ts'
import type { StoryEntry } from '../../shared/responsibility/story.ts'
import type { Texts } from '../texts/zh-CN/index.ts'

/** One line of a story in words: what, of which one, and the words beside it. */
export function storyWords(
  { about, what, which, text }: StoryEntry,
  texts: Texts,
  kindName: (kindId: string) => string,
): { readonly what: string; readonly which: string; readonly text: string } {
  const { story } = texts.responsibility
  return {
    what: story.whats[`${about} ${what}`] ?? story.whats[what] ?? what,
    which: which === null ? '' : whichOf(about, which, texts, kindName),
    text: text === null ? '' : about === 'payment' ? formatFen(Number(text)) : reasonWords(text, texts),
  }
}

function whichOf(
  about: StoryEntry['about'],
  which: string,
  { followup }: Texts,
  kindName: (kindId: string) => string,
): string {
  if (about === 'transaction') return kindName(which)
  if (about === 'follow-up') return lookUp(followup.kinds, which) ?? which
  return which
}

/** Reasons from a list are kept as codes; words that somebody typed stay as they are. */
function reasonWords(text: string, { visit, fault, responsibility }: Texts): string {
  const cause = /^fault (.+)$/.exec(text)?.[1]
  if (cause !== undefined) return responsibility.story.faultReason(lookUp(fault.causes, cause) ?? cause)
  const lists: readonly Readonly<Record<string, string>>[] = [
    responsibility.story.reasons,
    visit.outcomes,
    visit.holdReasons,
    visit.explainedReasons,
    visit.parkReasons,
  ]
  return lists.map((list) => lookUp(list, text)).find((words) => words !== undefined) ?? text
}

function lookUp(list: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(list, code) ? list[code] : undefined
}
