import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { listCalendarHistory } from './calendar-history.ts'
import { removeDayException, setDayException } from './set-day-exception.ts'
import { setOpeningHours } from './set-opening-hours.ts'
import { setPublicDays } from './set-public-days.ts'
import { showCalendar } from './show-calendar.ts'

export const calendarHandlers = {
  calendar: api.hall.calendar.handler(query(showCalendar)),
  setOpeningHours: api.hall.setOpeningHours.handler(command(setOpeningHours)),
  setDayException: api.hall.setDayException.handler(command(setDayException)),
  removeDayException: api.hall.removeDayException.handler(command(removeDayException)),
  setPublicDays: api.hall.setPublicDays.handler(command(setPublicDays)),
  calendarHistory: api.hall.calendarHistory.handler(query(listCalendarHistory)),
}
