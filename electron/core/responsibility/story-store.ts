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

/** One statement over what each slice keeps of its own, in the order in which it happened. */
const selectStory = statement<{ contactId: string }>()((param) =>
  sql
    .selectFrom(
      raw<Row>`(
        SELECT opened_at_ms AS atMs, 'contact' AS about, source AS what, staff_id AS staffId,
          NULL AS counterNumber, NULL AS which, wanted AS text, 0 AS place
          FROM first_contact WHERE id = ${param.contactId}
        UNION ALL
        SELECT at_ms, 'contact', 'corrected', by_staff_id, NULL,
          (SELECT name FROM staff WHERE staff.id = c.staff_id), reason, 1
          FROM first_contact_correction c WHERE first_contact_id = ${param.contactId}
        UNION ALL
        SELECT closed_at_ms, 'contact', 'closed-' || closed_how, NULL, NULL, NULL, told, 9
          FROM first_contact WHERE id = ${param.contactId} AND closed_at_ms IS NOT NULL
        UNION ALL
        SELECT e.at_ms, 'ticket', e.type, e.staff_id, counter.number, t.label, e.reason, 2
          FROM ticket t JOIN ticket_event e ON e.ticket_id = t.id LEFT JOIN counter ON counter.id = e.counter_id
         WHERE t.first_contact_id = ${param.contactId}
        UNION ALL
        SELECT v.started_at_ms, 'visit', 'begun',
          coalesce((SELECT staff_id FROM visit_event WHERE visit_id = v.id ORDER BY id LIMIT 1), v.staff_id),
          counter.number, NULL, NULL, 3
          FROM visit v LEFT JOIN counter ON counter.id = v.counter_id WHERE v.first_contact_id = ${param.contactId}
        UNION ALL
        SELECT e.at_ms, 'visit', e.type, e.staff_id, counter.number, NULL, e.reason, 6
          FROM visit v JOIN visit_event e ON e.visit_id = v.id LEFT JOIN counter ON counter.id = e.counter_id
         WHERE v.first_contact_id = ${param.contactId}
        UNION ALL
        SELECT m.at_ms, 'transaction', m.type, v.staff_id, counter.number, t.kind_id,
          CASE m.type WHEN 'end' THEN coalesce(t.explained_text, t.explained, t.outcome) ELSE m.reason END, 4
          FROM visit v JOIN visit_transaction t ON t.visit_id = v.id JOIN timer_event m ON m.transaction_id = t.id
          LEFT JOIN counter ON counter.id = v.counter_id
         WHERE v.first_contact_id = ${param.contactId}
        UNION ALL
        SELECT r.taken_at_ms, 'payment', 'taken', r.staff_id, r.counter_number, CAST(r.number AS TEXT),
          CAST(r.due_fen AS TEXT), 5
          FROM visit v JOIN receipt r ON r.visit_id = v.id WHERE v.first_contact_id = ${param.contactId}
        UNION ALL
        SELECT e.at_ms, 'hand-off', e.type, e.by_staff_id, NULL,
          '移' || h.year || '-' || substr('0000' || h.number, -max(4, length(h.number))),
          CASE WHEN e.person IS NULL THEN e.text ELSE e.person || ': ' || coalesce(e.text, '') END, 7
          FROM hand_off h JOIN hand_off_event e ON e.hand_off_id = h.id
         WHERE h.first_contact_id = ${param.contactId}
        UNION ALL
        SELECT e.at_ms, 'follow-up', coalesce(e.outcome, e.type), e.by_staff_id, NULL, f.kind,
          coalesce(e.note, f.about), 8
          FROM follow_up f JOIN follow_up_event e ON e.follow_up_id = f.id
         WHERE f.first_contact_id = ${param.contactId}
      )`.as('story'),
    )
    .selectAll()
    .orderBy('atMs')
    .orderBy(raw`place`),
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
