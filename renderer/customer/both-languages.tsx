import type { LocalText } from '../../shared/application/local-text.ts'

/** Customers cannot switch the language: Chinese, with English small beside it. */
export function BothLanguages({ text }: { readonly text: LocalText }) {
  return (
    <span>
      <span lang="zh-CN">{text.zh}</span> <small lang="en">{text.en}</small>
    </span>
  )
}
