// @ts-check
// `npm run check`: format, lint, types, import rules, dead code, content, sizes, words.
import { refuseOldNode } from './setup/node-version.mjs'

refuseOldNode()
import('./check/main.mjs').then(({ main }) => main())
