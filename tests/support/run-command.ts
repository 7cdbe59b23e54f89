import type { StaffCommand } from '../../electron/core/api/command.ts'
import { findStaffByNumber } from '../../electron/core/staff/index.ts'
import { accept } from '../../shared/kernel/result.ts'
import type { TestHall } from './test-hall.ts'

/** What slices offer one another has no procedure of its own: this does it as one command of the person with that number. */
export async function runCommand<Value>(
  { app }: TestHall,
  number: string,
  work: (command: StaffCommand) => Value,
): Promise<Value> {
  const staff = app.database.read((tx) => findStaffByNumber(tx, number))
  if (staff === undefined) throw new Error(`nobody has the number ${number}`)
  const actor = { staffId: staff.id, staffNumber: number, role: staff.role }
  const request = { procedure: 'test.run', actor, input: { commandId: crypto.randomUUID() } }
  const result = await app.commands.run(
    request,
    ({ facts, ...command }) => {
      if (facts === undefined) throw new Error('the hall is not set up')
      return accept(work({ ...command, ...facts, actor }))
    },
    { changes: 'none', result: 'secret' },
  )
  if (!result.ok) throw new Error(result.code)
  return result.value
}
