import type { DayModel } from './day-model.ts'
import type { HallUnderTest } from './hall-under-test.ts'

type TicketRow = {
  id: string
  state: string
  handed_off: number
  target_counter_id: string | null
  target_staff_id: string | null
  counter_id: string | null
  ended: number
}

/** After every step the hall is exactly as the model says, and none of the day's promises is broken. */
export function checkDay(model: DayModel, real: HallUnderTest): void {
  const found = {
    tickets: readTickets(real),
    visits: readVisits(real),
    handOffs: readHandOffs(real),
    followUps: readFollowUps(real),
    broken: readBroken(real),
  }
  const wanted = {
    tickets: wantedTickets(model, real),
    visits: wantedVisits(model),
    handOffs: wantedHandOffs(model, real),
    followUps: wantedFollowUps(model, real),
    broken: [],
  }
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(
      `the hall is not as it should be\nfound  ${JSON.stringify(found)}\nwanted ${JSON.stringify(wanted)}`,
    )
}

function readTickets(real: HallUnderTest): unknown[] {
  return real
    .all<TicketRow>(
      `SELECT id, state, handed_off, target_counter_id, target_staff_id, counter_id,
         ended_at_ms IS NOT NULL AS ended
       FROM ticket ORDER BY position`,
    )
    .map((row) => [
      row.id,
      row.state,
      row.handed_off === 1,
      row.state === 'waiting' ? (row.target_counter_id ?? row.target_staff_id) : null,
      // A line has no counter; an end keeps the last one.
      row.state === 'called' || row.state === 'serving' ? row.counter_id : null,
      row.ended === 1,
    ])
}

const ends: readonly string[] = ['left', 'cancelled', 'appointed', 'finished']

function wantedTickets(model: DayModel, real: HallUnderTest): unknown[] {
  return model.tickets.map((ticket) => {
    const counter = model.counters.find(({ called, visit }) => called === ticket || visit?.ticket === ticket)
    const target =
      ticket.target === undefined
        ? null
        : (ticket.target.kind === 'counter' ? real.counterIds : real.staffIds)[ticket.target.index]
    return [
      ticket.id,
      ticket.state,
      ticket.handedOff,
      ticket.state === 'waiting' ? target : null,
      counter === undefined ? null : real.counterIds[counter.index],
      ends.includes(ticket.state),
    ]
  })
}

function readVisits(real: HallUnderTest): unknown[] {
  return real
    .all<{ id: string; state: string; last: string | null }>(
      `SELECT id, state,
         (SELECT t.state FROM visit_transaction t WHERE t.visit_id = visit.id ORDER BY t.position DESC LIMIT 1) AS last
       FROM visit ORDER BY rowid`,
    )
    .map((row) => [row.id, row.state, row.last])
}

function wantedVisits(model: DayModel): unknown[] {
  return model.visits.map(({ id, state, transaction }) => [id, state, transaction?.state ?? null])
}

function readHandOffs(real: HallUnderTest): unknown[] {
  return real
    .all<{ id: string; state: string; holder: string | null }>(
      'SELECT id, state, holder_staff_id AS holder FROM hand_off ORDER BY number',
    )
    .map((row) => [row.id, row.state, row.holder])
}

function wantedHandOffs(model: DayModel, real: HallUnderTest): unknown[] {
  return model.handOffs.map(({ id, state, holder }) => [
    id,
    state,
    holder === undefined ? null : real.staffIds[holder],
  ])
}

/** Without those that the closing of the day makes of who is still there. */
function readFollowUps(real: HallUnderTest): unknown[] {
  return real
    .all<{ id: string; state: string; owner: string }>(
      `SELECT id, state, owner_staff_id AS owner FROM follow_up WHERE origin <> 'closing' ORDER BY rowid`,
    )
    .map((row) => [row.id, row.state === 'open', row.owner])
}

function wantedFollowUps(model: DayModel, real: HallUnderTest): unknown[] {
  return model.followUps.map(({ id, isOpen, owner }) => [id, isOpen, real.staffIds[owner]])
}

/** Promises that hold whatever happened before; each names what breaks it. */
const promises: Readonly<Record<string, string>> = {
  'a counter has two customers (L12)': `
    SELECT counter_id FROM ticket WHERE state IN ('called', 'serving') GROUP BY counter_id HAVING count(*) > 1`,
  'a ticket is served without a visit': `
    SELECT id FROM ticket WHERE state IN ('serving', 'parked')
      AND NOT EXISTS (SELECT 1 FROM visit WHERE ticket_id = ticket.id AND state IN ('open', 'parked'))`,
  'a minute of a transaction is lost or counted twice (L13)': `
    SELECT t.id FROM visit_transaction t
      JOIN (SELECT transaction_id, min(steady_ms) AS begun FROM timer_event WHERE type = 'start' GROUP BY 1) b
        ON b.transaction_id = t.id
      JOIN (SELECT transaction_id, max(steady_ms) AS done FROM timer_event WHERE type = 'end' GROUP BY 1) e
        ON e.transaction_id = t.id
     WHERE t.worked_ms + t.held_ms + t.parked_ms <> e.done - b.begun`,
  'a minute aside is lost or counted twice': `
    SELECT v.id FROM visit v LEFT JOIN (
      SELECT visit_id, type, steady_ms AS began,
        lead(steady_ms) OVER (PARTITION BY visit_id ORDER BY id) AS done FROM visit_event) e
        ON e.visit_id = v.id AND e.type = 'parked'
     WHERE v.state <> 'parked'
     GROUP BY v.id
    HAVING v.parked_ms <> coalesce(sum(coalesce(e.done, v.ended_steady_ms) - e.began), 0)`,
  'a customer has nobody who answers for them (H1)': `
    SELECT ticket.id FROM ticket
      LEFT JOIN first_contact c ON c.id = ticket.first_contact_id
      LEFT JOIN staff s ON s.id = c.responsible_staff_id AND s.active = 1
     WHERE ticket.ended_at_ms IS NULL AND (s.id IS NULL OR c.closed_at_ms IS NOT NULL)
    UNION ALL
    SELECT visit.id FROM visit
      LEFT JOIN first_contact c ON c.id = visit.first_contact_id
     WHERE visit.ended_at_ms IS NULL AND c.closed_at_ms IS NOT NULL`,
  'something handed off has nobody who answers for it (H1, H2)': `
    SELECT h.id FROM hand_off h
      JOIN first_contact c ON c.id = h.first_contact_id
     WHERE h.ended_at_ms IS NULL AND (c.closed_at_ms IS NOT NULL
        OR (h.state = 'accepted' AND h.holder_staff_id IS NULL AND h.to_kind <> 'department'))`,
  'a promise has nobody who keeps it (H3)': `
    SELECT f.id FROM follow_up f LEFT JOIN staff s ON s.id = f.owner_staff_id AND s.active = 1
     WHERE f.state = 'open' AND s.id IS NULL`,
  'what a first contact still answers for is miscounted': `
    SELECT c.id FROM first_contact c WHERE c.open_matters <>
      (SELECT count(*) FROM ticket WHERE first_contact_id = c.id AND ended_at_ms IS NULL)
      + (SELECT count(*) FROM visit WHERE first_contact_id = c.id AND ended_at_ms IS NULL AND ticket_id IS NULL)
      + (SELECT count(*) FROM hand_off WHERE first_contact_id = c.id AND ended_at_ms IS NULL)
      + (SELECT count(*) FROM follow_up WHERE first_contact_id = c.id AND state = 'open')`,
  'a first contact stays open with nothing left to do': `
    SELECT c.id FROM first_contact c WHERE c.closed_at_ms IS NULL AND c.open_matters > 0
      AND NOT EXISTS (SELECT 1 FROM ticket WHERE first_contact_id = c.id AND ended_at_ms IS NULL)
      AND NOT EXISTS (SELECT 1 FROM visit WHERE first_contact_id = c.id AND ended_at_ms IS NULL)
      AND NOT EXISTS (SELECT 1 FROM hand_off WHERE first_contact_id = c.id AND state NOT IN ('told', 'withdrawn'))
      AND NOT EXISTS (SELECT 1 FROM follow_up WHERE first_contact_id = c.id AND state = 'open')`,
  'the line counts others than those who wait (L11)': `
    SELECT d.service_id FROM service_day d
     WHERE d.waiting <> (SELECT count(*) FROM ticket t
       WHERE t.business_day = d.business_day AND t.service_id = d.service_id AND t.state = 'waiting')`,
  'a transaction goes on after its visit': `
    SELECT t.id FROM visit_transaction t JOIN visit v ON v.id = t.visit_id
     WHERE t.state <> 'ended' AND v.ended_at_ms IS NOT NULL`,
}

function readBroken(real: HallUnderTest): string[] {
  return Object.entries(promises).flatMap(([promise, rows]) => (real.all(rows).length === 0 ? [] : [promise]))
}
