// @ts-check
// `npm test`, on a fresh machine too: prepares, runs every project of vitest, ends with `N passed, N failed`.
import { refuseOldNode } from './setup/node-version.mjs'

refuseOldNode()
import('./test/main.mjs').then(({ main }) => main(process.argv.slice(2)))
