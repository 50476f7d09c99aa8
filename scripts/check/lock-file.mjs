// @ts-check
// What `npm install` leaves behind depends on the machine it ran on; the lock file must not.
import { readFile } from 'node:fs/promises'
import { missingEntries } from '../setup/lock-entries.mjs'
import { inRoot } from '../setup/places.mjs'

/**
 * @param {import('../setup/lock-entries.mjs').Entries} packages
 * @returns {string[]}
 */
export function lockProblems(packages) {
  const missing = Object.keys(missingEntries(packages))
  const placed = Object.entries(packages).filter(([, entry]) => 'resolved' in entry)
  return [
    ...missing
      .slice(0, 1)
      .map(
        (place) => `${place} and ${missing.length - 1} more are missing, and npm ci would refuse: node scripts/complete-lock.mjs`,
      ),
    ...placed
      .slice(0, 1)
      .map(([place]) => `${place} and ${placed.length - 1} more name the registry they came from: .npmrc says they must not`),
  ]
}

export const allLockProblems = async () => lockProblems(JSON.parse(await readFile(inRoot('package-lock.json'), 'utf8')).packages)
