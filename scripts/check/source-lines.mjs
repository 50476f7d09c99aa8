// @ts-check
/**
 * The lines of a TypeScript or JavaScript text with comments blanked and line numbers kept.
 * A scanner of lines, not a parser: strings are skipped so that 'https://…' is no comment, and that is enough.
 * @param {string} text
 * @returns {string[]}
 */
export function withoutComments(text) {
  const pattern = /(\/\*[\s\S]*?\*\/)|((?<![:\\])\/\/[^\n]*)|('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)/g
  return text.replace(pattern, (found, block, line) => (block || line ? found.replace(/[^\n]/g, '') : found)).split('\n')
}

/** Lines that say something: neither blank nor comment. `{ }` is what an emptied JSX comment leaves. @param {string} text */
export const countLines = (text) => withoutComments(text).filter((line) => !/^(\s*|\s*\{\s*\}\s*)$/.test(line)).length
