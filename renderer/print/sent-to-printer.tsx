import type { AtPrinter } from '../../shared/print/at-printer.ts'
import { useTexts } from '../texts/index.ts'

/** Where to look for the paper; nothing where the page printed it. */
export function SentToPrinter({ sent }: { readonly sent: AtPrinter | undefined }) {
  const texts = useTexts().print
  const name = sent?.printerName ?? null
  return <output>{name !== null && `✓ ${texts.sentTo(name)}`}</output>
}
