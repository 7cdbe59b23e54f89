import { createLocalClient, type AppParts } from '../../core/app.ts'
import { demonstrationClerks, demonstrationManager } from './staff.ts'
import { demonstrationPlaces, demonstrationRepairPost } from './places.ts'
import { inventAccounts } from './invent-accounts.ts'

const accountCount = 400

/** Fills a new demonstration hall through the same API that people use; an already filled one is left as it is. */
export async function setUpDemonstration(app: AppParts): Promise<void> {
  const session: { token?: string } = {}
  const client = createLocalClient(app, () => session.token)
  const commandId = app.ports.ids.next
  if ((await client.hall.status()).setUp) return
  await client.hall.setUp({
    commandId: commandId(),
    hallName: '滨江营业厅',
    timeZone: 'Asia/Shanghai',
    services: [
      { letter: 'A', nameZh: '缴费', nameEn: 'Payment', defaultKindId: 'resident-payment' },
      { letter: 'B', nameZh: '业务办理', nameEn: 'Business', defaultKindId: 'electricity-business' },
      { letter: 'C', nameZh: '咨询', nameEn: 'Enquiry', defaultKindId: 'desk-order' },
    ],
    counters: [
      { number: 1, serviceLetters: ['A', 'C'] },
      { number: 2, serviceLetters: ['A', 'B', 'C'] },
      { number: 3, serviceLetters: ['A', 'B', 'C'] },
      { number: 4, serviceLetters: ['B'] },
      { number: 5, serviceLetters: ['B', 'C'] },
    ],
    manager: demonstrationManager,
  })
  const { number, pin } = demonstrationManager
  session.token = (await client.staff.signIn({ commandId: commandId(), number, pin })).token
  for (const clerk of demonstrationClerks)
    await client.staff.add({ ...clerk, role: 'clerk', commandId: commandId() })

  for (const place of demonstrationPlaces) {
    const { id: placeId } = await client.handoff.addPlace({ ...place, commandId: commandId() })
    if (place.nameZh === demonstrationRepairPost)
      await client.handoff.setRepairPost({ commandId: commandId(), placeId, isRepairPost: true })
  }

  const { importId } = await client.account.beginImport({ commandId: commandId() })
  const { accounts, bills } = inventAccounts(accountCount)
  for (const [file, text] of Object.entries({ accounts, bills }) as ['accounts' | 'bills', string][]) {
    const content = Buffer.from(text).toString('base64')
    await client.account.stageImport({
      commandId: commandId(),
      importId,
      file,
      fileName: `${file}.csv`,
      piece: 0,
      content,
      last: true,
    })
  }
  await client.account.applyImport({ commandId: commandId(), importId, skipBad: false })
  await client.staff.signOut({ commandId: commandId() })
}
