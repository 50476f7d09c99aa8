// @ts-check
// Imported before anything else and by every script: nothing here may need a newer Node than the one it refuses.

/** Below this, dependencies refuse to install or fail later with sentences nobody understands. */
export const OLDEST_NODE = '20.19.0'

/**
 * @param {string} version such as '20.19.1'
 * @param {string} [floor]
 */
export function isTooOld(version, floor = OLDEST_NODE) {
  const have = version.split('.').map(Number)
  const want = floor.split('.').map(Number)
  for (let i = 0; i < 3; i++) {
    const difference = (have[i] || 0) - (want[i] || 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** @param {string} version */
export function tooOldMessage(version) {
  return `Node ${version} is too old: Clausebook needs Node ${OLDEST_NODE.replace(/\.0$/, '')} or newer (https://nodejs.org).`
}

export function refuseOldNode() {
  if (!isTooOld(process.versions.node)) return
  console.error(tooOldMessage(process.versions.node))
  process.exit(1)
}
