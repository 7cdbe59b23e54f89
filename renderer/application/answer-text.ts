import { sumOfLoads, type Answer } from '../../shared/application/answer.ts'
import type { Field } from '../../shared/application/field.ts'
import { useTexts } from '../texts/index.ts'
import { useLocalText } from './use-local-text.ts'

/** An answer as people read it: the option's name, the load list with its sum. */
export function useAnswerText(): (field: Field, answer: Answer | undefined) => string {
  const texts = useTexts().application.form
  const local = useLocalText()
  return ({ type, options }, answer) => {
    if (answer === undefined) return ''
    if (typeof answer === 'object') {
      const lines = answer.map(({ name, watts, count }) => `${name} ${watts} W × ${count}`)
      return [...lines, texts.loads.sum((sumOfLoads(answer) / 1000).toLocaleString('en'))].join('；')
    }
    if (type === 'yes-no') return answer === 'yes' ? texts.yes : answer === 'no' ? texts.no : answer
    const option = options?.find(({ value }) => value === answer)
    return option === undefined ? answer : local(option.label)
  }
}
