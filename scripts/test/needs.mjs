// @ts-check
/** Where tests need neither a browser nor a database server. */
const PLAIN = /^(app\/(domain|content|reports|i18n|http|components)|db|scripts)(\/|$)/
const NEEDS_POSTGRES = /^(app\/(use-cases|queries)|tests\/server)(\/|$)/
const PLAIN_PROJECTS = ['domain', 'code', 'sqlite']

/**
 * What a run with these arguments needs from the system. When unsure, everything: a missing
 * package is told before the first test, not in the middle.
 * @param {string[]} args the arguments for vitest
 * @returns {('chromium' | 'postgresql')[]}
 */
export function needsOf(args) {
  const projects = valuesOf(args, '--project')
  if (projects.length > 0) {
    if (projects.every((name) => PLAIN_PROJECTS.includes(name))) return []
    if (projects.every((name) => [...PLAIN_PROJECTS, 'postgresql', 'server'].includes(name))) return ['postgresql']
    if (projects.every((name) => [...PLAIN_PROJECTS, 'browser'].includes(name))) return ['chromium']
    return ['chromium', 'postgresql']
  }
  const filters = filtersOf(args)
  if (filters.length === 0) return ['chromium', 'postgresql']
  if (filters.every((filter) => PLAIN.test(filter))) return []
  if (filters.every((filter) => PLAIN.test(filter) || NEEDS_POSTGRES.test(filter))) return ['postgresql']
  if (filters.every((filter) => PLAIN.test(filter) || filter.startsWith('tests/e2e'))) return ['chromium']
  return ['chromium', 'postgresql']
}

/** The whole suite is meant: only then does the coverage floor say something. @param {string[]} args */
export const isWholeSuite = (args) => args.length === 0

/** @param {string[]} args */
const filtersOf = (args) =>
  args.filter((arg, i) => !arg.startsWith('-') && !takesValue(args[i - 1])).map((arg) => arg.replace(/^\.\//, ''))

/** @param {string | undefined} arg */
const takesValue = (arg) => arg !== undefined && ['-t', '--testNamePattern', '--project', '--reporter'].includes(arg)

/**
 * @param {string[]} args
 * @param {string} name
 */
function valuesOf(args, name) {
  return args.flatMap((arg, i) => {
    if (arg.startsWith(`${name}=`)) return [arg.slice(name.length + 1)]
    const value = args[i + 1]
    return arg === name && value !== undefined ? [value] : []
  })
}
