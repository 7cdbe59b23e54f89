import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Place } from '../../../shared/handoff/hand-off.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import type { Client } from '../../../tests/support/client.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'

const commandId = () => crypto.randomUUID()
let hall: TestHall
let manager: Client
beforeEach(async () => {
  hall = await openTestHall()
  manager = await hall.as(people.manager.number)
})
afterEach(() => hall.close())

async function add(nameZh: string, kind: Place['kind'] = 'post'): Promise<string> {
  const place = { kind, nameZh, nameEn: nameZh, phone: null, where: null }
  return (await manager.handoff.addPlace({ commandId: commandId(), ...place })).id
}
const set = (placeId: string, isRepairPost: boolean) =>
  manager.handoff.setRepairPost({ commandId: commandId(), placeId, isRepairPost })
const retire = (placeId: string, retired: boolean) =>
  manager.handoff.retirePlace({ commandId: commandId(), placeId, retired })
const repairPosts = async () =>
  (await manager.handoff.places()).filter((place) => place.isRepairPost).map(({ nameZh }) => nameZh)

it('is one at most: naming another takes it from the first, and it can be taken back (C6)', async () => {
  const [one, other] = [await add('复电岗'), await add('抢修岗')]
  const seen = [await repairPosts()]
  for (const [placeId, isRepairPost] of [
    [one, true],
    [other, true],
    [one, false],
    [other, false],
  ] as const) {
    expect((await set(placeId, isRepairPost)).isRepairPost).toBe(isRepairPost)
    seen.push(await repairPosts())
  }
  expect(seen).toEqual([[], ['复电岗'], ['抢修岗'], ['抢修岗'], []])
})

it('ends when the post is retired, and does not come back with it (C6)', async () => {
  const placeId = await add('复电岗')
  await set(placeId, true)
  const retired = await retire(placeId, true)
  const refused = await codeOf(set(placeId, true))
  const used = await retire(placeId, false)
  expect([retired.isRepairPost, refused, used.isRepairPost, await repairPosts()]).toEqual([
    false,
    'PLACE_NOT_FOUND',
    false,
    [],
  ])
})

it('is a post of the hall, and no department and no place that is not there (C6)', async () => {
  expect([
    await codeOf(set(await add('抢修班', 'department'), true)),
    await codeOf(set(commandId(), true)),
  ]).toEqual(['PLACE_IS_NO_POST', 'PLACE_NOT_FOUND'])
})
