import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { declare, watch } from '../api/procedure.ts'
import { counterNumberSchema } from '../hall/hall.ts'
import { counterStaff, managers } from '../staff/role.ts'
import { boardSchema } from './board.ts'
import { hallDisplaySchema } from './hall-display.ts'
import { customerScreenSchema, workplaceSchema } from './workplace.ts'

/**
 * Each stream begins with one whole state, sends another after every change (several quick changes as one) and repeats
 * the state every 10 s, so that a page notices a host that is gone (L17).
 */
export const screensContract = {
  watchWorkplace: watch(counterStaff)
    .errors(declare(['NO_COUNTER']))
    .output(eventIterator(workplaceSchema)),
  watchCustomerScreen: watch('public')
    .errors(declare(['COUNTER_NOT_FOUND']))
    .input(z.strictObject({ counterNumber: counterNumberSchema }))
    .output(eventIterator(customerScreenSchema)),
  watchBoard: watch(managers).output(eventIterator(boardSchema)),
  watchHallDisplay: watch('public').output(eventIterator(hallDisplaySchema)),
}
