import { type Document, Packer } from 'docx'
import { FONT_TABLE } from './word/styles'

/** The file a person opens in Word, WPS or LibreOffice. */
export async function toWord(document: Document): Promise<Buffer> {
  return Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: FONT_TABLE }])
}
