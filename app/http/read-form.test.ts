import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readForm } from './read-form'

const Shape = z.object({
  name: z.string().min(1),
  version: z.coerce.number().int(),
  roles: z.array(z.string()).default([]),
  note: z.string().optional(),
})

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request('http://example.com/', { method: 'POST', body, headers })
}

describe('reading a form', () => {
  it('gives its fields in their shape, repeated ones as a list', async () => {
    const body = new URLSearchParams([
      ['name', '许文静'],
      ['version', '3'],
      ['roles', 'member'],
      ['roles', 'auditor'],
    ])
    expect(await readForm(post(body), Shape)).toEqual({
      ok: true,
      value: { name: '许文静', version: 3, roles: ['member', 'auditor'] },
    })
  })

  it('an empty form is refused at its first missing field', async () => {
    expect(await readForm(post(''), Shape)).toMatchObject({ ok: false, refusal: { code: 'field-missing', field: 'name' } })
  })

  it('a field that does not fit is told from one that is missing', async () => {
    const body = new URLSearchParams({ name: 'A', version: 'soon' })
    expect(await readForm(post(body), Shape)).toMatchObject({ refusal: { code: 'field-wrong', field: 'version' } })
  })

  it('something that is no form is like an empty one', async () => {
    expect(await readForm(post('{"name":1}', { 'Content-Type': 'application/json' }), Shape)).toMatchObject({
      refusal: { code: 'field-missing' },
    })
    expect(await readForm(post('x', { 'Content-Type': 'multipart/form-data; boundary=nothing' }), Shape)).toMatchObject({
      ok: false,
    })
  })

  it('more than a megabyte is refused before it is read', async () => {
    const body = new URLSearchParams({ name: 'x'.repeat(1024 * 1024 + 1) })
    expect(await readForm(post(body), Shape)).toMatchObject({ refusal: { code: 'form-too-large' } })
  })

  it('does not take a name of the prototype for a field', async () => {
    const body = new URLSearchParams({ __proto__: 'x', constructor: 'y', name: 'A', version: '1' })
    const form = await readForm(post(body), Shape)
    expect(form.ok && Object.keys(form.value).sort()).toEqual(['name', 'roles', 'version'])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})
