import { expect, it } from 'vitest'
import { startWords } from './start-words.ts'

it.each([
  ['are all behind the installed program', ['guitai.exe', '--kiosk'], true, ['--kiosk']],
  ['stand behind the folder in development', ['electron', '.', '--demo'], false, ['--demo']],
  [
    'are found behind the switches of a test driver',
    ['electron', '--inspect=0', '--remote-debugging-port=0', process.cwd(), '--data', 'hall'],
    false,
    ['--data', 'hall'],
  ],
  ['are none where none were said', ['electron', '.'], false, []],
] as const)('the words of a start %s', (_title, argv, isPackaged, words) => {
  expect(startWords(argv, isPackaged, process.cwd())).toEqual(words)
})
