import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The font names some letters by their radicals, which look the same. */
const letters: Readonly<Record<string, string>> = { '⻆': '角', '⺠': '民' }

/** All words of a PDF, page by page, as they can be read out of it. */
export async function textOfPdf(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: true })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await task.destroy()
  const text = pages.join('\n').normalize('NFKC')
  return text.replace(/[⻆⺠]/gu, (letter) => letters[letter] ?? letter)
}

const millimetresPerPoint = 25.4 / 72

/** How many pages, and the first one's paper in whole millimetres. */
export async function sizeOfPdf(pdf: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: true })
  const document = await task.promise
  const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(1)).view
  const pages = document.numPages
  await task.destroy()
  const inMillimetres = (points: number) => Math.round(points * millimetresPerPoint)
  return { pages, widthMm: inMillimetres(right - left), heightMm: inMillimetres(top - bottom) }
}
