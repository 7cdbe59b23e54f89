import type { SetUpDraft } from './set-up-draft.ts'

/** What each step of the wizard gets; `mistakeAt` is the text beside a field, once the step was to be left. */
export type StepProps = {
  readonly draft: SetUpDraft
  readonly setDraft: (draft: SetUpDraft) => void
  readonly mistakeAt: (field: string) => string | undefined
}
