import { Button } from 'antd'
import type { Session } from '../../shared/staff/staff.ts'
import { FaultButton } from '../fault/fault-button.tsx'
import { hallTimeWithSeconds } from '../hall/hall-time.ts'
import { HelpButton } from '../problem/help-button.tsx'
import { ResponsibilityBell } from '../responsibility/responsibility-bell.tsx'
import { lockPage } from '../staff/use-auto-lock.ts'
import { useTexts } from '../texts/index.ts'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { SignBadge } from '../ui/sign-badge.tsx'
import type { Desk } from './use-desk.ts'

type DeskHeaderProps = {
  readonly desk: Desk
  readonly session: Session
  readonly isCovered: boolean
  readonly openManagerPages: (() => void) | undefined
  readonly onLeft: () => void
}

export function DeskHeader({ desk, session, isCovered, openManagerPages, onLeft }: DeskHeaderProps) {
  const { desk: texts, common, staff } = useTexts()
  const { workplace, configuration, now } = desk
  const leaveCounter = async () => {
    // Where it is refused, the middle of the desk says why and what to do (P3).
    desk.openPanel({ kind: 'leave' })
    if ((await desk.commands.leave.run({})) !== undefined) onLeft()
  }
  return (
    <header className="desk-header">
      <h1>
        {workplace.hallName} · {common.counter(workplace.counter.number)}
      </h1>
      <span className="desk-header-clerk">{texts.clerk(session.staff.name, session.staff.number)}</span>
      <SignBadge sign={workplace.counter.sign} />
      <span className="desk-header-rest" />
      <time className="desk-clock" aria-label={texts.clock}>
        {hallTimeWithSeconds(now.atMs, configuration.timeZone)}
      </time>
      {openManagerPages !== undefined && <Button onClick={openManagerPages}>{texts.managerPages}</Button>}
      <ResponsibilityBell turn={desk.stepKey} onOpen={() => desk.openPanel({ kind: 'responsibilities' })} />
      <FaultButton desk={desk} />
      <HelpButton isCovered={isCovered} />
      <Button onClick={() => void leaveCounter()} loading={desk.commands.leave.isRunning}>
        {texts.leaveCounter}
      </Button>
      <LanguageSwitch />
      <Button onClick={lockPage} title="Ctrl+L" aria-keyshortcuts="Control+L">
        {staff.lock}
      </Button>
    </header>
  )
}
