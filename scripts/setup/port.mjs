// @ts-check
import { createServer } from 'node:net'
import { portTaken, Trouble } from './trouble.mjs'

/**
 * @param {string | undefined} text the PORT of the environment
 * @returns {number}
 */
export function readPort(text) {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new Trouble(`PORT must be a number from 1 to 65535, not "${text}".`)
  return port
}

/**
 * Asked before the first install, so that nobody waits three minutes to be told.
 * @param {number} port
 */
export async function needPort(port) {
  try {
    await listenOnce(port)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EADDRINUSE') throw new Trouble(portTaken(port))
    if (code === 'EACCES')
      throw new Trouble(`Port ${port} may not be used by this user: choose one above 1023, for example PORT=3000.`)
    throw error
  }
}

/** A port of the loopback that nobody used a moment ago. */
export const freePort = () => listenOnce(0, '127.0.0.1')

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<number>} the port it listened on
 */
function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen({ port, host }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}
