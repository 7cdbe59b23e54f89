import { useState } from 'react'
import type { Session } from '../../shared/staff/staff.ts'
import { useQuery } from '../api/use-query.ts'
import { ManagerPages } from '../manager/manager-pages.tsx'
import { useAutoLock } from '../staff/use-auto-lock.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { ChooseCounter } from './choose-counter.tsx'
import { DeskAtCounter } from './desk-at-counter.tsx'
import { PageHeader } from './page-header.tsx'

type SignedInProps = { readonly session: Session; readonly isCovered: boolean }

/** Counter choice, then the desk; managers go to their own pages and back. */
export function SignedIn({ session, isCovered }: SignedInProps) {
  const { common, desk } = useTexts()
  const [counterId, setCounterId] = useState(session.counterId)
  const isAdministrator = session.staff.role === 'administrator'
  const [isAtManagerPages, setIsAtManagerPages] = useState(isAdministrator)
  const configuration = useQuery((client) => client.hall.configuration(), [session.staff.id])
  useAutoLock(session, isCovered)

  const isManager = session.staff.role !== 'clerk'
  const openManagerPages = isManager ? () => setIsAtManagerPages(true) : undefined
  if (configuration.data === undefined) {
    return (
      <main className="quiet-page">
        <p>{common.loading}</p>
        <RefusalText refusal={configuration.refusal} />
      </main>
    )
  }
  if (isAtManagerPages) {
    return (
      <>
        <PageHeader
          session={session}
          hallName={configuration.data.name}
          isCovered={isCovered}
          switchTo={
            isAdministrator ? undefined : { name: desk.backToDesk, open: () => setIsAtManagerPages(false) }
          }
        />
        <ManagerPages />
      </>
    )
  }
  if (counterId === null) {
    return (
      <>
        <PageHeader
          session={session}
          hallName={configuration.data.name}
          isCovered={isCovered}
          switchTo={openManagerPages && { name: desk.managerPages, open: openManagerPages }}
        />
        <ChooseCounter session={session} configuration={configuration.data} onChosen={setCounterId} />
      </>
    )
  }
  return (
    <DeskAtCounter
      session={session}
      configuration={configuration.data}
      isCovered={isCovered}
      openManagerPages={openManagerPages}
      onLeft={() => setCounterId(null)}
    />
  )
}
