import type { RequestHandler } from 'express'
import type { Settings } from './settings.server'

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** The origins that are us: the configured one, and for the demo the same port by number. */
function ownOrigins({ origin, demo }: Settings): string[] {
  return demo ? [origin, origin.replace('//localhost', '//127.0.0.1')] : [origin]
}

/**
 * Writes come from our own pages: `Origin` is ours, or is absent and the browser says same-origin. Everything else is 403,
 * before a session is looked at. X-Forwarded-Host has no say.
 */
export function checkOrigin(settings: Settings): RequestHandler {
  const own = ownOrigins(settings)
  return (request, response, next) => {
    if (!WRITES.has(request.method)) return next()
    const origin = request.get('Origin')
    const allowed = origin === undefined ? request.get('Sec-Fetch-Site') === 'same-origin' : own.includes(origin)
    if (allowed) return next()
    response.status(403).type('text/plain; charset=utf-8')
    response.send(
      `这个请求不是从 ${settings.origin} 的页面发出的，已拒绝。\nThis request did not come from a page of ${settings.origin} and was refused.\n`,
    )
  }
}

/** A product reached under another name would refuse every form: say so at once, and name the right address. */
export function checkHost(settings: Settings): RequestHandler {
  const hosts = ownOrigins(settings).map((origin) => new URL(origin).host)
  return (request, response, next) => {
    if (hosts.includes(request.get('Host') ?? '')) return next()
    response.status(421).type('text/plain; charset=utf-8')
    response.send(
      `请从 ${settings.origin} 打开。要用别的地址，请管理员设置 ORIGIN。\nOpen ${settings.origin} instead. To use another address, have the administrator set ORIGIN.\n`,
    )
  }
}
