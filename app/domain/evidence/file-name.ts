/** Longest file name kept, in characters; the middle is what people miss least. */
export const FILE_NAME_LIMIT = 180

/**
 * The name a file is shown and downloaded under: no folders, no control or bidi characters
 * (a name must not pretend another ending), never empty.
 */
export function cleanFileName(raw: string): string {
  const base = raw.split(/[\\/]/).at(-1) as string
  const clean = base
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+/, '')
    .trim()
  if (clean === '') return 'file'
  const characters = [...clean]
  if (characters.length <= FILE_NAME_LIMIT) return clean
  return `${characters.slice(0, FILE_NAME_LIMIT - 30).join('')}…${characters.slice(-29).join('')}`
}
