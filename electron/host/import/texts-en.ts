import type { ImportFileProblem } from '../../../shared/account/import.ts'
import type { ImportTexts } from './texts.ts'

const problems: Readonly<Record<ImportFileProblem, string>> = {
  empty: 'the file is empty',
  binary: 'not a text file',
  spreadsheet: 'an Excel workbook; save it as CSV',
  'utf-16': 'written in UTF-16; save it as UTF-8 or GB18030',
  'no-header': 'the first line is no header',
  'missing-columns': 'columns are missing',
  'column-twice': 'a column stands twice',
}

export const englishTexts: ImportTexts = {
  refusals: {
    SIGNED_OUT: () => 'Not imported: nobody is signed in.',
    SESSION_LOCKED: () => 'Not imported: the session is locked.',
    FORBIDDEN: () => 'Not imported: this is not allowed.',
    HALL_NOT_SET_UP: (what) =>
      `Not imported: the hall is not set up; start the terminal and set it up first: ${what}`,
    INPUT_REFUSED: (what) => `Not imported: wrong input: ${what}`,
    COMMAND_ID_TAKEN: () => 'Not imported: the command number was taken; try again.',
    STORAGE_FULL: (what) => `Not imported: the disk is full, nothing was changed: ${what}`,
    STORAGE_FAILED: (what) => `Not imported: the disk did not write: ${what}`,
    FAULT: () => 'Not imported: the program failed.',
    FOLDER_NOT_WRITABLE: (what) => `Not imported: the data folder cannot be written: ${what}`,
    NOT_OURS: (what) => `Not imported: this file is not a Guitai database: ${what}`,
    DAMAGED: (what) =>
      `Not imported: the database is damaged; keep the folder as it is and restore a backup: ${what}`,
    IN_USE: (what) =>
      `Not imported: the terminal works on this file; import on the manager's page, or stop the terminal first: ${what}`,
    DISK_FULL: (what) => `Not imported: the disk is full: ${what}`,
    NEWER: (what) =>
      `Not imported: the database was written by a newer version of Guitai; update this program first: ${what}`,
    MIGRATION_CHANGED: (what) =>
      `Not imported: the database was made by other migrations than this program has: ${what}`,
    IMPORT_NOT_FOUND: () => 'Not imported: this import was cancelled or replaced.',
    IMPORT_PIECE_OUT_OF_ORDER: (what) => `Not imported: the file was not read in order: ${what}`,
    IMPORT_FILE_REFUSED: (what, detail) => `Not imported: ${what}: ${problemOf(detail)}`,
    IMPORT_TOO_LARGE: (what) => `Not imported: the file is too large; import it in parts: ${what}`,
    IMPORT_NOT_READY: () => 'Not imported: the file was not read to its end.',
    IMPORT_HAS_MISTAKES: () => 'Not imported: the file has mistakes.',
    FILE_NOT_READABLE: (what) => `Not imported: the file cannot be read: ${what}`,
    FILE_NOT_WRITABLE: (what) => `Not imported: the list of mistakes cannot be written: ${what}`,
    OPTIONS_WRONG: (what) => `Not imported: ${what}; --help shows how`,
  },
  problems,
  mistakes: {
    columns: { file: 'File', line: 'Line', column: 'Column', code: 'Code', reason: 'Reason', value: 'Value' },
    reasons: {
      'bad-encoding': 'letters that cannot be read',
      'short-row': 'too few columns',
      'long-row': 'too many columns',
      'missing-value': 'nothing there',
      'bad-account-number': 'not an account number',
      'bad-bill-number': 'not a bill number',
      'missing-amount': 'no amount',
      'not-an-amount': 'not an amount',
      'negative-amount': 'a negative amount',
      'three-decimals': 'more than two decimals',
      'too-large': 'an amount too large',
      'no-such-month': 'no such month',
      'no-such-day': 'no such day',
      'not-a-number': 'not a number',
      'reading-runs-backwards': 'this reading is below the last',
      'unknown-account': 'no such account',
      'same-number-other-content': 'the same number with other content',
      'broken-quotes': 'quotes that do not match',
      'too-long': 'too long',
    },
  },
  files: { accounts: 'Accounts', bills: 'Bills' },
  counts: {
    rows: 'rows',
    good: 'good',
    added: 'added',
    changed: 'changed',
    unchanged: 'unchanged',
    kept: 'paid, kept',
    repeated: 'repeated',
    mistakes: 'mistakes',
    mistakenRows: 'bad rows',
  },
  options: {
    usage: '--accounts FILE --bills FILE [--skip-bad] [--mistakes FILE.csv] [--data DIR]',
    help: 'show how this is used',
    accounts: 'file of the accounts (CSV)',
    bills: 'file of the bills (CSV)',
    skipBad: 'leave out rows with mistakes and take the others',
    mistakes: 'write the mistakes to a CSV file',
    data: 'folder of the data (.data/demo if not said)',
    fileMissing: 'name a file with --accounts or --bills',
  },
  wholeRow: '(whole row)',
  rowsRead: (fileName, rows, mistakes) => `${fileName}: ${rows} rows, ${mistakes} mistakes`,
  goodOwed: (yuan) => `Owed on the good bills: ${yuan} yuan`,
  moreMistakes: (count) => `${count} more mistakes are not shown`,
  mistakesWritten: (file, count) => `${count} mistakes were written to ${file}`,
  nothingTaken:
    'The files have mistakes; nothing was imported. Correct them, or take the good rows with --skip-bad.',
  done: 'Imported.',
  doneWithout: (rows) => `Imported without ${rows} bad rows.`,
}

function problemOf({ problem, missing }: Readonly<Record<string, string | number>> = {}): string {
  const text = problems[problem as ImportFileProblem]
  return missing === undefined ? text : `${text}: ${missing}`
}
