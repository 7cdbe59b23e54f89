import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

/** What a camera, a scanner and an office make; everything else is refused by its content, whatever its name says. */
export const mediaTypeSchema = z.enum(['image/jpeg', 'image/png', 'application/pdf'])
export type MediaType = z.infer<typeof mediaTypeSchema>

/** A scan of one of the customer's papers. Its content is read by `application.readAttachment`. */
export const attachmentSchema = z.object({
  id: idSchema,
  groupId: z.string(),
  name: z.string(),
  mediaType: mediaTypeSchema,
  bytes: z.int().positive(),
  by: staffRefSchema,
  atMs: instantSchema,
})
export type Attachment = Readonly<z.infer<typeof attachmentSchema>>

/** Ten pages of a colour scan at 200 dpi. */
export const largestAttachmentBytes = 10 * 1024 * 1024
export const mostAttachments = 40
/** A piece on its way to the terminal, before base64; the transport takes messages of up to 1 MiB. */
export const sentPieceBytes = 256 * 1024
/** A piece on its way to the page, before base64. */
export const readPieceBytes = 512 * 1024

const jpegStart = [0xff, 0xd8, 0xff]
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const pngEnd = Array.from('IEND', codeOf)
const pdfStart = Array.from('%PDF-', codeOf)
const pdfEnd = Array.from('%%EOF', codeOf)

/** The type by what is in the file; undefined when it is none of ours, or was cut off. */
export function mediaTypeOf(content: Uint8Array): MediaType | undefined {
  if (startsWith(content, jpegStart)) return holdsNearEnd(content, [0xff, 0xd9]) ? 'image/jpeg' : undefined
  if (startsWith(content, pngStart)) return holdsNearEnd(content, pngEnd) ? 'image/png' : undefined
  if (startsWith(content, pdfStart)) return holdsNearEnd(content, pdfEnd) ? 'application/pdf' : undefined
  return undefined
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0)
}

function startsWith(content: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => content[index] === byte)
}

/** Cameras and scanners fill the last block up, so the end is looked for in the last KiB. */
function holdsNearEnd(content: Uint8Array, end: readonly number[]): boolean {
  for (let at = content.length - end.length; at >= Math.max(0, content.length - 1024); at -= 1)
    if (end.every((byte, index) => content[at + index] === byte)) return true
  return false
}

/** A file's name as it may be shown: no folders, nothing that cannot be seen or turns the line round, 100 letters. */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  // Control characters, and those that change the direction of what follows.
  const seen = last.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '').trim()
  return Array.from(seen).slice(0, 100).join('')
}
