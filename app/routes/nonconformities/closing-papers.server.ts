import { type IssuedPaper, issuePapers } from '~/http/papers.server'
import { notFound, type Visit } from '~/http/visit-for.server'
import { nonconformityReport } from '~/queries/nonconformities/nonconformity-report.server'
import { nonconformityReport as nonconformityWord } from '~/reports/nonconformity-report'
import { toWord } from '~/reports/to-word'

/**
 * The papers of a nonconformity as they will stand once this person has closed it, stored in both languages before the act:
 * closed by them, today. Answers what closeNonconformity() writes down.
 */
export function nonconformityPapers({ em, actor, library, today }: Visit, number: string): Promise<IssuedPaper[]> {
  return issuePapers('nonconformity-report', number, async (locale) => {
    const view = await nonconformityReport(em, actor, number, { library, locale, today })
    if (!view) throw notFound()
    return toWord(nonconformityWord({ ...view, status: 'closed', closed: { name: actor.name, on: today } }, locale))
  })
}
