// @ts-check
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** @param {string[]} parts */
export const inRoot = (...parts) => resolve(ROOT, ...parts)

/** For people: short inside the checkout, whole outside of it. @param {string} path */
export function shown(path) {
  const short = relative(ROOT, path)
  return short === '' || short.startsWith('..') ? path : `./${short}`
}

/** Locks and logs live here, not in node_modules: `npm ci` empties that folder. */
export const CACHE = inRoot('.cache')
