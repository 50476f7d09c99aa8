import { describe, expect, it } from 'vitest'
import { cleanFileName, FILE_NAME_LIMIT } from './file-name'

describe('the name of a file', () => {
  it('is kept as people gave it', () => {
    expect(cleanFileName('2026年度内审方案（经批准） v2.docx')).toBe('2026年度内审方案（经批准） v2.docx')
  })

  it.each(['/tmp/上传/方案.docx', 'C:\\Users\\lin\\方案.docx', '../../方案.docx', '..\\方案.docx', 'a/b\\方案.docx'])(
    'has no folders in it: %s',
    (raw) => expect(cleanFileName(raw)).toBe('方案.docx'),
  )

  it('cannot pretend another ending with signs that turn the writing round', () => {
    expect(cleanFileName('报告\u202Excod.exe')).toBe('报告xcod.exe')
    expect(cleanFileName('报\u200B告\uFEFF\u2066.docx')).toBe('报告.docx')
  })

  it('cannot break a line or a header', () => {
    expect(cleanFileName('方案\r\n\u0000\t\u007F.docx')).toBe('方案.docx')
  })

  it('has a low line for each sign that Windows does not allow', () => {
    expect(cleanFileName('a<b>c:d"e|f?g*h.docx')).toBe('a_b_c_d_e_f_g_h.docx')
  })

  it.each(['.htaccess', '..htaccess', ' .htaccess', '. htaccess', ' . . htaccess '])(
    'is not hidden: %j begins with its first letter',
    (raw) => {
      expect(cleanFileName(raw)).toBe('htaccess')
    },
  )

  it('keeps the dots inside, and no blanks at its ends', () => {
    expect(cleanFileName('  QR-IA-04. A.0 .docx  ')).toBe('QR-IA-04. A.0 .docx')
  })

  it.each(['', '   ', '...', '. .', '/', 'C:\\', 'folder/', '\u202E', '\u0000'])('is never empty: %j becomes “file”', (raw) => {
    expect(cleanFileName(raw)).toBe('file')
  })

  it('is written in one way, whichever way the machine it comes from writes accents', () => {
    expect(cleanFileName('re\u0301sume\u0301.pdf')).toBe('r\u00E9sum\u00E9.pdf')
  })

  it('is kept whole up to its limit', () => {
    const longest = `${'长'.repeat(FILE_NAME_LIMIT - 5)}.docx`
    expect(cleanFileName(longest)).toBe(longest)
  })

  it('loses its middle beyond the limit, so that its beginning and its ending stay', () => {
    const name = cleanFileName(`A${'长'.repeat(FILE_NAME_LIMIT - 5)}.docx`)
    expect(name).toBe(`A${'长'.repeat(149)}…${'长'.repeat(24)}.docx`)
    expect([...name]).toHaveLength(FILE_NAME_LIMIT)
  })

  it('is counted in characters: a rare character of two halves is one and is not torn', () => {
    const rare = '𠮷'.repeat(FILE_NAME_LIMIT)
    expect(cleanFileName(rare)).toBe(rare)
    expect(cleanFileName(`${rare}𠮷`)).toBe(`${'𠮷'.repeat(150)}…${'𠮷'.repeat(29)}`)
  })
})
