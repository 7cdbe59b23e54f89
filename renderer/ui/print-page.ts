import type { DesktopBridge } from '../../shared/api/desktop-bridge.ts'
import type { OwnPage } from '../../shared/print/page-setting.ts'

const patienceMs = 1_500

/** Without an answer from the terminal process: the paper that was asked for last, and the dialogue. */
let last: OwnPage = { size: null, deviceName: null }

/** What the hall prints on; paper waits for no connection. */
export async function readOwnPage(ask: () => Promise<OwnPage>): Promise<OwnPage> {
  const tooLate = new Promise<OwnPage>((resolve) => {
    setTimeout(() => resolve({ ...last, deviceName: null }), patienceMs)
  })
  const asked = ask().then(
    (page) => (last = page),
    () => ({ ...last, deviceName: null }),
  )
  return Promise.race([asked, tooLate])
}

/** True when it is on its way to the counter's own printer; otherwise somebody chooses one. */
export async function printAtOwnPrinter(
  { size, deviceName }: OwnPage,
  bridge: Pick<DesktopBridge, 'printSilently'> | undefined,
): Promise<boolean> {
  if (bridge === undefined || deviceName === null) return false
  const outcome = await bridge.printSilently({ deviceName, pageSize: size }).catch(() => 'failed' as const)
  return outcome === 'printed'
}
