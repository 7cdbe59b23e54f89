import { commandId, type Example, type Examples, type People } from '../example-steps.ts'

const customer = { name: '孔超', phone: '13800003106' }
const words = { why: '需要现场核实', doneSoFar: '已核对证件', toldCustomer: '明天答复' }
const place = {
  kind: 'department',
  nameZh: '计量室',
  nameEn: 'Metering',
  phone: '0731-2345678',
  where: null,
} as const

async function addDepartment({ manager }: People): Promise<string> {
  return (await manager.handoff.addPlace({ commandId: commandId(), ...place })).id
}

/** A post that restore orders go to. */
export async function addRepairPost({ manager }: People): Promise<string> {
  const post = { kind: 'post', nameZh: '复电岗', nameEn: 'Repair post', phone: null, where: null } as const
  const { id: placeId } = await manager.handoff.addPlace({ commandId: commandId(), ...post })
  await manager.handoff.setRepairPost({ commandId: commandId(), placeId, isRepairPost: true })
  return placeId
}

type State = 'offered' | 'accepted' | 'returned' | 'done'

/** An enquiry on its way to a department, brought so far. */
async function handOff(people: People, state: State): Promise<string> {
  const { clerk } = people
  const enquiry = await clerk.contact.openEnquiry({
    commandId: commandId(),
    wanted: '电表走得快',
    care: 'ordinary',
  })
  const to = { kind: 'department', placeId: await addDepartment(people) } as const
  const subject = { kind: 'enquiry', id: enquiry.id } as const
  const { id: handOffId } = await clerk.handoff.offer({
    commandId: commandId(),
    subject,
    to,
    customer,
    ...words,
  })
  const person = '王工'
  if (state === 'returned')
    await clerk.handoff.return({ commandId: commandId(), handOffId, reason: '不属本部门', person })
  if (state === 'accepted' || state === 'done')
    await clerk.handoff.accept({ commandId: commandId(), handOffId, person })
  if (state === 'done')
    await clerk.handoff.complete({ commandId: commandId(), handOffId, outcome: '电表合格', person })
  return handOffId
}

const by =
  (state: State, input: Readonly<Record<string, unknown>>): Example =>
  async (people) => ({ by: 'clerk', input: { handOffId: await handOff(people, state), ...input } })

export const handoffExamples: Examples = {
  'handoff.addPlace': () => Promise.resolve({ by: 'manager', input: place }),
  'handoff.retirePlace': async (people) => ({
    by: 'manager',
    input: { placeId: await addDepartment(people), retired: true },
  }),
  'handoff.setRepairPost': async (people) => ({
    by: 'manager',
    input: { placeId: await addRepairPost(people), isRepairPost: false },
  }),
  'handoff.offer': async (people) => {
    const enquiry = await people.clerk.contact.openEnquiry({
      commandId: commandId(),
      wanted: '电表走得快',
      care: 'ordinary',
    })
    const to = { kind: 'department', placeId: await addDepartment(people) }
    return { by: 'clerk', input: { subject: { kind: 'enquiry', id: enquiry.id }, to, customer, ...words } }
  },
  'handoff.printSlip': by('offered', {}),
  'handoff.accept': by('offered', { person: '王工' }),
  'handoff.return': by('offered', { reason: '不属本部门', person: '王工' }),
  'handoff.offerAgain': async (people, { clerkStaffId }) => ({
    by: 'manager',
    input: {
      handOffId: await handOff(people, 'returned'),
      to: { kind: 'person', staffId: clerkStaffId },
      why: '改由本人办理',
    },
  }),
  'handoff.withdraw': by('offered', { reason: '客户自行解决' }),
  'handoff.addMilestone': by('accepted', { text: '已派人现场', person: '王工' }),
  'handoff.complete': by('accepted', { outcome: '电表合格', person: '王工' }),
  'handoff.tell': by('done', { words: '已电话告知客户' }),
}
