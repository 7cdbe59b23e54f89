import { describe, expect, it } from 'vitest'
import { nothingExplained, readExplanation } from './explained-draft.ts'

describe('what was explained when a matter cannot be done (F8)', () => {
  it('is missing without a reason, and without words where the reason is another', () => {
    expect([
      readExplanation('cannot-be-done', nothingExplained),
      readExplanation('cannot-be-done', { ...nothingExplained, reason: 'other-with-text', text: ' 字 ' }),
    ]).toEqual([undefined, undefined])
  })

  it('is sent with the reason, the words only where they count, and the call for the manager', () => {
    expect([
      readExplanation('cannot-be-done', { reason: 'debt-open', text: '写了又改', callManager: true }),
      readExplanation('cannot-be-done', {
        reason: 'other-with-text',
        text: ' 线路未改造 ',
        callManager: false,
      }),
    ]).toEqual([
      { explained: 'debt-open', callManager: true },
      { explained: 'other-with-text', explainedText: '线路未改造', callManager: false },
    ])
  })

  it('is asked of no other outcome', () => {
    const draft = { reason: 'debt-open', text: '', callManager: true } as const
    expect(
      (['done', 'handed-on', 'withdrawn'] as const).map((outcome) => readExplanation(outcome, draft)),
    ).toEqual([{}, {}, {}])
  })
})
