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
