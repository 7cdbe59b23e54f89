import type { Command } from '../api/command.ts'

/** What an import needs of a command; the command-line import has no person signed in. */
export type ImportCommand = Pick<Command, 'tx' | 'at' | 'actor' | 'newId' | 'record'>

export type OnImport = { readonly importId: string }
