import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { anyStaff, managers } from '../staff/role.ts'
import { bundleSchema } from './diagnostics-bundle.ts'
import { problemSchema, problemWithBundleSchema, urgencySchema } from './problem.ts'

const onProblem = { problemId: idSchema }
const words = z.string().trim().min(2).max(1000)
const note = z.string().trim().max(1000).default('')
const wrongAct = ['PROBLEM_NOT_FOUND', 'PROBLEM_STATE_WRONG'] as const

/** S1: problems with the system, from the finder's report to the closing. */
export const problemContract = {
  /** Registered at once, with a number and a diagnostics bundle. */
  report: command(anyStaff, { happened: words, doing: note, urgency: urgencySchema }).output(problemSchema),
  /** A bundle without a report, for when even the report cannot be written. */
  diagnose: query(anyStaff).output(bundleSchema),
  /** Newest first; a clerk sees what they found themselves. */
  list: query(anyStaff)
    .input(
      z.strictObject({
        onlyOpen: z.boolean().default(true),
        onlyOwn: z.boolean().default(false),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.array(problemSchema)),
  get: query(anyStaff)
    .input(z.strictObject(onProblem))
    .errors(declare(['PROBLEM_NOT_FOUND']))
    .output(problemWithBundleSchema),
  /** It is a problem of the system, and nobody has reported it before. */
  vet: command(managers, { ...onProblem, note })
    .errors(declare(wrongAct))
    .output(problemSchema),
  refuse: command(managers, { ...onProblem, reason: words })
    .errors(declare(wrongAct))
    .output(problemSchema),
  /** `reference`: their number for it. Again when it was passed to the wrong place. */
  passOn: command(managers, {
    ...onProblem,
    to: z.string().trim().min(2).max(100),
    reference: z.string().trim().max(100).default(''),
  })
    .errors(declare(wrongAct))
    .output(problemSchema),
  /** Those who mend it have said so. */
  markMended: command(managers, { ...onProblem, note })
    .errors(declare(wrongAct))
    .output(problemSchema),
  /** By the finder alone; by a manager when the finder works here no more. */
  verify: command(anyStaff, { ...onProblem, note })
    .errors(declare([...wrongAct, 'NOT_THE_FINDER']))
    .output(problemSchema),
  findStillWrong: command(anyStaff, { ...onProblem, reason: words })
    .errors(declare([...wrongAct, 'NOT_THE_FINDER']))
    .output(problemSchema),
  /** Within one working day of being verified. */
  close: command(managers, { ...onProblem, note })
    .errors(declare(wrongAct))
    .output(problemSchema),
}
