import { expect, it, vi } from 'vitest'
import { listPrinters, printSilently, savePdf, type PdfFiles } from './print-page.ts'

type Page = Parameters<typeof printSilently>[0]

/** A window of Electron whose PC knows two printers; keeps what it was asked to print. */
function makePage(isPrinted = true) {
  const asked: unknown[] = []
  const page = {
    getPrintersAsync: () => Promise.resolve([{ name: 'HP LaserJet' }, { name: '一楼 A5' }]),
    print: (options: unknown, done: (isDone: boolean) => void) => {
      asked.push(options)
      done(isPrinted)
    },
    printToPDF: (options: unknown) => {
      asked.push(options)
      return Promise.resolve(new Uint8Array([37, 80, 68, 70]))
    },
  }
  return { asked, page: page as unknown as Page }
}

it('prints at the named printer on the hall’s paper, without a dialogue', async () => {
  const { asked, page } = makePage()
  const outcomes = [
    await printSilently(page, { deviceName: '一楼 A5', pageSize: 'A5' }),
    await printSilently(page, { deviceName: 'HP LaserJet', pageSize: null }),
  ]
  expect([outcomes, asked, await listPrinters(page)]).toEqual([
    ['printed', 'printed'],
    [
      { silent: true, deviceName: '一楼 A5', pageSize: 'A5' },
      { silent: true, deviceName: 'HP LaserJet' },
    ],
    ['HP LaserJet', '一楼 A5'],
  ])
})

it('prints nothing where there is no such printer, or where the page asks for something else', async () => {
  const { asked, page } = makePage()
  const wishes = [
    { deviceName: 'Canon', pageSize: 'A4' },
    { deviceName: 'HP LaserJet', pageSize: 'A3' },
    { deviceName: 'HP LaserJet', pageSize: 'A4', silent: false },
    'HP LaserJet',
    undefined,
  ]
  const outcomes = await Promise.all(wishes.map((wish) => printSilently(page, wish)))
  expect([outcomes, asked]).toEqual([['no-such-printer', 'failed', 'failed', 'failed', 'failed'], []])
})

it('says that the printer took nothing', async () => {
  expect(await printSilently(makePage(false).page, { deviceName: 'HP LaserJet', pageSize: 'A4' })).toBe(
    'failed',
  )
})

it('saves the sheet where the person wants it, and nowhere else', async () => {
  const { asked, page } = makePage()
  const written: unknown[] = []
  const files = (chosen: string | undefined): PdfFiles => ({
    choose: () => Promise.resolve(chosen),
    write: (file, content) => Promise.resolve(void written.push([file, content.length])),
  })
  const wish = { pageSize: 'A5', fileName: '日终报表 2026-11-23' }
  expect([
    await savePdf(page, files('C:\\报表.pdf'), wish),
    await savePdf(page, files(undefined), wish),
    await savePdf(page, files('C:\\报表.pdf'), { ...wish, fileName: '..\\..\\autoexec' }),
    written,
    asked,
  ]).toEqual([
    'saved',
    'cancelled',
    'failed',
    [['C:\\报表.pdf', 4]],
    [{ pageSize: 'A5', preferCSSPageSize: true }],
  ])
})

it('says that a file could not be written', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const files: PdfFiles = {
    choose: () => Promise.resolve('E:\\报表.pdf'),
    write: () => Promise.reject(new Error('ENOSPC')),
  }
  expect(await savePdf(makePage().page, files, { pageSize: null, fileName: '报表' })).toBe('failed')
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
})
