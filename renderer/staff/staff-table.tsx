import { Button, Popconfirm, Table } from 'antd'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'

type StaffTableProps = {
  readonly people: readonly StaffMember[]
  readonly onResetPin: (person: StaffMember) => void
  readonly onSetActive: (person: StaffMember) => Promise<void>
}

export function StaffTable({ people, onResetPin, onSetActive }: StaffTableProps) {
  const { manager, common } = useTexts()
  const texts = manager.staff
  const stateOf = ({ active, lockedUntilMs }: StaffMember) => {
    if (!active) return `○ ${texts.inactive}`
    const isLocked = lockedUntilMs !== null && lockedUntilMs > Date.now()
    return isLocked ? `⚠ ${texts.lockedUntil(hallTime(lockedUntilMs))}` : `● ${texts.active}`
  }
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="id"
      dataSource={people}
      columns={[
        { title: texts.number, dataIndex: 'number', width: 110 },
        { title: texts.name, dataIndex: 'name', className: 'name-cell' },
        { title: texts.role, dataIndex: 'role', render: (role: StaffMember['role']) => common.roles[role] },
        { title: texts.state, render: (_, person) => stateOf(person) },
        {
          title: texts.acts,
          render: (_, person) => (
            <div className="page-acts">
              <Button aria-label={texts.resetPinOf(person.name)} onClick={() => onResetPin(person)}>{texts.resetPin}</Button>
              {person.active ? (
                <Popconfirm
                  title={texts.setInactiveAsk(person.name)}
                  okText={texts.setInactive}
                  cancelText={texts.cancel}
                  onConfirm={() => onSetActive(person)}
                >
                  <Button aria-label={texts.setInactiveOf(person.name)}>{texts.setInactive}</Button>
                </Popconfirm>
              ) : (
                <Button aria-label={texts.setActiveOf(person.name)} onClick={() => void onSetActive(person)}>{texts.setActive}</Button>
              )}
            </div>
          ),
        },
      ]}
    />
  )
}
