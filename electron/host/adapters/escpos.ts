import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder'
import iconv from 'iconv-lite'
import { columnsOf, layOut, type Paper, type PaperWidth } from '../../../shared/print/paper.ts'

/** FS &: from here on two bytes are one Chinese letter. The library knows no Chinese, so the text goes in as it is. */
const chineseMode = [0x1c, 0x26]

/** What an ESC/POS printer is sent: the lines in GB18030, the drawer's pulse where money is given, the cut. */
export function toEscPos(paper: Paper, width: PaperWidth): Uint8Array {
  const columns = columnsOf[width]
  const text = layOut(paper, columns)
    .map((line) => `${line}\n`)
    .join('')
  const encoder = new ReceiptPrinterEncoder({ language: 'esc-pos', columns })
  encoder
    .initialize()
    .raw(chineseMode)
    .raw([...iconv.encode(text, 'gb18030')])
  if (paper.opensDrawer) encoder.pulse()
  // Past the knife, so that the last line is not cut off.
  return encoder
    .raw([...Buffer.from('\n\n\n\n')])
    .cut('partial')
    .encode()
}
