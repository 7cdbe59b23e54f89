type OpenedPdf = {
  readonly numPages: number
  readonly getPage: (number: number) => Promise<import('pdfjs-dist').PDFPageProxy>
  readonly close: () => Promise<void>
}

/** Only when the first PDF is looked at: the reader is larger than the desk. No script in a PDF is ever run. */
export async function openPdf(data: ArrayBuffer): Promise<OpenedPdf> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist')
  GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href
  // What a scanner packs with newer methods needs no WebAssembly, which the page's policy would not let in.
  const task = getDocument({ data: new Uint8Array(data), useWasm: false, enableXfa: false })
  const pdf = await task.promise
  return { numPages: pdf.numPages, getPage: (number) => pdf.getPage(number), close: () => task.destroy() }
}
