import type { Visit } from '~/http/visit-for.server'
import type { IssuedPaper } from '~/use-cases/nonconformities/close.server'

/**
 * The papers a nonconformity is closed with, their bytes in the file store. This is the one place where the Word report is plugged in:
 * `issuePapers(visit, 'nonconformity-report', number, (locale) => …)` of app/http/papers.server.ts. Until then it is closed without.
 */
export function nonconformityPapers(_visit: Visit, _number: string): Promise<IssuedPaper[]> {
  return Promise.resolve([])
}
