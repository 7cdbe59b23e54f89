import { useLanguage } from '../texts/index.ts'

type Named = { readonly nameZh: string; readonly nameEn: string }

/** The hall's own names of services and kinds, in the page's language. */
export function useNameOf(): (named: Named) => string {
  const { language } = useLanguage()
  return ({ nameZh, nameEn }) => (language === 'en' && nameEn !== '' ? nameEn : nameZh)
}
