import { englishTexts } from './texts-en.ts'
import { chineseTexts } from './texts-zh.ts'
import type { ImportTexts } from './texts.ts'

/** Chinese, unless the terminal speaks English. */
export function chooseTexts(env: NodeJS.ProcessEnv): ImportTexts {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return locale.toLowerCase().startsWith('en') ? englishTexts : chineseTexts
}
