import { randomBytes, randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { pino } from 'pino'
import { printSetUpLink } from '~/use-cases/people/set-up.server'
import { logPath } from './log-path'
import { checkHost, checkOrigin } from './origin-check.server'
import { closeProduct, freshManager, openProduct, product } from './product.server'
import { securityHeaders } from './security-headers.server'
import { readSettings, type Settings } from './settings.server'

const log = pino({ level: process.env.LOG_LEVEL ?? 'info' })

/** Serve the product; answers when it listens. Prints a one-time set-up link on an empty database. */
export async function startServer(root = process.cwd()): Promise<Server> {
  const settings = readSettings(process.env, root)
  await openProduct(settings)
  const build = (await import('virtual:remix/server-build')) as unknown as ServerBuild
  const app = createApp(settings, { build, clientFolder: join(root, 'build/client') })
  const server = await listen(app, settings.port)
  await printSetUp(settings)
  // Not once: a second signal must find this handler still there, or it ends us in the middle of an answer.
  process.on('SIGTERM', () => stop(server))
  process.on('SIGINT', () => stop(server))
  return server
}

export interface AppParts {
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Where the built client is; in development Vite serves it. */
  clientFolder: string | null
  /** Vite's own middleware, in development. */
  development?: RequestHandler
}

/** The edge: headers, health, host and origin checks, static files, Remix, and the last word on errors. */
export function createApp(settings: Settings, { build, clientFolder, development }: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(withRequestId)
  app.use(logRequest)
  app.use(withNonce, securityHeaders(settings))
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }))
  app.get('/readyz', ready)
  app.use(checkHost(settings))
  app.use(checkOrigin(settings))
  app.use(compression(), withoutFlush)
  if (development) app.use(development)
  if (clientFolder) {
    app.use('/assets', express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }))
    app.use(express.static(clientFolder, { maxAge: '1h', index: false }))
  }
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: settings.production ? 'production' : 'development',
      getLoadContext: (request, response) => ({ nonce: response.locals.nonce as string, ip: request.ip ?? '' }),
    }),
  )
  app.use(lastWord)
  return app
}

const withRequestId: RequestHandler = (_request, response, next) => {
  response.locals.requestId = randomUUID()
  response.setHeader('X-Request-Id', response.locals.requestId as string)
  next()
}

const withNonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString('base64')
  next()
}

// Remix flushes after each piece of two kilobytes, and each flush makes the packer forget: a sheet came out half as large again. Nobody
// waits for a part of a page of ours.
const withoutFlush: RequestHandler = (_request, response, next) => {
  Object.assign(response, { flush: undefined })
  next()
}

const logRequest: RequestHandler = (request, response, next) => {
  const started = process.hrtime.bigint()
  const address = request.path
  response.on('finish', () => {
    const ms = Number(process.hrtime.bigint() - started) / 1e6
    const path = logPath(address)
    log.info(
      {
        reqId: response.locals.requestId,
        method: request.method,
        path,
        status: response.statusCode,
        ms: Math.round(ms * 10) / 10,
      },
      'request',
    )
  })
  next()
}

const ready: RequestHandler = async (_request, response) => {
  try {
    await product().orm.em.getConnection().execute('select 1')
    response.json({ status: 'ready' })
  } catch {
    response.status(503).json({ status: 'not-ready' })
  }
}

// Nothing of an error reaches the reader but a number to name it by.
const lastWord: ErrorRequestHandler = (error, request, response, next) => {
  const status = typeof error?.statusCode === 'number' && error.statusCode < 500 ? error.statusCode : 500
  if (status === 500) log.error({ reqId: response.locals.requestId, err: error, path: logPath(request.path) }, 'defect')
  if (response.headersSent) return next(error)
  response.status(status).type('text/plain; charset=utf-8')
  response.send(
    status === 500
      ? `系统出错，已记录。编号 ${response.locals.requestId}\nSomething went wrong on our side and was logged. Number ${response.locals.requestId}\n`
      : `没有这个页面。\nThere is no such page.\n`,
  )
}

function listen(app: Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, () => resolve(server))
    // Node ends a request after five minutes; 200 MB over a slow line take longer. Headers still have their minute.
    server.requestTimeout = 0
    server.once('error', reject)
  })
}

async function printSetUp(settings: Settings): Promise<void> {
  if (settings.demo) return
  const token = await printSetUpLink(freshManager(), product().clock.real())
  if (token) process.stdout.write(`Set up Clausebook once with this link: ${settings.origin}/set-up/${token}\n`)
}

let stopping = false

// What was asked is answered before the database closes; a connection kept open by a browser does not hold us up.
function stop(server: Server): void {
  if (stopping) return
  stopping = true
  const end = () => void closeProduct().finally(() => process.exit(0))
  server.close(end)
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 9_000).unref()
}
