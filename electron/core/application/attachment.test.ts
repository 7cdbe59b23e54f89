import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  exampleAnswers,
  markAllRight,
  openApplication,
  showPapers,
} from '../../../tests/support/application-desk.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { largeJpeg, sendScan, sha256Of, smallPng } from '../../../tests/support/scans.ts'
import { openStaffedHall, receive, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { people } from '../../../tests/support/test-hall.ts'
import { largestAttachmentBytes, mostAttachments } from '../../../shared/application/attachment.ts'

const commandId = () => crypto.randomUUID()
const kind = 'new-residential'

let staffed: StaffedHall
let clerk: Client
let colleague: Client
let visitId: string
beforeEach(async () => {
  staffed = await openStaffedHall()
  ;({ clerk, colleague } = staffed)
  ;({ visitId } = await receive(clerk, staffed.serviceIds[1] ?? ''))
})
afterEach(() => staffed.hall.close())

async function draft() {
  const { application, kind: definition } = await openApplication(clerk, { kind, visitId })
  return { id: application.id, definition }
}

async function attach(id: string, content: Buffer = smallPng, who = clerk, groupId = 'identity') {
  return who.application.attach({ commandId: commandId(), ...(await sendScan(who, id, content, groupId)) })
}

/** Everything of it, as a page reads it. */
async function readWhole(who: Client, applicationId: string, attachmentId: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (let piece = 0, isLast = false; !isLast; piece += 1) {
    const read = await who.application.readAttachment({ applicationId, attachmentId, piece })
    pieces.push(Buffer.from(read.content, 'base64'))
    isLast = read.isLast
  }
  return Buffer.concat(pieces)
}

const idOf = (application: Awaited<ReturnType<typeof attach>>) => application.attachments[0]?.id ?? ''
const pathOf = (content: Buffer) =>
  join(staffed.hall.folder, 'attachments', sha256Of(content).slice(0, 2), sha256Of(content))

describe('a scan of the customer’s paper', () => {
  it('is kept by its content, and is read back byte for byte, also after a restart (F2)', async () => {
    const { id } = await draft()
    const scan = largeJpeg(3 * 1024 * 1024 + 11)
    const attached = await attach(id, scan)
    expect(
      attached.attachments.map(({ id: _, by, atMs: __, ...told }) => ({ ...told, by: by.number })),
    ).toEqual([
      {
        groupId: 'identity',
        name: '身份证.png',
        mediaType: 'image/jpeg',
        bytes: scan.length,
        by: people.clerk.number,
      },
    ])
    staffed.hall.restart()
    const again = await staffed.hall.as(people.clerk.number)
    expect((await readWhole(again, id, idOf(attached))).equals(scan)).toBe(true)
  })

  it('is told by its content and not by its name, and is taken whole or not at all', async () => {
    const { id } = await draft()
    const sent = (content: string) => codeOf(attach(id, Buffer.from(content)))
    expect(await sent('<svg onload="alert(1)"/>')).toBe('FILE_TYPE_REFUSED')
    expect(await sent('MZ a program')).toBe('FILE_TYPE_REFUSED')
    const scan = await sendScan(clerk, id)
    const attaching = (changed: Partial<typeof scan>) =>
      codeOf(clerk.application.attach({ commandId: commandId(), ...scan, ...changed }))
    expect(await attaching({ sha256: sha256Of(Buffer.from('other')) })).toBe('FILE_NOT_RECEIVED')
    expect(await attaching({ uploadId: crypto.randomUUID() })).toBe('FILE_NOT_RECEIVED')
    expect(await attaching({ groupId: 'nothing' })).toBe('DOCUMENT_UNKNOWN')
    expect((await clerk.application.get({ applicationId: id })).attachments).toEqual([])
    expect(await attaching({})).toBe('done')
  })

  it('is refused when it is too large, or when there are too many', async () => {
    const { id } = await draft()
    expect(await codeOf(attach(id, largeJpeg(largestAttachmentBytes)))).toBe('done')
    expect(await codeOf(attach(id, largeJpeg(largestAttachmentBytes + 1)))).toBe('FILE_TOO_LARGE')
    for (let count = 1; count < mostAttachments; count += 1) await attach(id, largeJpeg(100, count))
    expect(await codeOf(attach(id))).toBe('FILES_TOO_MANY')
  })

  it('comes once, though the answer was lost and it was sent again (invariant 2)', async () => {
    const { id } = await draft()
    const command = { commandId: commandId(), ...(await sendScan(clerk, id)) }
    const first = await clerk.application.attach(command)
    expect(await clerk.application.attach(command)).toEqual(first)
    expect((await clerk.application.get({ applicationId: id })).attachments).toHaveLength(1)
    expect(await codeOf(attach(id))).toBe('ATTACHMENT_KNOWN')
  })

  it('is erased when it was taken by mistake, unless it hangs elsewhere too', async () => {
    const { id } = await draft()
    const attached = await attach(id)
    staffed.hall.advance(1000)
    const two = await attach(id, smallPng, clerk, 'premises')
    const remove = (attachmentId: string) =>
      clerk.application.detach({ commandId: commandId(), applicationId: id, attachmentId })
    await remove(idOf(attached))
    expect(existsSync(pathOf(smallPng))).toBe(true)
    expect((await remove(two.attachments[1]?.id ?? '')).attachments).toEqual([])
    expect(existsSync(pathOf(smallPng))).toBe(false)
    expect(await codeOf(remove(idOf(attached)))).toBe('ATTACHMENT_NOT_FOUND')
  })

  it('stays after acceptance, and more may come with the papers that were missing', async () => {
    const { id, definition } = await draft()
    const attached = await attach(id)
    const answers = exampleAnswers(definition, '2026-11-23')
    await clerk.application.save({ commandId: commandId(), applicationId: id, answers })
    await showPapers(clerk, definition, id)
    await clerk.application.submit({ commandId: commandId(), applicationId: id })
    await markAllRight(clerk, definition, id)
    await clerk.application.accept({ commandId: commandId(), applicationId: id, withGaps: false })
    const removing = { commandId: commandId(), applicationId: id, attachmentId: idOf(attached) }
    expect(await codeOf(clerk.application.detach(removing))).toBe('APPLICATION_STATE_WRONG')
    expect((await attach(id, largeJpeg(2000), colleague)).attachments).toHaveLength(2)
  })

  it('is shown to whoever works on it, and to others for half an hour after they said why', async () => {
    const { id } = await draft()
    const attachmentId = idOf(await attach(id))
    const reading = () =>
      codeOf(colleague.application.readAttachment({ applicationId: id, attachmentId, piece: 0 }))
    expect(await reading()).toBe('PERSONAL_DATA_MASKED')
    const sending = { commandId: commandId(), applicationId: id, uploadId: commandId(), piece: 0 }
    expect(await codeOf(colleague.application.sendPiece({ ...sending, content: '' }))).toBe(
      'APPLICATION_NOT_YOURS',
    )
    await colleague.application.reveal({ commandId: commandId(), applicationId: id, reason: '客户来电核对' })
    expect(await reading()).toBe('done')
    staffed.hall.advance(31 * 60_000)
    staffed.hall.restart()
    colleague = await staffed.hall.as(people.otherClerk.number)
    expect(await reading()).toBe('PERSONAL_DATA_MASKED')
  })

  it('is never given out when the disk no longer holds what was kept', async () => {
    const { id } = await draft()
    const attachmentId = idOf(await attach(id))
    const reading = () =>
      codeOf(clerk.application.readAttachment({ applicationId: id, attachmentId, piece: 0 }))
    writeFileSync(pathOf(smallPng), 'somebody changed it')
    expect(await reading()).toBe('ATTACHMENT_DAMAGED')
    rmSync(pathOf(smallPng))
    expect(await reading()).toBe('ATTACHMENT_DAMAGED')
    await attach(id, smallPng, clerk, 'premises')
    expect(await reading()).toBe('done')
  })

  it('takes no room when nothing came of it: a file whose disk is full is refused and leaves nothing', async () => {
    const { id } = await draft()
    const scan = await sendScan(clerk, id)
    const { files } = staffed.hall.app.ports
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const keep = vi.spyOn(files, 'keep').mockImplementationOnce(() => {
      throw full
    })
    expect(await codeOf(clerk.application.attach({ commandId: commandId(), ...scan }))).toBe('STORAGE_FULL')
    expect(keep).toHaveBeenCalledOnce()
    expect(readdirSync(staffed.hall.folder).includes('attachments')).toBe(false)
    expect(await codeOf(clerk.application.attach({ commandId: commandId(), ...scan }))).toBe('done')
  })
})
