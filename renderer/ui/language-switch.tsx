import { useLanguage, useTexts, type Language } from '../texts/index.ts'

const names: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' }

export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage()
  const texts = useTexts().common
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{texts.language}</legend>
      {(Object.keys(names) as Language[]).map((each) => (
        <button
          type="button"
          key={each}
          lang={each}
          aria-pressed={each === language}
          onClick={() => setLanguage(each)}
        >
          {names[each]}
        </button>
      ))}
    </fieldset>
  )
}
