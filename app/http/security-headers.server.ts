import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Settings } from './settings.server'

/**
 * The headers of every answer. Scripts and styles are ours or carry the nonce of the page; nothing inline, nothing evaluated.
 * In development Vite injects styles and connects back, so only there they are let in.
 */
export function securityHeaders({ production, origin }: Settings): RequestHandler {
  const nonce = (_request: unknown, response: unknown) => `'nonce-${(response as { locals: { nonce: string } }).locals.nonce}'`
  const secure = origin.startsWith('https:')
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        styleSrc: production ? ["'self'", nonce] : ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: production ? ["'self'"] : ["'self'", 'ws:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  })
}
