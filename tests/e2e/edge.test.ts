import { request as httpRequest } from 'node:http'
import { describe, expect, inject, it } from 'vitest'

const origin = inject('origin')

/** A request as it goes over the wire: fetch() would not let us lie about Host and Origin. */
function send(
  path: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  return new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }>(
    (resolve, reject) => {
      const request = httpRequest(`${origin}${path}`, { method, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
      })
      request.on('error', reject)
      request.end(body)
    },
  )
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

describe('health', () => {
  it('answers without the database', async () => {
    expect(await send('/healthz')).toMatchObject({ status: 200, body: '{"status":"ok"}' })
  })

  it('says ready when the database answers', async () => {
    expect(await send('/readyz')).toMatchObject({ status: 200 })
  })
})

describe('a write', () => {
  const writes = { method: 'POST', body: 'person=auditor' }

  it.each([
    ['from a foreign page', { Origin: 'https://elsewhere.example' }],
    ['from a page that hides where it is', { Origin: 'null' }],
    ['without an origin, across sites', { 'Sec-Fetch-Site': 'cross-site' }],
    ['without an origin and without a word about it', {}],
    ['that claims another host', { Origin: 'https://elsewhere.example', 'X-Forwarded-Host': 'elsewhere.example' }],
  ])('%s is refused and signs nobody in', async (_what, headers) => {
    const answer = await send('/sign-in/demo', { ...writes, headers: { ...form, ...headers } })
    expect(answer.status).toBe(403)
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.body).toContain(origin)
  })

  it('from our own page is taken', async () => {
    const answer = await send('/sign-in/demo', { ...writes, headers: { ...form, Origin: origin } })
    expect(answer.status).toBe(303)
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Lax/)
  })
})

describe('every answer', () => {
  it.each(['/sign-in', '/', '/no-such-page', '/audits/IA-2026-02', '/_root.data', '/assets/none.js', '/icon.svg'])(
    '%s carries the headers and no stack',
    async (path) => {
      const answer = await send(path)
      expect(String(answer.headers['content-security-policy'])).toMatch(/script-src 'self' 'nonce-[^']+';/)
      expect(String(answer.headers['content-security-policy'])).not.toMatch(/unsafe/)
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
      expect(answer.headers['x-powered-by']).toBeUndefined()
      expect(answer.body).not.toMatch(/\bat .*\.(ts|js):\d+/)
    },
  )

  it('under another host name says where to go instead', async () => {
    const answer = await send('/sign-in', { headers: { Host: 'quality.elsewhere.example' } })
    expect(answer.status).toBe(421)
    expect(answer.body).toContain(origin)
  })
})

describe('bad input at the door', () => {
  it('an empty sign-in is 422 with a sentence, in the language of the browser', async () => {
    const chinese = await send('/sign-in', { method: 'POST', headers: { ...form, Origin: origin, 'Accept-Language': 'zh-CN' } })
    expect(chinese).toMatchObject({ status: 422 })
    expect(chinese.body).toContain('还没有填')
    const english = await send('/sign-in', { method: 'POST', headers: { ...form, Origin: origin, 'Accept-Language': 'en' } })
    expect(english.body).toContain('is empty')
  })

  it('a form of more than a megabyte is 413', async () => {
    const answer = await send('/sign-in', {
      method: 'POST',
      headers: { ...form, Origin: origin },
      body: `email=${'x'.repeat(1024 * 1024 + 10)}`,
    })
    expect(answer.status).toBe(413)
  })

  it('a page nobody has is 404 with the way back', async () => {
    const answer = await send('/no-such-page', { headers: { 'Accept-Language': 'en' } })
    expect(answer.status).toBe(404)
    expect(answer.body).toContain('There is no such page')
  })

  it('somebody who is not signed in is sent to sign in and back', async () => {
    const answer = await send('/audits/IA-2026-02?row=3')
    expect(answer).toMatchObject({
      status: 302,
      headers: { location: `/sign-in?next=${encodeURIComponent('/audits/IA-2026-02?row=3')}` },
    })
  })
})
