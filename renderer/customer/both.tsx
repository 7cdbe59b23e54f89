import { common as englishCommon } from '../texts/en/common.ts'
import { customer as english } from '../texts/en/customer.ts'
import { common as chineseCommon } from '../texts/zh-CN/common.ts'
import { customer as chinese } from '../texts/zh-CN/customer.ts'

const inChinese = { ...chinese, common: chineseCommon }
const inEnglish: typeof inChinese = { ...english, common: englishCommon }

type BothProps = { readonly say: (texts: typeof inChinese) => string; readonly className?: string }

/** Customers cannot switch the language: Chinese, with English small beneath. */
export function Both({ say, className = '' }: BothProps) {
  return (
    <span className={`both ${className}`}>
      <span lang="zh-CN">{say(inChinese)}</span>
      <small lang="en">{say(inEnglish)}</small>
    </span>
  )
}
