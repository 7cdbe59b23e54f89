import type { LocalText } from '../../shared/application/local-text.ts'
import { useLanguage } from '../texts/index.ts'

/** A text of the catalogue in the page's language. */
export function useLocalText(): (text: LocalText) => string {
  const { language } = useLanguage()
  return (text) => (language === 'en' ? text.en : text.zh)
}
