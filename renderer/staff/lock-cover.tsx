import { LockOutlined } from '@ant-design/icons'
import { Button, Input, type InputRef } from 'antd'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import type { Session } from '../../shared/staff/staff.ts'
import { client } from '../api/client.ts'
import { closeSession, coverSession, openSession, type SessionState } from '../api/session.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { useFocusOnArrival } from '../ui/use-focus-on-arrival.ts'
import { ConnectionBand } from '../ui/connection-band.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import './staff.css'

type LockCoverProps = { readonly session: Session; readonly cover: Exclude<SessionState['cover'], 'none'> }

/** Covers the page until its person gives the PIN; the page stays as it was, with all that was typed. */
export function LockCover({ session, cover: reason }: LockCoverProps) {
  const texts = useTexts().staff
  const { name, number } = session.staff
  const [pin, setPin] = useState('')
  const first = useFocusOnArrival<InputRef>()
  const unlock = useCommand(client.staff.unlock)
  const signIn = useCommand(client.staff.signIn)
  const cover = useRef<HTMLDialogElement>(null)
  useFocusAsBefore()
  // Modal, so that dialogues which were open lie beneath it too.
  useEffect(() => cover.current?.showModal(), [])
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    setPin('')
    if (reason === 'locked') {
      if ((await unlock.run({ pin })) !== undefined) coverSession('none')
      return
    }
    const opened = await signIn.run({ number, pin })
    if (opened !== undefined) openSession(opened)
  }
  // A session that is gone shows as such by the cover itself.
  const refusal = unlock.refusal?.code === 'SIGNED_OUT' ? signIn.refusal : (unlock.refusal ?? signIn.refusal)
  return (
    <dialog
      className="lock-cover"
      ref={cover}
      aria-labelledby="lock-title"
      // Esc closes a dialogue, but not this one.
      onCancel={(event) => event.preventDefault()}
      onClose={(event) => event.currentTarget.showModal()}
    >
      <ConnectionBand />
      <form className="sign-in-card" onSubmit={(event) => void submit(event)}>
        <h1 id="lock-title">
          <LockOutlined aria-hidden="true" /> {texts.locked.title}
        </h1>
        <p id="lock-explain">
          {reason === 'locked' ? texts.locked.explain(name, number) : texts.locked.ended(name, number)}
        </p>
        <label htmlFor="lock-pin">{texts.pin}</label>
        <Input
          id="lock-pin"
          size="large"
          type="password"
          inputMode="numeric"
          autoComplete="current-password"
          ref={first}
          aria-describedby="lock-explain lock-refusal"
          value={pin}
          onChange={(event) => setPin(event.target.value.trim())}
        />
        <RefusalText refusal={refusal} id="lock-refusal" />
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          loading={unlock.isRunning || signIn.isRunning}
          disabled={pin === ''}
        >
          {texts.locked.unlock}
        </Button>
        <Button type="link" onClick={closeSession}>
          {texts.locked.other}
        </Button>
      </form>
    </dialog>
  )
}

/** Gives the focus back to where the person was. */
function useFocusAsBefore(): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // The page beneath takes the focus only once it is no longer inert.
      setTimeout(() => before instanceof HTMLElement && before.isConnected && before.focus())
    },
    [before],
  )
}
