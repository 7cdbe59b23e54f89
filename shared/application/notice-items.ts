import type { Mark, Notice, NoticeItem } from './application.ts'
import type { FormCheck } from './form-check.ts'
import { fieldsOfKind, type Kind } from './kind.ts'
import type { LocalText } from './local-text.ts'

type Missing = Pick<NoticeItem, 'target' | 'what' | 'cure' | 'untilDay'>

const mendField: LocalText = {
  zh: '请按证件和实际情况改正后再填',
  en: 'Please put it right as the papers say',
}

/**
 * 一次性告知书: everything that is missing or was returned, at once. What a notice before this one did not tell, although it was
 * so already, counts as the hall's fault; `changedSince` says what the customer has changed since then.
 */
export function noticeItems(
  kind: Kind,
  state: {
    readonly check: FormCheck
    readonly marks: readonly Mark[]
    readonly notices: readonly Notice[]
    readonly changedSince: (target: string, atMs: number) => boolean
    /** The last day for a group that may follow; null where it may not. */
    readonly untilDay: (groupId: string) => string | null
  },
): NoticeItem[] {
  const missing = [...missingFields(kind, state), ...missingDocuments(kind, state)]
  const before = state.notices.at(-1)
  return missing.map((item) => ({
    ...item,
    couldHaveBeenTold:
      before !== undefined &&
      before.items.every(({ target }) => target !== item.target) &&
      !state.changedSince(item.target, before.atMs),
  }))
}

type State = Pick<Parameters<typeof noticeItems>[1], 'check' | 'marks' | 'untilDay'>

function missingFields(kind: Kind, { check, marks }: State): Missing[] {
  return fieldsOfKind(kind).flatMap((field): Missing[] => {
    const target = `field ${field.id}`
    const returned = marks.find((mark) => mark.target === target && mark.verdict === 'returned')
    const isWrong = check.fields.some((each) => each.field === field.id)
    if (returned === undefined && !isWrong) return []
    const cure = returned?.reason ?? null
    return [
      {
        target,
        what: field.label,
        cure: cure === null ? mendField : { zh: cure, en: cure },
        untilDay: null,
      },
    ]
  })
}

function missingDocuments(kind: Kind, { check, marks, untilDay }: State): Missing[] {
  return kind.documents.flatMap((group): Missing[] => {
    const target = `document ${group.id}`
    const returned = marks.find((mark) => mark.target === target && mark.verdict === 'returned')
    const isMissing = check.documents.some((each) => each.group === group.id)
    if (returned === undefined && !isMissing) return []
    const cure = returned?.reason ?? null
    return [
      {
        target,
        what: group.label,
        cure: cure === null ? group.cure : { zh: cure, en: cure },
        untilDay: untilDay(group.id),
      },
    ]
  })
}
