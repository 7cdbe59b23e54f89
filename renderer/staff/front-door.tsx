import type { ReactNode } from 'react'
import type { Session } from '../../shared/staff/staff.ts'
import { useQuery } from '../api/use-query.ts'
import { useSession } from '../api/use-session.ts'
import { SetUpPage } from '../hall/set-up-page.tsx'
import { useTexts } from '../texts/index.ts'
import { ConnectionBand } from '../ui/connection-band.tsx'
import { useSingleClicks } from '../ui/use-single-clicks.ts'
import { LockCover } from './lock-cover.tsx'
import { SignInPage } from './sign-in-page.tsx'

type FrontDoorProps = { readonly children: (session: Session, isCovered: boolean) => ReactNode }

/** Set-up, sign-in, then the work; what is locked stays as it is beneath its cover. */
export function FrontDoor({ children }: FrontDoorProps) {
  const { common } = useTexts()
  const status = useQuery((client) => client.hall.status())
  const { session, cover } = useSession()
  useSingleClicks()
  if (session !== undefined) {
    return (
      <>
        <div className="page" inert={cover !== 'none'}>
          <ConnectionBand />
          {children(session, cover !== 'none')}
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
