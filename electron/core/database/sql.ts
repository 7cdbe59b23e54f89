import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Compilable,
} from 'kysely'
import type { Tables } from './tables.ts'

/**
 * `+?` is the same value as `?`, but not for SQLite's planner: it would look at what is bound to many a bare `?`, e.g. after
 * LIMIT, and therefore compile the statement anew at every run.
 */
class QueryCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?'
  }
}

/** Builds SQL only; it has no connection, so a query can never run outside a unit of work. */
export const sql = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new QueryCompiler(),
  },
})

export type SqlValue = string | number | Buffer | null

/** A query compiled once, when its module loads; run it with `tx.all`, `tx.first` or `tx.run` and its parameters. */
export type Statement<Params, Row> = {
  readonly text: string
  readonly bind: (params: Params) => readonly SqlValue[]
  /** Types only: carries the row's shape. */
  readonly row?: Row
}

class Parameter {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * `statement<{ id: string }>()((param) => sql.selectFrom('ticket').selectAll().where('id', '=', param.id))`:
 * Kysely sees a typed value, what it compiles is a place for it.
 */
export function statement<Params extends Record<string, SqlValue>>() {
  return <Row>(build: (param: Params) => Compilable<Row>): Statement<Params, Row> => {
    const param = new Proxy({} as Params, { get: (_, name) => new Parameter(String(name)) })
    const { sql: text, parameters } = build(param).compile()
    const bind = (params: Params) =>
      parameters.map((value) =>
        value instanceof Parameter ? (params[value.name] as SqlValue) : (value as SqlValue),
      )
    return { text, bind }
  }
}
