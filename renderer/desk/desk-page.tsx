import { ConnectionBand } from '../ui/connection-band.tsx'
import { useQuery } from '../api/use-query.ts'
import { useSession } from '../api/use-session.ts'
import { SetUpPage } from '../hall/set-up-page.tsx'
import { LockCover } from '../staff/lock-cover.tsx'
import { SignInPage } from '../staff/sign-in-page.tsx'
import { useTexts } from '../texts/index.ts'
import { useSingleClicks } from '../ui/use-single-clicks.ts'
import './desk.css'
import './queue.css'
import './work.css'
import './lists.css'
import './form.css'
import { SignedIn } from './signed-in.tsx'

/** The front door: set-up, sign-in, then the work. */
export function DeskPage() {
  const { common } = useTexts()
  const status = useQuery((client) => client.hall.status())
  const { session, cover } = useSession()
  useSingleClicks()
  if (session !== undefined) {
    return (
      <>
        <div className="page" inert={cover !== 'none'}>
          <ConnectionBand />
          <SignedIn session={session} isCovered={cover !== 'none'} />
        </div>
        {cover !== 'none' && <LockCover session={session} cover={cover} />}
      </>
    )
  }
  return (
    <div className="page">
      <ConnectionBand />
      {status.data === undefined && (
        <main className="quiet-page">
          <p>{common.connection.connecting}</p>
        </main>
      )}
      {status.data?.setUp === false && <SetUpPage onDone={status.reload} />}
      {status.data?.setUp === true && <SignInPage status={status.data} />}
    </div>
  )
}
