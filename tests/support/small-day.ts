import { endMatter, type StaffedHall } from './staffed-hall.ts'
import { people } from './test-hall.ts'

const commandId = () => crypto.randomUUID()
const minute = 60_000
const customer = { name: '孔超', phone: '13800003106' }
const handOffWords = { why: '客户要求核实电表', doneSoFar: '已核对户号', toldCustomer: '一个工作日内答复' }

/**
 * An hour from opening on, of which every minute is known: eight tickets, one for each end a ticket can have, a walk-in, pauses,
 * a fault of the hall, hand-offs and promises. `clockSteps`: at these minutes somebody sets the clock by so much.
 */
export async function playSmallDay(
  staffed: StaffedHall,
  clockSteps: ReadonlyMap<number, number> = new Map(),
): Promise<void> {
  const { hall, clerk, colleague, manager, serviceIds, all } = staffed
  let passed = 0
  const at = (minutes: number) => {
    hall.advance(minutes * minute - passed)
    passed = minutes * minute
    hall.setClock(clockSteps.get(minutes) ?? 0)
  }
  /** On the wall, where people are told when something is due. */
  const dueAfter = (minutes: number) => hall.app.ports.clock.now().atMs + minutes * minute
  const issue = async (line = 0) =>
    (
      await clerk.queue.issueTicket({
        commandId: commandId(),
        serviceId: serviceIds[line] ?? '',
        care: 'ordinary',
      })
    ).id
  const arrive = async (who: typeof clerk, ticketId: string) =>
    (await who.queue.markArrived({ commandId: commandId(), ticketId })).visitId
  const call = async (who: typeof clerk) => (await who.queue.callNext({ commandId: commandId() })).id
  const finish = (who: typeof clerk, visitId: string) => who.visit.finish({ commandId: commandId(), visitId })
  const pause = (reason: 'meal' | 'short-break' | 'back-office') =>
    colleague.counter.pause({ commandId: commandId(), reason })
  const resume = () => colleague.counter.resume({ commandId: commandId() })
  const promise = (minutes: number) =>
    clerk.followup.promise({
      commandId: commandId(),
      kind: 'call-back',
      ...customer,
      dueAtMs: dueAfter(minutes),
      about: '核实结果',
    })

  for (const line of [0, 0, 0, 1]) await issue(line)
  await pause('meal')
  at(5)
  const first = await arrive(clerk, await call(clerk))
  at(8)
  await clerk.visit.park({ commandId: commandId(), visitId: first, reason: 'customer-fetches-document' })
  at(10)
  await resume()
  at(18)
  await clerk.visit.takeBack({ commandId: commandId(), visitId: first })
  at(19)
  await endMatter(staffed, clerk, first, { quantity: 12 })
  await finish(clerk, first)
  at(25)
  const second = await arrive(colleague, await call(colleague))
  at(26)
  const [running] = all<{ id: string }>('SELECT id FROM visit_transaction WHERE visit_id = ?', second)
  const onSecond = { transactionId: running?.id ?? '' }
  await colleague.visit.hold({ commandId: commandId(), ...onSecond, reason: 'system-slow' })
  at(28)
  await colleague.visit.resume({ commandId: commandId(), ...onSecond })
  at(33)
  await endMatter(staffed, colleague, second, { overrunReason: 'documents-incomplete' })
  await finish(colleague, second)
  await pause('short-break')
  at(36)
  await resume()
  const business = (await clerk.queue.find({ label: 'B001' }))?.id ?? ''
  await clerk.queue.callTicket({ commandId: commandId(), ticketId: business, reason: '孕妇优先' })
  const third = await arrive(clerk, business)
  at(40)
  await endMatter(staffed, clerk, third, { outcome: 'cannot-be-done', explained: 'against-policy' })
  const { id: placeId } = await manager.handoff.addPlace({
    commandId: commandId(),
    kind: 'department',
    nameZh: '计量室',
    nameEn: 'Metering',
    phone: null,
    where: null,
  })
  const toDepartment = await clerk.handoff.offer({
    commandId: commandId(),
    subject: { kind: 'visit', id: third },
    to: { kind: 'department', placeId },
    ...handOffWords,
    customer,
    dueAtMs: dueAfter(15),
  })
  at(41)
  await finish(clerk, third)
  at(42)
  const missed = await call(clerk)
  for (const seconds of [20, 40, 60]) {
    at(42 + seconds / 60)
    await clerk.queue.recall({ commandId: commandId(), ticketId: missed })
  }
  at(43.5)
  await clerk.queue.markMissed({ commandId: commandId(), ticketId: missed })
  at(44)
  const onHandOff = { handOffId: toDepartment.id, person: '王工' }
  await clerk.handoff.accept({ commandId: commandId(), ...onHandOff })
  const { id: enquiry } = await clerk.contact.openEnquiry({
    commandId: commandId(),
    wanted: '问阶梯电价',
    care: 'ordinary',
  })
  const message = await clerk.handoff.offer({
    commandId: commandId(),
    subject: { kind: 'enquiry', id: enquiry },
    to: { kind: 'person', staffId: staffed.idOf(people.otherClerk) },
    ...handOffWords,
    dueAtMs: dueAfter(5),
  })
  await colleague.handoff.return({ commandId: commandId(), handOffId: message.id, reason: '不属本岗' })
  await clerk.handoff.withdraw({ commandId: commandId(), handOffId: message.id, reason: '自己答复' })
  at(45)
  const left = await issue()
  const cancelled = await issue()
  const appointed = await issue()
  await issue()
  at(46)
  await clerk.queue.markLeft({ commandId: commandId(), ticketId: left })
  await clerk.queue.cancelTicket({ commandId: commandId(), ticketId: cancelled, reason: '取错号' })
  await promise(10)
  const { id: reached } = await promise(10)
  await clerk.followup.recordAttempt({ commandId: commandId(), followUpId: reached, outcome: 'reached' })
  at(50)
  const { id: faultId } = await manager.fault.declare({
    commandId: commandId(),
    scope: 'hall',
    length: 'long',
    cause: 'network',
  })
  await clerk.fault.promise({
    commandId: commandId(),
    faultId,
    ticketId: appointed,
    kind: 'appointment',
    ...customer,
    dueAtMs: dueAfter(24 * 60),
  })
  at(55)
  await manager.fault.end({ commandId: commandId(), faultId, note: '网络已恢复' })
  at(57)
  const walkIn = await colleague.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' })
  at(59)
  await endMatter(staffed, colleague, walkIn.id)
  await finish(colleague, walkIn.id)
  await pause('back-office')
  at(60)
}
