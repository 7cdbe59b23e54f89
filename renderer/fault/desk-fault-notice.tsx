import { Button } from 'antd'
import type { FaultNotice } from '../../shared/fault/fault.ts'
import type { Desk } from '../desk/use-desk.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useLanguage, useTexts } from '../texts/index.ts'
import { fault as chinese } from '../texts/zh-CN/fault.ts'
import { untilReturn } from '../ui/until-return.ts'
import './fault.css'
import { useFaultPlace } from './use-fault-place.ts'

/** P2: what is out of order, until when, and what to say to the customer; above whatever the desk shows. */
export function DeskFaultNotice({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().fault
  const { language } = useLanguage()
  const placeOf = useFaultPlace()
  const [fault] = desk.workplace.faults
  if (fault === undefined || desk.panel?.kind === 'fault') return null
  return (
    <section className="desk-notice fault-notice" data-tone="past" aria-label={texts.title}>
      <div>
        <p>
          <span aria-hidden="true">▲ </span>
          <b>{texts.notice(placeOf(fault), texts.states[fault.state])}</b> · {texts.causes[fault.cause]} ·{' '}
          <ExpectedEnd desk={desk} fault={fault} />
        </p>
        {/* Customers are spoken to in Chinese, whatever language the desk is in. */}
        <p lang="zh-CN">“{chinese.say[fault.state]}”</p>
        {language === 'en' && <p className="hint">{texts.say[fault.state]}</p>}
      </div>
      <Button onClick={() => desk.openPanel({ kind: 'fault' })}>
        {texts.open} <kbd>Ctrl+G</kbd>
      </Button>
    </section>
  )
}

function ExpectedEnd({ desk, fault }: { readonly desk: Desk; readonly fault: FaultNotice }) {
  const texts = useTexts().fault
  const { expectedEndAtMs, expectedEndSteadyMs } = fault
  if (expectedEndAtMs === null || expectedEndSteadyMs === null) return <span>{texts.noEnd}</span>
  const { isLate, time } = untilReturn(expectedEndSteadyMs, desk.now.steadyMs)
  return (
    <span role="timer">
      {isLate
        ? texts.lateEnd(time)
        : texts.expectedEnd(hallTime(expectedEndAtMs, desk.configuration.timeZone), time)}
    </span>
  )
}
