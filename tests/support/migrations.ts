import { join } from 'node:path'
import { readMigrations } from '../../electron/host/adapters/read-migrations.ts'

/** The product's own migrations, for tests that open a real file. */
export const migrations = readMigrations(join(import.meta.dirname, '..', '..', 'migrations'))
