import type { Answers } from '../../../shared/application/answer.ts'
import { isEmpty, trimAnswer } from '../../../shared/application/check-answer.ts'
import { checkForm } from '../../../shared/application/check-form.ts'
import type { Circumstances } from '../../../shared/application/condition.ts'
import type { Field } from '../../../shared/application/field.ts'
import type { FormCheck } from '../../../shared/application/form-check.ts'
import { fieldsOfKind, type Kind } from '../../../shared/application/kind.ts'
import { sumFen } from '../../../shared/kernel/money.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import { findAccount, listOpenBills } from '../account/index.ts'
import type { Reader } from '../database/database.ts'
import { listShown, loadAnswers } from './form-store.ts'
import { countAcceptedOf, type ApplicationRow } from './store.ts'

type Scope = { readonly tx: Reader; readonly businessDay: BusinessDay }

/** What is wrong with the form as it stands on disk, today. */
export function checkApplication(scope: Scope, row: ApplicationRow, kind: Kind): FormCheck {
  const answers = trimAnswers(kind, loadAnswers(scope.tx, row.id))
  const check = checkForm(kind, listShown(scope.tx, row.id), circumstancesOf(scope, row, answers))
  const wrong = new Set(check.fields.map(({ field }) => field))
  const unknown = fieldsOfKind(kind).filter(
    ({ id, type }) => type === 'account-number' && !wrong.has(id) && isUnknownAccount(scope.tx, answers[id]),
  )
  return {
    ...check,
    fields: [
      ...check.fields,
      ...unknown.map(({ id }) => ({ field: id, mistake: { code: 'ACCOUNT_UNKNOWN' as const } })),
    ],
  }
}

function isUnknownAccount(reader: Reader, answer: Answers[string]): boolean {
  return typeof answer === 'string' && answer !== '' && findAccount(reader, answer) === undefined
}

/** As the checks read them and as they are kept from acceptance on. */
export function trimAnswers(kind: Kind, answers: Answers): Answers {
  const trim = (field: Field) => {
    const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined
    return answer === undefined || isEmpty(answer) ? [] : [[field.id, trimAnswer(field, answer)] as const]
  }
  return Object.fromEntries(fieldsOfKind(kind).flatMap(trim))
}

export function circumstancesOf(
  { tx, businessDay }: Scope,
  { account_number: number }: Pick<ApplicationRow, 'account_number'>,
  answers: Answers,
): Circumstances {
  const account = number === null ? undefined : findAccount(tx, number)
  const year = businessDay.slice(0, 4)
  return {
    answers,
    today: businessDay,
    facts:
      account === undefined
        ? {}
        : {
            'account.category': account.category,
            'account.voltage': account.voltage,
            'account.state': account.state,
            'account.capacityKva': account.capacityKva,
            'account.owed': sumFen(listOpenBills(tx, account.number).map(({ owed }) => owed)),
          },
    acceptedThisYear: (kind) =>
      number === null
        ? 0
        : countAcceptedOf(tx, { accountNumber: number, kind, from: `${year}-01-01`, to: `${year}-12-31` }),
  }
}
