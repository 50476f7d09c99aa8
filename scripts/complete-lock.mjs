// @ts-check
// After `npm install` has changed package-lock.json: `node scripts/complete-lock.mjs`. `npm run check` asks for it.
import { readFile, writeFile } from 'node:fs/promises'
import { missingEntries } from './setup/lock-entries.mjs'
import { inRoot } from './setup/places.mjs'

const path = inRoot('package-lock.json')
const lock = JSON.parse(await readFile(path, 'utf8'))
const missing = missingEntries(lock.packages)
const [root, ...others] = Object.entries({ ...lock.packages, ...missing })
// npm's own order: the project, then all others as the English alphabet has them.
const sorted = others.sort(([a], [b]) => a.localeCompare(b, 'en'))
await writeFile(
  path,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(root ? [root, ...sorted] : sorted) }, null, 2)}\n`,
)
console.log(`${Object.keys(missing).length} entries added.`)
