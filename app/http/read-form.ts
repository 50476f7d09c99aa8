import type { z } from 'zod'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'

/** The largest form without files: a full record in every field and room to spare. */
const FORM_LIMIT = 1024 * 1024

/**
 * Read a form of the given shape: is it a form at all? Repeated fields become lists where the shape asks for one.
 * Refuses with the first field that is missing or wrong, or when the whole is too large (413).
 */
export async function readForm<S extends z.ZodObject>(request: Request, shape: S): Promise<Outcome<z.infer<S>>> {
  const form = await readFields(request)
  if (!form.ok) return form
  const parsed = shape.safeParse(asRecord(form.value, shape))
  if (parsed.success) return granted(parsed.data)
  const issue = parsed.error.issues[0]
  const field = String(issue?.path[0] ?? '')
  const empty = form.value.getAll(field).every((value) => value === '')
  return refused({ code: empty ? 'field-missing' : 'field-wrong', field })
}

async function readFields(request: Request): Promise<Outcome<FormData>> {
  const body = await readAll(request.body)
  if (body === null) return refused({ code: 'form-too-large', params: { limit: FORM_LIMIT } })
  const type = request.headers.get('Content-Type') ?? ''
  if (body.length === 0) return granted(new FormData())
  try {
    return granted(await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData())
  } catch {
    // Not a form: the same answer as a form with nothing in it.
    return granted(new FormData())
  }
}

async function readAll(stream: ReadableStream<Uint8Array> | null): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (stream === null) return Buffer.alloc(0)
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length
    // Read to its end, kept or not: to stop here would end the connection, and the answer would never arrive.
    if (size <= FORM_LIMIT) chunks.push(chunk)
  }
  return size > FORM_LIMIT ? null : Buffer.concat(chunks)
}

function asRecord(form: FormData, shape: z.ZodObject): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [name, type] of Object.entries(shape.shape)) {
    const values = form.getAll(name).flatMap((value) => (typeof value === 'string' ? [withoutNul(value)] : []))
    if (isList(type as z.ZodType)) record[name] = values
    else if (values.length > 0) record[name] = values.at(-1)
  }
  return record
}

function isList(type: z.ZodType): boolean {
  const { def } = type as unknown as { def: { type: string; innerType?: z.ZodType } }
  return def.type === 'array' || (def.innerType !== undefined && isList(def.innerType))
}

// PostgreSQL takes no U+0000 in a text, and no keyboard types one.
function withoutNul(text: string): string {
  return text.replaceAll('\u0000', '')
}
