import { Agent, type IncomingHttpHeaders, request as openRequest } from 'node:http'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** As it was sent: not unpacked. */
  body: Buffer
  /** From the last byte sent to the last byte received. */
  ms: number
}

export interface Ask {
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  form?: Record<string, string>
}

/** What a browser says when it opens a page. */
export const AS_A_PAGE = { accept: 'text/html,application/xhtml+xml', 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' }

/** Somebody who asks one server over one connection that stays open, and looks at the clock. */
export class Caller {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 })

  constructor(
    readonly origin: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  ask(path: string, { method = 'GET', headers = {}, form }: Ask = {}): Promise<Answer> {
    const body = form === undefined ? null : new URLSearchParams(form).toString()
    const formHeaders: Record<string, string> =
      body === null
        ? {}
        : {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(Buffer.byteLength(body)),
            origin: this.origin,
          }
    return new Promise((resolve, reject) => {
      const asked = openRequest(
        `${this.origin}${path}`,
        { agent: this.agent, method, headers: { ...this.headers, ...formHeaders, ...headers } },
        (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.once('error', reject)
          answer.once('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(chunks),
              ms: performance.now() - began,
            }),
          )
        },
      )
      asked.setTimeout(20_000, () => asked.destroy(new Error(`${method} ${path} was not answered within 20 s.`)))
      asked.once('error', reject)
      const began = performance.now()
      asked.end(body ?? undefined)
    })
  }

  close(): void {
    this.agent.destroy()
  }
}

/** The answer, when it has the status that is expected; else an error that shows its beginning. */
export function expectStatus(answer: Answer, status: number, what: string): Answer {
  if (answer.status === status) return answer
  throw new Error(
    `${what} was answered with ${answer.status} instead of ${status}: ${answer.body.toString('utf8').slice(0, 300)}`,
  )
}
