import { join } from 'node:path'
import { readCatalogue } from '../../electron/host/adapters/read-catalogue.ts'

/** The product's own kinds of business, for tests that open a real file. */
export const catalogue = readCatalogue(join(import.meta.dirname, '..', '..', 'catalogue'))
