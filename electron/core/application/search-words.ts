import { pinyin } from 'pinyin-pro'
import type { Kind } from '../../../shared/application/kind.ts'
import { plainText } from '../../../shared/account/search.ts'

const known = new WeakMap<Kind, readonly string[]>()

/** What a clerk may type for a kind: its names, their pinyin ("zengrong") and initials ("zr"), in small letters. */
export function searchWordsOf(kind: Kind): readonly string[] {
  let words = known.get(kind)
  if (words === undefined) {
    const chinese = [kind.name.zh, ...kind.alsoCalled]
    words = [
      ...new Set(
        [
          ...chinese,
          ...chinese.map((name) => pinyinOf(name, 'pinyin')),
          ...chinese.map((name) => pinyinOf(name, 'first')),
          kind.name.en,
          kind.describe.zh,
        ].map(plainText),
      ),
    ]
    known.set(kind, words)
  }
  return words
}

function pinyinOf(text: string, pattern: 'pinyin' | 'first'): string {
  return pinyin(text, { pattern, toneType: 'none', separator: '', v: true })
}
