import type Sqlite from 'better-sqlite3'

/** One customer of a day, with a ticket or without; all times in ms, on both axes alike. */
export type MadeVisit = {
  readonly day: string
  readonly cameAtMs: number
  /** Null without a ticket: a walk-in. */
  readonly serviceId: string | null
  /** How long until the call; null where nobody called. */
  readonly waitMs: number | null
  readonly counterId: string
  readonly staffId: string
  readonly kindId: string
  readonly limitSeconds: number
  readonly workedMs: number
  readonly overrunReason: string | null
  readonly quantity: number
  /** The end of a ticket that was not served; `waiting` has not ended. */
  readonly notServed: 'left' | 'missed' | 'cancelled' | 'appointed' | 'waiting' | null
  readonly paid: { readonly means: 'cash' | 'wechat'; readonly fen: number } | null
}

export type MadePause = {
  readonly day: string
  readonly counterId: string
  readonly staffId: string
  readonly reason: string
  readonly fromMs: number
  readonly ms: number
}

/**
 * Writes whole visits into a file that is set up, row by row as the program does, so that figures have something to be made of:
 * the same tables, events and states, but no change log. Sessions are one for each clerk, counter and day.
 */
export function makeBusiness(db: Sqlite.Database) {
  const run = new Map<string, Sqlite.Statement>()
  const insert = (table: string, row: Readonly<Record<string, string | number | null>>) => {
    const names = Object.keys(row)
    const key = `${table} ${names.join(' ')}`
    let statement = run.get(key)
    if (statement === undefined) {
      const places = names.map(() => '?').join(', ')
      statement = db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`)
      run.set(key, statement)
    }
    statement.run(...Object.values(row))
  }
  const numbered = (prefix: string) => {
    let last = 0
    return () => {
      last += 1
      return `${prefix}-0000-4000-8000-${String(last).padStart(12, '0')}`
    }
  }
  const [nextTicket, nextVisit, nextTransaction, nextContact, nextSession, nextPause] = [
    numbered('a0000001'),
    numbered('a0000002'),
    numbered('a0000003'),
    numbered('a0000004'),
    numbered('a0000005'),
    numbered('a0000006'),
  ]
  const firstOf = (text: string): unknown => db.prepare(text).pluck().get()
  let lastReceipt = Number(firstOf('SELECT coalesce(max(number), 0) FROM receipt'))
  const labels = new Map<string, number>()
  const sessions = new Map<string, { id: string; untilMs: number }>()
  const serviceDays = new Set<string>()

  const sessionOf = (day: string, counterId: string, staffId: string, fromMs: number, toMs: number) => {
    const key = `${day} ${counterId} ${staffId}`
    const known = sessions.get(key)
    const session = known ?? { id: nextSession(), untilMs: 0 }
    const untilMs = Math.max(session.untilMs, toMs)
    sessions.set(key, { id: session.id, untilMs })
    if (known === undefined)
      insert('counter_session', {
        id: session.id,
        counter_id: counterId,
        staff_id: staffId,
        opened_at_ms: fromMs,
        opened_steady_ms: fromMs,
        closed_at_ms: untilMs,
        closed_steady_ms: untilMs,
      })
    else if (untilMs > known.untilMs)
      db.prepare('UPDATE counter_session SET closed_at_ms = ?, closed_steady_ms = ? WHERE id = ?').run(
        untilMs,
        untilMs,
        session.id,
      )
    return session.id
  }

  const addTicket = (visit: MadeVisit, serviceId: string): { id: string; position: number } => {
    const { day, cameAtMs, counterId, staffId, waitMs, notServed, workedMs } = visit
    const id = nextTicket()
    if (!serviceDays.has(`${day} ${serviceId}`)) {
      db.prepare('INSERT OR IGNORE INTO service_day (business_day, service_id) VALUES (?, ?)').run(
        day,
        serviceId,
      )
      serviceDays.add(`${day} ${serviceId}`)
    }
    const number = (labels.get(day) ?? 0) + 1
    labels.set(day, number)
    const calledAtMs = waitMs === null ? null : cameAtMs + waitMs
    const position = Number(firstOf('SELECT coalesce(max(position), 0) + 1 FROM ticket'))
    insert('ticket', {
      position,
      id,
      business_day: day,
      service_id: serviceId,
      label: `X${String(number).padStart(5, '0')}`,
      care: 'ordinary',
      state: notServed ?? 'finished',
      issued_at_ms: cameAtMs,
      issued_steady_ms: cameAtMs,
      called_at_ms: calledAtMs,
      called_steady_ms: calledAtMs,
      ended_at_ms: notServed === 'waiting' ? null : (calledAtMs ?? cameAtMs) + workedMs,
      counter_id: calledAtMs === null ? null : counterId,
    })
    const addEvent = (type: string, atMs: number, at: string | null) =>
      insert('ticket_event', {
        ticket_id: id,
        type,
        at_ms: atMs,
        steady_ms: atMs,
        staff_id: staffId,
        counter_id: at,
      })
    addEvent('issued', cameAtMs, null)
    if (calledAtMs !== null) addEvent('called', calledAtMs, counterId)
    if (notServed !== 'waiting')
      addEvent(notServed ?? 'finished', (calledAtMs ?? cameAtMs) + workedMs, counterId)
    return { id, position }
  }

  const addVisit = (visit: MadeVisit): void => {
    const { day, cameAtMs, serviceId, waitMs, counterId, staffId, workedMs, notServed } = visit
    const ticket = serviceId === null ? null : addTicket(visit, serviceId)
    if (notServed !== null || (ticket !== null && waitMs === null)) return
    const fromMs = cameAtMs + (waitMs ?? 0)
    const toMs = fromMs + workedMs
    const sessionId = sessionOf(day, counterId, staffId, fromMs, toMs)
    const [visitId, transactionId, contactId] = [nextVisit(), nextTransaction(), nextContact()]
    insert('first_contact', {
      id: contactId,
      business_day: day,
      staff_id: staffId,
      responsible_staff_id: staffId,
      source: 'walk-in',
      care: 'ordinary',
      opened_at_ms: fromMs,
      closed_at_ms: toMs,
      closed_how: 'served',
    })
    insert('visit', {
      id: visitId,
      business_day: day,
      counter_id: counterId,
      counter_session_id: sessionId,
      staff_id: staffId,
      ticket_id: ticket?.id ?? null,
      first_contact_id: contactId,
      state: 'finished',
      started_at_ms: fromMs,
      started_steady_ms: fromMs,
      ended_at_ms: toMs,
      ended_steady_ms: toMs,
    })
    for (const [type, atMs] of [
      ['started', fromMs],
      ['finished', toMs],
    ] as const)
      insert('visit_event', {
        visit_id: visitId,
        type,
        at_ms: atMs,
        steady_ms: atMs,
        staff_id: staffId,
        counter_id: counterId,
      })
    insert('visit_transaction', {
      id: transactionId,
      visit_id: visitId,
      position: 1,
      kind_id: visit.kindId,
      limit_seconds: visit.limitSeconds,
      state: 'ended',
      outcome: 'done',
      overrun_reason: visit.overrunReason,
      quantity: visit.quantity,
      worked_ms: workedMs,
      held_ms: 0,
      parked_ms: 0,
    })
    for (const [type, atMs] of [
      ['start', fromMs],
      ['end', toMs],
    ] as const)
      insert('timer_event', { transaction_id: transactionId, type, at_ms: atMs, steady_ms: atMs })
    if (visit.paid !== null) addReceipt(visit, visit.paid, { visitId, transactionId, toMs })
  }

  type Ids = { readonly visitId: string; readonly transactionId: string; readonly toMs: number }
  const addReceipt = (visit: MadeVisit, { means, fen }: NonNullable<MadeVisit['paid']>, at: Ids): void => {
    lastReceipt += 1
    const number = lastReceipt
    const receiptId = `a0000007-0000-4000-8000-${String(number).padStart(12, '0')}`
    const cashFen = means === 'cash' ? fen : 0
    db.prepare(
      "INSERT INTO change_log VALUES (?, 't', 1, 'made', 1, ?, 0, 0, 'made', '{}', x'00', x'00')",
    ).run(1_000_000 + number, visit.day)
    insert('receipt', {
      id: receiptId,
      number,
      intent_id: receiptId,
      shift_id: String(firstOf('SELECT id FROM shift LIMIT 1')),
      terminal_id: 't',
      incarnation: 1,
      business_day: visit.day,
      taken_at_ms: at.toMs,
      taken_steady_ms: at.toMs,
      counter_id: visit.counterId,
      counter_number: 1,
      staff_id: visit.staffId,
      staff_number: '1',
      visit_id: at.visitId,
      transaction_id: at.transactionId,
      account_number: String(firstOf('SELECT number FROM account LIMIT 1')),
      rule_set_version: 1,
      due_fen: fen,
      cash_fen: cashFen,
      tendered_fen: cashFen,
      change_fen: 0,
      received_read_back_at_ms: at.toMs,
      change_read_back_at_ms: at.toMs,
      change_seq: 1_000_000 + number,
    })
    insert('receipt_tender', {
      receipt_id: receiptId,
      position: 0,
      means,
      account_number: String(firstOf('SELECT number FROM account LIMIT 1')),
      reference: means === 'cash' ? null : String(number),
      amount_fen: fen,
    })
  }

  const addPause = ({ day, counterId, staffId, reason, fromMs, ms }: MadePause): void => {
    const toMs = fromMs + ms
    insert('counter_pause', {
      id: nextPause(),
      counter_session_id: sessionOf(day, counterId, staffId, fromMs, toMs),
      business_day: day,
      reason,
      started_at_ms: fromMs,
      started_steady_ms: fromMs,
      expected_return_at_ms: toMs,
      expected_return_steady_ms: toMs,
      ended_at_ms: toMs,
      ended_steady_ms: toMs,
    })
  }
  return { addVisit, addPause }
}
