// @ts-check
/**
 * A lock file names the packages of every platform, also of those it was not written on. npm leaves out what
 * the registry in use does not offer, and then `npm ci` refuses the lock on every machine. What is missing
 * follows from what is there: the package that wants it names its exact version, its own name the platform.
 *
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[], resolved?: string, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {Record<string, Entry>} Entries
 */

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/**
 * The entries a lock lacks, by their place in it.
 * @param {Entries} packages
 * @returns {Entries}
 */
export function missingEntries(packages) {
  /** @type {Entries} */
  const missing = {}
  for (const [place, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isReachable(packages, place, name)) continue
      const beside = place.slice(0, place.lastIndexOf('node_modules/'))
      missing[`${beside}node_modules/${name}`] = {
        version,
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
        ...platformOf(name),
      }
    }
  }
  return missing
}

/**
 * As Node looks for it: inside the package that wants it, then in each node_modules above.
 * @param {Entries} packages
 * @param {string} place
 * @param {string} name
 * @returns {boolean}
 */
function isReachable(packages, place, name) {
  if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true
  if (place === '') return false
  return isReachable(packages, place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0)), name)
}

/**
 * '@rollup/rollup-linux-arm64-musl' → Linux, arm64, musl.
 * @param {string} name
 * @returns {{ os?: string[], cpu?: string[], libc?: string[] }}
 */
export function platformOf(name) {
  const words = name.slice(name.indexOf('/') + 1).split('-')
  const os = SYSTEMS.find((system) => words.includes(system))
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu')) && os === 'linux'
      ? 'glibc'
      : null
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) }
}
