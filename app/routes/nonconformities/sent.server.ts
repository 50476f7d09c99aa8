import { z } from 'zod'
import { ACTIONS_MOST, WHYS_MOST } from '~/domain/nonconformities/answer'
import type { Outcome, Refusal } from '~/domain/shared/outcome'
import { readForm } from '~/http/read-form'
import { receiveUpload, type Upload } from '~/http/upload.server'
import type { Visit } from '~/http/visit-for.server'
import type { Which } from '~/use-cases/nonconformities/issued-nonconformity.server'
import { closeUp, numbered } from './numbered-fields'

const ONE = ['act', 'version', 'position', 'correction', 'rootCause', 'roundVersion', 'spread', 'documents', 'effectiveness']
const TWO = ['doneOn', 'note', 'method', 'result', 'effective']
const NAMES = [...ONE, ...TWO, ...numbered(['why'], WHYS_MOST), ...numbered(['what', 'owner', 'due'], ACTIONS_MOST)]
const ActShape = z.object(Object.fromEntries(NAMES.map((name) => [name, z.string().default('')])))

/** A form of the page as it came, with its files in the store; lines left empty are closed up. */
export interface Sent {
  fields: Record<string, string>
  files: Upload['files']
  refusal: Refusal | null
}

/** An act with what its form brought. */
export type Doing = (visit: Visit, which: Which, sent: Sent) => Promise<Outcome<unknown>>

/** Read a form of the page, whichever act it is for: with files or without. */
export async function readSent(request: Request): Promise<Sent> {
  if (request.headers.get('Content-Type')?.startsWith('multipart/')) {
    const upload = await receiveUpload(request)
    // A database takes no U+0000 in a text, and no keyboard types one.
    const fields = Object.entries(upload.fields).map(([name, text]) => [name, text.replaceAll('\u0000', '')])
    return { ...upload, fields: Object.fromEntries(fields) }
  }
  const form = await readForm(request, ActShape)
  if (!form.ok) return { fields: {}, files: [], refusal: form.refusal }
  const whys = closeUp(form.value, { names: ['why'], most: WHYS_MOST, says: ['why'] })
  // A day alone says nothing: it is filled in before anybody writes.
  return {
    fields: closeUp(whys, { names: ['what', 'owner', 'due'], most: ACTIONS_MOST, says: ['what', 'owner'] }),
    files: [],
    refusal: null,
  }
}
