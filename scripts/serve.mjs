// @ts-check
// The production server as its own process: `node scripts/serve.mjs`, after a build.
import { pathToFileURL } from 'node:url'
import { inRoot } from './setup/places.mjs'
import { giveUp, Trouble } from './setup/trouble.mjs'

process.env.NODE_ENV = 'production'

// A port or a folder lost while starting may arrive as an event instead of a rejection.
process.once('uncaughtException', giveUp)
try {
  const { startServer } = await import(pathToFileURL(inRoot('build/server/index.js')).href)
  await startServer()
  process.off('uncaughtException', giveUp)
  tellParent()
} catch (error) {
  giveUp(isRefusalToStart(error) ? new Trouble(error.message) : error)
}

/**
 * A setting that cannot be right, documents with problems: the app says so in a plain Error, meant to be read.
 * @param {unknown} error
 * @returns {error is Error}
 */
function isRefusalToStart(error) {
  return error instanceof Error && error.constructor === Error && !('code' in error)
}

/** Whoever started us waits for this line, and when that process dies we end too instead of keeping its port. */
function tellParent() {
  if (!process.send) return
  process.send('running')
  process.channel?.unref()
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
