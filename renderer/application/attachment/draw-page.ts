import { openPdf } from './open-pdf.ts'

type DrawPage = {
  readonly content: Blob
  /** From 1. */
  readonly page: number
  /** In quarters, clockwise. */
  readonly turns: number
  /** The most that it may take, in CSS pixels. */
  readonly width: number
  readonly height: number
  readonly signal: AbortSignal
}

/** Draws a page of a scan so that it fits; answers how many pages it has. Rejects what cannot be read as its type. */
export function drawPage(canvas: HTMLCanvasElement, wanted: DrawPage): Promise<number> {
  return wanted.content.type === 'application/pdf' ? drawPdf(canvas, wanted) : drawPicture(canvas, wanted)
}

async function drawPicture(canvas: HTMLCanvasElement, wanted: DrawPage): Promise<number> {
  const picture = await createImageBitmap(wanted.content)
  if (!wanted.signal.aborted) drawTurned(canvas, picture, wanted)
  picture.close()
  return 1
}

async function drawPdf(canvas: HTMLCanvasElement, wanted: DrawPage): Promise<number> {
  const pdf = await openPdf(await wanted.content.arrayBuffer())
  try {
    const page = await pdf.getPage(Math.min(wanted.page, pdf.numPages))
    const natural = page.getViewport({ scale: 1 })
    const isTurned = wanted.turns % 2 === 1
    const [width, height] = isTurned ? [natural.height, natural.width] : [natural.width, natural.height]
    const scale = Math.min(wanted.width / width, wanted.height / height) * devicePixelRatio
    const whole = document.createElement('canvas')
    const viewport = page.getViewport({ scale })
    whole.width = Math.max(1, Math.round(viewport.width))
    whole.height = Math.max(1, Math.round(viewport.height))
    await page.render({ canvas: whole, viewport }).promise
    if (!wanted.signal.aborted) drawTurned(canvas, whole, wanted)
    return pdf.numPages
  } finally {
    await pdf.close()
  }
}

function drawTurned(
  canvas: HTMLCanvasElement,
  picture: ImageBitmap | HTMLCanvasElement,
  { turns, width: mostWidth, height: mostHeight }: DrawPage,
): void {
  const isTurned = turns % 2 === 1
  const [width, height] = isTurned ? [picture.height, picture.width] : [picture.width, picture.height]
  // A small picture is not blown up to what it does not show.
  const scale = Math.min((mostWidth * devicePixelRatio) / width, (mostHeight * devicePixelRatio) / height, 2)
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const ink = canvas.getContext('2d')
  if (ink === null) return
  ink.translate(canvas.width / 2, canvas.height / 2)
  ink.rotate((turns * Math.PI) / 2)
  ink.drawImage(
    picture,
    (-picture.width * scale) / 2,
    (-picture.height * scale) / 2,
    picture.width * scale,
    picture.height * scale,
  )
}
