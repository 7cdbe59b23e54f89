import type { Generated } from 'kysely'

/** Printers and their queue; see `tables.ts`. */
export type PrintTables = {
  printer: {
    id: string
    name: string
    kind: string
    address: string
    width: string
    counter_id: string
    is_removed: number
  }
  page_paper: {
    id: number
    size: string
  }
  page_printer: {
    counter_id: string
    device_name: string
  }
  paper_copy: {
    about: string
    copy: number
    staff_id: string
    at_ms: number
  }
  print_job: {
    position: Generated<number>
    id: string
    title: string
    paper: string
    printer_id: string
    state: string
    trouble: string | null
    is_repeat: number
    next_try_ms: number
    staff_id: string
    created_at_ms: number
  }
}
