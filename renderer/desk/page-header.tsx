import { Button } from 'antd'
import { useState } from 'react'
import type { Session } from '../../shared/staff/staff.ts'
import { client } from '../api/client.ts'
import { HelpButton } from '../problem/help-button.tsx'
import { SignOffDialog } from '../responsibility/sign-off-dialog.tsx'
import { closeSession } from '../api/session.ts'
import { useCommand } from '../api/use-command.ts'
import { ChangePinDialog } from '../staff/change-pin-dialog.tsx'
import { lockPage } from '../staff/use-auto-lock.ts'
import { useTexts } from '../texts/index.ts'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useKeys } from '../ui/use-keys.ts'

type PageHeaderProps = {
  readonly session: Session
  readonly hallName: string
  readonly isCovered: boolean
  readonly switchTo: { readonly name: string; readonly open: () => void } | undefined
}

/** The head of the pages beside the desk: who is here, and how to go elsewhere. */
export function PageHeader({ session, hallName, isCovered, switchTo }: PageHeaderProps) {
  const { desk, staff, common, manager } = useTexts()
  const [isChangingPin, setIsChangingPin] = useState(false)
  const endChange = () => setIsChangingPin(false)
  const signOut = useCommand(client.staff.signOut)
  useKeys({ 'Ctrl+L': lockPage }, !isCovered)
  const [isSettling, setIsSettling] = useState(false)
  const leave = async () => {
    if ((await signOut.run({})) !== undefined) closeSession()
  }
  // L5: what is open is passed on by name first.
  if (signOut.refusal?.code === 'RESPONSIBILITIES_OPEN' && !isSettling) {
    setIsSettling(true)
    signOut.clear()
  }
  return (
    <header className="desk-header">
      <h1>{hallName}</h1>
      <span>
        {desk.clerk(session.staff.name, session.staff.number)} · {common.roles[session.staff.role]}
      </span>
      <span className="desk-header-rest" />
      <RefusalText refusal={signOut.refusal} />
      {switchTo !== undefined && <Button onClick={switchTo.open}>{switchTo.name}</Button>}
      <Button onClick={() => setIsChangingPin(true)}>{manager.staff.changeOwn}</Button>
      <HelpButton isCovered={isCovered} />
      <LanguageSwitch />
      <Button onClick={lockPage} title="Ctrl+L" aria-keyshortcuts="Control+L">
        {staff.lock}
      </Button>
      <Button onClick={() => void leave()} loading={signOut.isRunning}>
        {staff.signOut}
      </Button>
      {isSettling && (
        <SignOffDialog
          onSettled={() => {
            setIsSettling(false)
            void leave()
          }}
          onClose={() => setIsSettling(false)}
        />
      )}
      {isChangingPin && <ChangePinDialog onChanged={endChange} onClose={endChange} />}
    </header>
  )
}
