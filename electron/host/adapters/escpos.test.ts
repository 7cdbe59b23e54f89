import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { columnsOf, layOut, type Paper } from '../../../shared/print/paper.ts'
import { toEscPos } from './escpos.ts'

const paper: Paper = {
  lines: [
    { kind: 'title', text: '滨江营业厅 收费收据' },
    { kind: 'text', text: '阿依古丽·买买提江 㐀𠀀\u001bp' },
    { kind: 'row', text: '电费 2026-10', amount: '116.42' },
  ],
  opensDrawer: true,
}

/** Reads the bytes as a printer does: commands one by one, everything else is text. */
function read(bytes: Uint8Array): { text: string; commands: string[] } {
  const commands: string[] = []
  const text: number[] = []
  const lengths: Readonly<Record<string, number>> = {
    '1b40': 2,
    '1b4d': 3,
    '1b70': 5,
    '1c2e': 2,
    '1c26': 2,
    '1d56': 3,
  }
  for (let at = 0; at < bytes.length;) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
    if (![0x1b, 0x1c, 0x1d].includes(first)) {
      text.push(first)
      at += 1
      continue
    }
    const name = Buffer.from([first, second]).toString('hex')
    const length = lengths[name]
    if (length === undefined) throw new Error(`no printer knows ${name}`)
    commands.push(name)
    at += length
  }
  return { text: iconv.decode(Buffer.from(text), 'gb18030'), commands }
}

test.each(['58', '80'] as const)(
  'a paper of %s mm is read back line by line from its GB18030, with one pulse and one cut',
  (width) => {
    const { text, commands } = read(toEscPos(paper, width))
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    expect(lines.map((line) => line.replaceAll('\r', ''))).toEqual(layOut(paper, columnsOf[width]))
    expect(commands).toEqual(['1b40', '1c2e', '1b4d', '1c26', '1b70', '1d56'])
  },
)

test('the drawer stays shut for papers that are not about money', () => {
  expect(read(toEscPos({ ...paper, opensDrawer: false }, '80')).commands).not.toContain('1b70')
})
