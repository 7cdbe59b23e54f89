import { Button, Input, type InputRef } from 'antd'
import { useState, type SyntheticEvent } from 'react'
import type { HallStatus } from '../hall/hall-status.ts'
import { client } from '../api/client.ts'
import { openSession } from '../api/session.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { useFocusOnArrival } from '../ui/use-focus-on-arrival.ts'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import './staff.css'

/** Staff number and PIN. */
export function SignInPage({ status }: { readonly status: HallStatus }) {
  const { staff, common } = useTexts()
  const first = useFocusOnArrival<InputRef>()
  const [number, setNumber] = useState('')
  const [pin, setPin] = useState('')
  const signIn = useCommand(client.staff.signIn)
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const session = await signIn.run({ number, pin })
    if (session !== undefined) return openSession(session)
    setPin('')
    form.querySelector<HTMLInputElement>('#sign-in-pin')?.focus()
  }
  return (
    <main className="sign-in">
      <form className="sign-in-card" onSubmit={(event) => void submit(event)} aria-labelledby="sign-in-title">
        <header>
          <h1 id="sign-in-title">{status.hallName ?? common.product}</h1>
          <p>
            {staff.signInTitle}
            {status.demonstration && <span className="demonstration">{staff.demonstration}</span>}
          </p>
        </header>
        <label htmlFor="sign-in-number">{staff.number}</label>
        <Input
          id="sign-in-number"
          size="large"
          ref={first}
          inputMode="numeric"
          autoComplete="username"
          aria-describedby="sign-in-number-hint"
          value={number}
          onChange={(event) => setNumber(event.target.value.trim())}
        />
        <p className="hint" id="sign-in-number-hint">
          {staff.numberHint}
        </p>
        <label htmlFor="sign-in-pin">{staff.pin}</label>
        <Input
          id="sign-in-pin"
          size="large"
          type="password"
          inputMode="numeric"
          autoComplete="current-password"
          aria-describedby="sign-in-pin-hint sign-in-refusal"
          value={pin}
          onChange={(event) => setPin(event.target.value.trim())}
        />
        <p className="hint" id="sign-in-pin-hint">
          {staff.pinHint}
        </p>
        <RefusalText refusal={signIn.refusal} id="sign-in-refusal" />
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          loading={signIn.isRunning}
          disabled={number === '' || pin === ''}
        >
          {staff.signIn}
        </Button>
        <footer>
          <LanguageSwitch />
          <span>{staff.version(status.programVersion)}</span>
        </footer>
      </form>
    </main>
  )
}
