/** A real one-page A4 PDF of these lines, the first as its title. ASCII: a Chinese font would weigh more than the demo. */
export function pdf(lines: readonly string[]): Buffer {
  const [title = '', ...rest] = lines.map(escaped)
  const text = [
    'BT',
    '/F1 16 Tf 72 770 Td',
    `(${title}) Tj`,
    '/F1 10.5 Tf',
    ...rest.map((line) => `0 -22 Td (${line}) Tj`),
    'ET',
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}${trailer}`, 'latin1')
}

function escaped(line: string): string {
  return line.replace(/[^\x20-\x7e]/g, '').replace(/[\\()]/g, '\\$&')
}
