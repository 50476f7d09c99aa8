import { type IssuedPaper, issuePapers } from '~/http/papers.server'
import type { Visit } from '~/http/visit-for.server'
import { nonconformityReport } from '~/queries/nonconformities/nonconformity-report.server'
import { nonconformityReport as nonconformityWord } from '~/reports/nonconformity-report'
import { toWord } from '~/reports/to-word'

/**
 * The papers a nonconformity is closed with, as they will stand once this person has closed it today: their bytes in the file store
 * before the act. Where it cannot be closed there are none, and the act says why.
 */
export async function nonconformityPapers({ em, actor, library, today }: Visit, number: string): Promise<IssuedPaper[]> {
  const read = (locale: IssuedPaper['locale']) =>
    // Not the manager of the act: what is read here must not stand in for what it locks.
    nonconformityReport(em.fork(), actor, number, { library, locale, today })
  if ((await read('zh-CN'))?.status !== 'verified') return []
  return issuePapers('nonconformity-report', number, async (locale) => {
    const view = await read(locale)
    if (!view) throw new Error('The nonconformity was there a moment ago.')
    return toWord(nonconformityWord({ ...view, status: 'closed', closed: { name: actor.name, on: today } }, locale))
  })
}
