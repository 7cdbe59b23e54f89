import { Button } from 'antd'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { hallTime } from '../hall/hall-time.ts'
import { AskButton } from '../manager/ask-button.tsx'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'

type StaffTableProps = {
  readonly people: readonly StaffMember[]
  readonly timeZone: string | undefined
  readonly onResetPin: (person: StaffMember) => void
  readonly onSetActive: (person: StaffMember) => Promise<void>
}

export function StaffTable({ people, timeZone, onResetPin, onSetActive }: StaffTableProps) {
  const { manager, common } = useTexts()
  const texts = manager.staff
  const stateOf = ({ active, lockedUntilMs }: StaffMember) => {
    if (!active) return `○ ${texts.inactive}`
    const isLocked = lockedUntilMs !== null && lockedUntilMs > Date.now()
    return isLocked ? `⚠ ${texts.lockedUntil(hallTime(lockedUntilMs, timeZone))}` : `● ${texts.active}`
  }
  const actsOn = (person: StaffMember) => (
    <div className="page-acts">
      <Button aria-label={texts.resetPinOf(person.name)} onClick={() => onResetPin(person)}>
        {texts.resetPin}
      </Button>
      {person.active ? (
        <AskButton
          label={texts.setInactive}
          fullLabel={texts.setInactiveOf(person.name)}
          question={texts.setInactiveAsk(person.name)}
          yes={texts.setInactive}
          no={texts.cancel}
          onYes={() => void onSetActive(person)}
        />
      ) : (
        <Button aria-label={texts.setActiveOf(person.name)} onClick={() => void onSetActive(person)}>
          {texts.setActive}
        </Button>
      )}
    </div>
  )
  return (
    <DataTable
      caption={texts.title}
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        { title: texts.number, cell: ({ number }) => number },
        { title: texts.name, cell: ({ name }) => name },
        { title: texts.role, cell: ({ role }) => common.roles[role] },
        { title: texts.state, cell: stateOf },
        { title: texts.acts, cell: actsOn },
      ]}
    />
  )
}
