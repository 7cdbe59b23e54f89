import { useTexts } from '../texts/index.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { lockPage } from '../staff/use-auto-lock.ts'
import { findMarked, focusNext } from '../ui/use-focus-next.ts'
import { useKeys } from '../ui/use-keys.ts'
import { deskKeys, idleReason, type DeskKey } from './key-map.ts'
import { pressKey } from './press-key.ts'
import type { Desk } from './use-desk.ts'

const plainKeys = deskKeys.filter((key) => !key.includes('+'))
const doubleKeys = deskKeys.filter((key) => key.includes('+'))

/** The keyboard map, always in sight; it is also what makes the keys work. */
export function KeyBar({ desk, isCovered }: { readonly desk: Desk; readonly isCovered: boolean }) {
  const texts = useTexts().desk
  const scene = {
    situation: desk.situation,
    recall: desk.recall,
    someoneWaits: desk.workplace.next.length > 0,
    isBusy: desk.commands.isBusy,
    isConnected: desk.isConnected,
  }
  const press = (key: DeskKey) => {
    if (idleReason(key, scene) === undefined) pressKey(key, desk)
  }
  const goOn = () => {
    const work = document.querySelector('.work-pane')
    const control = findMarked(work, '[data-go]') ?? findMarked(work, '[data-next]')
    control?.click()
  }
  const goBack = () => {
    const work = document.querySelector('.work-pane')
    // From the queue's fields the way back is to the customer.
    if (work?.contains(document.activeElement) === false && document.activeElement !== document.body)
      focusNext(work)
    else findMarked(work, '[data-back]')?.click()
  }
  useKeys(
    {
      ...Object.fromEntries(deskKeys.map((key) => [key, () => press(key)])),
      'Ctrl+L': lockPage,
      Escape: goBack,
      // Only when no control has the focus: otherwise Enter is that control's.
      Enter: () => {
        if (document.activeElement === document.body) goOn()
      },
    },
    !isCovered,
  )
  const hintOf = (key: DeskKey) => {
    const reason = idleReason(key, scene)
    return (
      <KeyHint
        key={key}
        keyName={key}
        label={labelOf(key, desk, texts.keys)}
        idleBecause={reason && texts.idleBecause[reason]}
        onPress={() => press(key)}
      />
    )
  }
  return (
    <footer className="key-bar" aria-label={texts.panes.keys}>
      <div className="key-row">
        {plainKeys.map(hintOf)}
        <span className="desk-header-rest" />
        <KeyHint keyName="Enter" label={texts.keys.Enter} onPress={goOn} />
        <KeyHint keyName="Esc" label={texts.keys.Escape} onPress={goBack} />
        <KeyHint keyName="Ctrl+L" label={texts.keys.lock} onPress={lockPage} />
      </div>
      <div className="key-row">{doubleKeys.map(hintOf)}</div>
    </footer>
  )
}

type KeyTexts = ReturnType<typeof useTexts>['desk']['keys']

/** Where a key takes back what it did before, it says so. */
function labelOf(key: DeskKey, { situation }: Desk, texts: KeyTexts): string {
  if (key === 'F8' && situation.kind === 'paused') return texts.resume
  const isHeld = situation.kind === 'serving' && situation.transaction?.state === 'held'
  return key === 'Shift+F6' && isHeld ? texts.resumeMatter : texts[key]
}
