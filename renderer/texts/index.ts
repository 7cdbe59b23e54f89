export { useLanguage, useTexts, type Language } from './language.ts'
export type { Texts } from './zh-CN/index.ts'
