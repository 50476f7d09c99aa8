// @ts-check
// From a fresh machine to a running Clausebook, with nothing but Node's own modules: there is no node_modules yet.
import { refuseOldNode } from './setup/node-version.mjs'

refuseOldNode()
// Only now, and without a top-level await: an old Node would stumble over what it cannot read.
import('./setup/main.mjs').then(({ main }) => main(process.argv.slice(2)))
