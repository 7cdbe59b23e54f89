import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../tests/support/client.ts'
import { openHallWithBills, pay } from '../../../tests/support/payment-desk.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { endMatter, openStaffedHall, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { openingMs, people } from '../../../tests/support/test-hall.ts'

const commandId = () => crypto.randomUUID()
const minute = 60_000
const words = { why: '客户要求核实电表', doneSoFar: '已核对户号', toldCustomer: '一个工作日内答复' }
const customer = { name: '孔超', phone: '13800003106' }

let staffed: StaffedHall
let clerk: Client
let colleague: Client
let manager: Client
beforeEach(async () => {
  staffed = await openStaffedHall(await openHallWithBills())
  ;({ clerk, colleague, manager } = staffed)
})
afterEach(() => staffed.hall.close())

/** Everything happens a minute after what was before it. */
const then = <Answer>(act: Promise<Answer>) =>
  act.finally(() => {
    staffed.hall.advance(minute)
  })

async function department(): Promise<{ readonly kind: 'department'; readonly placeId: string }> {
  const { id: placeId } = await manager.handoff.addPlace({
    commandId: commandId(),
    kind: 'department',
    nameZh: '计量室',
    nameEn: 'Metering',
    phone: null,
    where: null,
  })
  return { kind: 'department', placeId }
}

const tell = async (contactId: string, who = manager) =>
  (await who.responsibility.story({ contactId })).entries.map((entry) =>
    [
      (entry.atMs - openingMs) / minute,
      entry.by?.number ?? 'rule',
      entry.counterNumber ?? '-',
      entry.about,
      entry.what,
      entry.which ?? '-',
      entry.text ?? '-',
    ].join(' '),
  )

describe('the story of a customer (H1)', () => {
  it('says who did what, where and when, with transfer, parking, payment, hand-off and follow-up in their order', async () => {
    const to = await department()
    const ticket = await then(
      colleague.queue.issueTicket({
        commandId: commandId(),
        serviceId: staffed.serviceIds[0] ?? '',
        care: 'elderly',
        atEntrance: true,
        wanted: '交费并核实电表',
      }),
    )
    const on = { ticketId: ticket.id }
    const contactId = ticket.firstContactId ?? ''
    await then(clerk.queue.callNext({ commandId: commandId() }))
    const { visitId } = await then(clerk.queue.markArrived({ commandId: commandId(), ...on }))
    await then(pay({ clerk, visitId, transactionId: '' }))
    await then(endMatter(staffed, clerk, visitId))
    const counterTwo = { kind: 'counter', counterId: staffed.counterIds[1] ?? '' } as const
    await then(
      clerk.visit.transfer({ commandId: commandId(), visitId, to: counterTwo, reason: '电表业务在二号' }),
    )
    await then(colleague.queue.callNext({ commandId: commandId() }))
    const { visitId: second } = await then(colleague.queue.markArrived({ commandId: commandId(), ...on }))
    await then(
      colleague.visit.park({ commandId: commandId(), visitId: second, reason: 'customer-fetches-document' }),
    )
    await manager.counter.occupy({ commandId: commandId(), counterId: staffed.counterIds[2] ?? '' })
    await then(manager.visit.takeBack({ commandId: commandId(), visitId: second }))
    await then(
      endMatter(staffed, manager, second, { outcome: 'cannot-be-done', explained: 'technically-impossible' }),
    )
    const promised = await then(
      colleague.followup.promise({
        commandId: commandId(),
        contactId,
        kind: 'call-back',
        ...customer,
        dueAtMs: openingMs + 600 * minute,
        about: '核实结果',
      }),
    )
    const subject = { kind: 'visit', id: second } as const
    const handOff = await then(
      manager.handoff.offer({ commandId: commandId(), subject, to, ...words, customer }),
    )
    await then(manager.visit.finish({ commandId: commandId(), visitId: second }))
    const department2 = { handOffId: handOff.id, person: '王工' }
    await then(manager.handoff.accept({ commandId: commandId(), ...department2 }))
    await then(manager.handoff.complete({ commandId: commandId(), ...department2, outcome: '电表合格' }))
    await then(
      colleague.followup.recordAttempt({
        commandId: commandId(),
        followUpId: promised.id,
        outcome: 'no-answer',
        note: '响铃无人接',
      }),
    )
    await then(
      manager.contact.correct({
        commandId: commandId(),
        contactId,
        staffId: staffed.idOf(people.clerk),
        reason: '导办员下班',
      }),
    )
    await then(
      colleague.followup.recordAttempt({
        commandId: commandId(),
        followUpId: promised.id,
        outcome: 'reached',
      }),
    )
    await then(clerk.handoff.tell({ commandId: commandId(), handOffId: handOff.id, words: '已电话告知合格' }))
    expect(await tell(contactId)).toEqual([
      '0 1008 - contact guide - 交费并核实电表',
      '0 1008 - ticket issued A001 -',
      '1 1007 1 ticket called A001 -',
      '2 1007 1 ticket arrived A001 -',
      '2 1007 1 visit started - -',
      '2 1007 1 transaction start resident-payment -',
      '3 1007 1 payment taken 1 10500',
      '4 1007 1 transaction end resident-payment done',
      '5 1007 1 ticket sent-on A001 电表业务在二号',
      '5 1007 1 visit transferred - 电表业务在二号',
      '6 1008 2 ticket called A001 -',
      '7 1008 2 ticket arrived A001 -',
      '7 1008 2 visit started - -',
      '7 1008 2 transaction start resident-payment -',
      '8 1008 2 ticket parked A001 -',
      '8 1008 2 transaction park resident-payment parked',
      '8 1008 2 visit parked - customer-fetches-document',
      '9 1001 3 ticket taken-back A001 -',
      '9 1001 3 visit taken-back - -',
      '9 1001 3 transaction resume resident-payment -',
      '10 1001 3 transaction end resident-payment technically-impossible',
      '11 1008 - follow-up promised call-back 核实结果',
      '12 1001 - hand-off offered 移2026-0001 客户要求核实电表',
      '13 1001 3 ticket finished A001 -',
      '13 1001 3 visit finished - -',
      '14 1001 - hand-off accepted 移2026-0001 王工',
      '15 1001 - hand-off done 移2026-0001 王工: 电表合格',
      '15 1001 - follow-up promised call-back 移2026-0001',
      '16 1008 - follow-up no-answer call-back 响铃无人接',
      '17 1001 - contact corrected 张敏 导办员下班',
      '18 1008 - follow-up reached call-back 核实结果',
      '19 1007 - hand-off told 移2026-0001 已电话告知合格',
      '19 1007 - follow-up reached call-back 移2026-0001',
      '19 rule - contact closed-told - -',
    ])
  })

  it('names the manager who settles what a clerk left behind, not the clerk (L15)', async () => {
    const { id: visitId, firstContactId } = await then(
      clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' }),
    )
    const how = { kind: 'left' } as const
    await manager.day.settleVisit({ commandId: commandId(), visitId, how, reason: '客户已离开' })
    expect(await tell(firstContactId)).toEqual([
      '0 1007 - contact walk-in - -',
      '0 1007 1 visit started - -',
      '0 1007 1 transaction start desk-order -',
      '1 1001 1 transaction end desk-order withdrawn',
      '1 1001 1 visit left - 客户已离开',
      '1 rule - contact closed-left - -',
    ])
  })

  it('is for those who had, have or may take a part in it and for managers, for nobody else', async () => {
    const ask = async (contactId: string) =>
      Promise.all(
        [clerk, colleague, manager].map((client) => codeOf(client.responsibility.story({ contactId }))),
      )
    const enquire = async (toPost: boolean) => {
      const { id } = await clerk.contact.openEnquiry({
        commandId: commandId(),
        wanted: '问阶梯电价',
        care: 'ordinary',
      })
      if (!toPost) return id
      const { id: placeId } = await manager.handoff.addPlace({
        commandId: commandId(),
        kind: 'post',
        nameZh: '咨询台',
        nameEn: 'Information',
        phone: null,
        where: null,
      })
      const subject = { kind: 'enquiry', id } as const
      const to = { kind: 'post', placeId } as const
      await clerk.handoff.offer({ commandId: commandId(), subject, to, ...words })
      return id
    }
    const own = await enquire(false)
    const seen = [await ask(own)]
    const subject = { kind: 'enquiry', id: own } as const
    const to = { kind: 'person', staffId: staffed.idOf(people.otherClerk) } as const
    const { id: handOffId } = await clerk.handoff.offer({ commandId: commandId(), subject, to, ...words })
    seen.push(await ask(own))
    await colleague.handoff.return({ commandId: commandId(), handOffId, reason: '不属本岗' })
    seen.push(await ask(own), await ask(await enquire(true)), await ask(commandId()))
    expect(seen).toEqual([
      ['done', 'FORBIDDEN', 'done'],
      ['done', 'done', 'done'],
      // Who sent it back did something in it.
      ['done', 'done', 'done'],
      // Whoever is at the post takes it up, and reads first what it is about.
      ['done', 'done', 'done'],
      Array(3).fill('CONTACT_NOT_FOUND'),
    ])
  })
})
