import type { Judgement } from '~/domain/audits/judgement'
import type { RowAnswer } from '~/queries/audits/sheet-row.view'

/** What an auditor writes on a row. Without a judgement it is kept as it is, half a sentence or whole. */
export interface RowFacts {
  version: number
  record: string
  judgement?: Judgement | null
  /** Where a nonconformity goes, when the row concerns several departments. */
  department?: string | null
}

/** Why nothing was heard: the text has to stay where it is. */
export type Unsent = 'offline' | 'signed-out' | 'failed'

/** States in which something waits to be sent again. */
export function isWaiting(state: string): state is Unsent {
  return state === 'offline' || state === 'failed' || state === 'signed-out'
}

const PATIENCE = 30_000

/** Send what was written on a row; never throws, whatever the network does. */
export function postRow(
  url: string,
  { version, record, judgement, department }: RowFacts,
): Promise<RowAnswer | { unsent: Unsent }> {
  const body = new URLSearchParams({ version: String(version), record })
  if (judgement) body.set('judgement', judgement)
  if (department) body.set('department', department)
  return post(url, body)
}

/** Send files of a row. */
export function postFiles(url: string, files: readonly File[]): Promise<RowAnswer | { unsent: Unsent }> {
  const body = new FormData()
  for (const file of files) body.append('files', file)
  return post(url, body)
}

async function post(url: string, body: URLSearchParams | FormData): Promise<RowAnswer | { unsent: Unsent }> {
  const patience = body instanceof FormData ? {} : { signal: AbortSignal.timeout(PATIENCE) }
  try {
    const response = await fetch(url, { method: 'POST', body, headers: { Accept: 'application/json' }, ...patience })
    if (response.status === 401) return { unsent: 'signed-out' }
    const answer: unknown = await response.json()
    return isAnswer(answer) ? answer : { unsent: 'failed' }
  } catch {
    return { unsent: navigator.onLine ? 'failed' : 'offline' }
  }
}

function isAnswer(answer: unknown): answer is RowAnswer {
  return typeof answer === 'object' && answer !== null && ('ok' in answer || 'refusal' in answer || 'conflict' in answer)
}
