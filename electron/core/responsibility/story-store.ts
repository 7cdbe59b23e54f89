import { sql as raw } from 'kysely'
import type { StoryEntry } from '../../../shared/responsibility/story.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

type Row = {
  atMs: number
  about: string
  what: string
  staffId: string | null
  counterNumber: number | null
  which: string | null
  text: string | null
}

/**
 * One statement over what each slice keeps of its own, in the order in which it happened; what one act did in several slices
 * by `place`. The timer does not say who: whoever did the visit's latest step by then.
 */
const selectStory = statement<{ contactId: string }>()((param) =>
  sql
    .selectFrom(
      raw<Row>`(
        SELECT opened_at_ms AS atMs, 'contact' AS about, source AS what, staff_id AS staffId,
          NULL AS counterNumber, NULL AS which, wanted AS text, 0 AS place, 0 AS step
          FROM first_contact WHERE id = ${param.contactId}
        UNION ALL
        SELECT at_ms, 'contact', 'corrected', by_staff_id, NULL,
          (SELECT name FROM staff WHERE staff.id = c.staff_id), reason, 1, c.id
          FROM first_contact_correction c WHERE first_contact_id = ${param.contactId}
        UNION ALL
        SELECT closed_at_ms, 'contact', 'closed-' || closed_how, NULL, NULL, NULL, told, 9, 0
          FROM first_contact WHERE id = ${param.contactId} AND closed_at_ms IS NOT NULL
        UNION ALL
        SELECT e.at_ms, 'ticket', e.type, e.staff_id, counter.number, t.label, e.reason, 2, e.id
          FROM ticket t JOIN ticket_event e ON e.ticket_id = t.id LEFT JOIN counter ON counter.id = e.counter_id
         WHERE t.first_contact_id = ${param.contactId}
        UNION ALL
        SELECT e.at_ms, 'visit', e.type, e.staff_id, counter.number, NULL, e.reason,
          CASE WHEN e.type IN ('started', 'taken-back') THEN 3 ELSE 6 END, e.id
          FROM visit v JOIN visit_event e ON e.visit_id = v.id LEFT JOIN counter ON counter.id = e.counter_id
         WHERE v.first_contact_id = ${param.contactId}
        UNION ALL
        SELECT m.at_ms, 'transaction', m.type, coalesce(e.staff_id, v.staff_id), counter.number, t.kind_id,
          CASE m.type WHEN 'end' THEN coalesce(t.explained_text, t.explained, t.outcome) ELSE m.reason END, 4, m.id
          FROM visit v JOIN visit_transaction t ON t.visit_id = v.id JOIN timer_event m ON m.transaction_id = t.id
          LEFT JOIN visit_event e ON e.id =
            (SELECT max(id) FROM visit_event WHERE visit_id = v.id AND steady_ms <= m.steady_ms)
          LEFT JOIN counter ON counter.id = coalesce(e.counter_id, v.counter_id)
         WHERE v.first_contact_id = ${param.contactId}
        UNION ALL
        SELECT r.taken_at_ms, 'payment', 'taken', r.staff_id, r.counter_number, CAST(r.number AS TEXT),
          CAST(r.due_fen AS TEXT), 5, r.number
          FROM visit v JOIN receipt r ON r.visit_id = v.id WHERE v.first_contact_id = ${param.contactId}
        UNION ALL
        SELECT e.at_ms, 'hand-off', e.type, e.by_staff_id, NULL,
          '移' || h.year || '-' || substr('0000' || h.number, -max(4, length(h.number))),
          CASE WHEN e.person IS NULL THEN e.text WHEN e.text IS NULL THEN e.person ELSE e.person || ': ' || e.text END,
          7, e.id
          FROM hand_off h JOIN hand_off_event e ON e.hand_off_id = h.id
         WHERE h.first_contact_id = ${param.contactId}
        UNION ALL
        SELECT e.at_ms, 'follow-up', coalesce(e.outcome, e.type), e.by_staff_id, NULL, f.kind,
          coalesce(e.note, f.about), 8, e.id
          FROM follow_up f JOIN follow_up_event e ON e.follow_up_id = f.id
         WHERE f.first_contact_id = ${param.contactId}
      )`.as('story'),
    )
    .selectAll()
    .orderBy('atMs')
    .orderBy(raw`place`)
    .orderBy(raw`step`),
)

export function listStory(reader: Reader, contactId: string): StoryEntry[] {
  return reader.all(selectStory, { contactId }).map((row) => ({
    atMs: row.atMs,
    about: row.about as StoryEntry['about'],
    what: row.what,
    by: row.staffId === null ? null : loadStaffRef(reader, row.staffId),
    counterNumber: row.counterNumber,
    which: row.which,
    text: row.text,
  }))
}
