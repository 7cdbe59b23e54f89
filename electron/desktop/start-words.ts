import { resolve } from 'node:path'

/**
 * The words meant for the program: behind the executable, in development behind the application's folder, in front of
 * which a test driver or debugger may have put switches of its own.
 */
export function startWords(argv: readonly string[], isPackaged: boolean, folder: string): string[] {
  if (isPackaged) return argv.slice(1)
  const place = argv.findIndex((word, index) => index > 0 && resolve(word) === resolve(folder))
  return argv.slice(place === -1 ? 2 : place + 1)
}
