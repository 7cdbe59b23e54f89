import { useSyncExternalStore } from 'react'
import { english } from './en/index.ts'
import { chinese, type Texts } from './zh-CN/index.ts'

export type Language = 'zh-CN' | 'en'

const storageKey = 'guitai.language'
const catalogues: Readonly<Record<Language, Texts>> = { 'zh-CN': chinese, en: english }

let language: Language = localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh-CN'
const listeners = new Set<() => void>()
document.documentElement.lang = language

// Two pages of one desk, e.g. in two windows, speak one language.
window.addEventListener('storage', (event) => {
  if (event.key === storageKey) change(event.newValue === 'en' ? 'en' : 'zh-CN')
})

/** The page's language, Chinese unless this machine was switched to English. */
export function useLanguage(): {
  readonly language: Language
  readonly setLanguage: (next: Language) => void
} {
  return { language: useSyncExternalStore(listen, () => language), setLanguage }
}

/** All texts in the page's language. */
export function useTexts(): Texts {
  return catalogues[useLanguage().language]
}

function setLanguage(next: Language): void {
  localStorage.setItem(storageKey, next)
  change(next)
}

function change(next: Language): void {
  language = next
  document.documentElement.lang = next
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
