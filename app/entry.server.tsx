import { Transform } from 'node:stream'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { z } from 'zod'
import { NonceProvider } from './components/shell/nonce'
import { logPath } from './http/log-path'

// zod's faster parsers are made with `new Function`, which the page's policy forbids.
z.config({ jitless: true })

const ABANDON_AFTER = 10_000

/** Render a page as a stream; for robots, as a whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const nonce = String(loadContext.nonce ?? '')
  const whenReady = isbot(request.headers.get('User-Agent') ?? '') ? 'onAllReady' : 'onShellReady'
  return new Promise((resolve, reject) => {
    let responseStatus = status
    let started = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={ABANDON_AFTER} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        [whenReady]: () => {
          started = true
          const body = withoutZeros()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          headers.set('Cache-Control', 'no-store')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: responseStatus }))
          pipe(body)
        },
        onShellError: reject,
        onError(error: unknown) {
          responseStatus = 500
          if (started) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
        },
      },
    )
    setTimeout(abort, ABANDON_AFTER + 1_000).unref()
  })
}

// React 18 hands over its buffer whole: zero bytes stand where a Chinese character no longer fitted, in text and in attributes (react#24985).
function withoutZeros(): Transform {
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk),
  })
}

/** A loader or an action threw: one line for the operator, nothing for the reader. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return
  // An address that is not there or takes no form: the request's own line tells its status, and nothing of ours is broken.
  if (isRouteErrorResponse(error) && error.status < 500) return
  process.stderr.write(`${request.method} ${logPath(new URL(request.url).pathname)}: ${tellDefect(error)}\n`)
}

// A failed statement carries the values it was given, hashes and records among them: of a database's error only its kind and place are told.
function tellDefect(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const isDatabase = /Exception$/.test(error.name) || 'sqlState' in error || 'errno' in error
  return [
    isDatabase ? `${error.name} ${String((error as { code?: unknown }).code ?? '')}` : `${error.name}: ${error.message}`,
    ...frames,
  ].join('\n')
}
