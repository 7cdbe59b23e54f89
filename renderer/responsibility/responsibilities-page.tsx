import { useTexts } from '../texts/index.ts'
import { ResponsibilitiesList } from './responsibilities-list.tsx'

/** The manager's own, beside the desk. */
export function ResponsibilitiesPage() {
  const texts = useTexts().responsibility
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="page-note">{texts.explain}</p>
      <ResponsibilitiesList />
    </>
  )
}
