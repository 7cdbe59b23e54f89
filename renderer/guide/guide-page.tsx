import type { Session } from '../../shared/staff/staff.ts'
import { useQuery } from '../api/use-query.ts'
import { PageHeader } from '../desk/page-header.tsx'
import '../desk/desk.css'
import '../desk/form.css'
import { FrontDoor } from '../staff/front-door.tsx'
import { useAutoLock } from '../staff/use-auto-lock.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { GuideBoard } from './guide-board.tsx'
import './guide.css'

/** The entrance, on a tablet: whoever is asked here is the first contact (H1). */
export function GuidePage() {
  return (
    <FrontDoor>{(session, isCovered) => <AtEntrance session={session} isCovered={isCovered} />}</FrontDoor>
  )
}

type AtEntranceProps = { readonly session: Session; readonly isCovered: boolean }

function AtEntrance({ session, isCovered }: AtEntranceProps) {
  const { common, guide } = useTexts()
  useAutoLock(session, isCovered)
  const hall = useQuery((client) => client.hall.configuration(), [session.staff.id])
  if (hall.data === undefined)
    return (
      <main className="quiet-page">
        <p>{common.loading}</p>
        <RefusalText refusal={hall.refusal} />
      </main>
    )
  return (
    <>
      <PageHeader
        session={session}
        hallName={`${hall.data.name} · ${guide.title}`}
        isCovered={isCovered}
        switchTo={undefined}
      />
      <GuideBoard hall={hall.data} />
    </>
  )
}
