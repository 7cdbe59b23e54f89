import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName, mediaTypeOf } from './attachment.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [...part])))

describe('the type of a scan', () => {
  it.each([
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF', [0xff, 0xd9])],
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF', [0xff, 0xd9], Array<number>(900).fill(0))],
    ['image/png', bytes([0x89], 'PNG\r\n\u001A\n', 'IHDR', 'IEND', [0xae, 0x42, 0x60, 0x82])],
    ['application/pdf', bytes('%PDF-1.7\n', '1 0 obj', '\n%%EOF\n')],
    [undefined, bytes([0xff, 0xd8, 0xff, 0xe0], 'a picture that was cut off')],
    [undefined, bytes('%PDF-1.7 cut off')],
    [undefined, bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    [undefined, bytes('MZ', 'This program cannot be run in DOS mode')],
    [undefined, bytes()],
  ])('is told by the content alone: %s', (type, content) => {
    expect(mediaTypeOf(content)).toBe(type)
  })
})

describe('the name of a scan', () => {
  it.each([
    ['身份证正面.jpg', '身份证正面.jpg'],
    ['C:\\Users\\clerk\\..\\scan.pdf', 'scan.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['gpj.\u202Ecod.exe', 'gpj.cod.exe'],
    ['a\u0000b\u001B[2J.png', 'ab[2J.png'],
    ['/', ''],
  ])('holds no folder and nothing unseen: %j', (given, shown) => {
    expect(cleanFileName(given)).toBe(shown)
  })

  it('never leads anywhere, whatever came', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = cleanFileName(given)
        expect(name).not.toMatch(/[/\\\p{Cc}]/u)
        expect(Array.from(name).length).toBeLessThanOrEqual(100)
      }),
      { seed: 5, numRuns: 2_000 },
    )
  })
})
