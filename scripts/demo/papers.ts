import { Readable } from 'node:stream'
import { LOCALES, type Locale } from '~/domain/shared/locale'
import { paperName } from '~/http/papers.server'
import { auditReport } from '~/queries/audits/audit-report.server'
import { nonconformityReport } from '~/queries/nonconformities/nonconformity-report.server'
import { auditReport as auditReportWord } from '~/reports/audit-report'
import { nonconformityReport as nonconformityWord } from '~/reports/nonconformity-report'
import { toWord } from '~/reports/to-word'
import { plantDay } from '~db/plant-time'
import type { Actor, World } from './world'

const LIMIT = 1024 * 1024

interface Issue {
  number: string
  now: Date
}

/** The papers of a nonconformity as they stand once `actor` has closed it. */
export function nonconformityPapers(world: World, actor: Actor, { number, now }: Issue) {
  const { library } = world
  const today = plantDay(now)
  return papers(world, 'nonconformity-report', number, async (locale) => {
    const view = await nonconformityReport(world.em(), actor, number, { library, locale, today })
    return view && nonconformityWord({ ...view, status: 'closed', closed: { name: actor.name, on: today } }, locale)
  })
}

/** The papers of an audit report as they stand once `actor` has issued it. */
export function auditPapers(world: World, actor: Actor, { number, now }: Issue) {
  const { library } = world
  const today = plantDay(now)
  return papers(world, 'audit-report', number, async (locale) => {
    const view = await auditReport(world.em(), actor, number, { library, locale })
    return view && auditReportWord({ ...view, issued: { by: actor.name, on: today } }, locale, today)
  })
}

type Word = Parameters<typeof toWord>[0]

async function papers(
  { files }: World,
  kind: Parameters<typeof paperName>[0],
  number: string,
  make: (locale: Locale) => Promise<Word | null>,
) {
  const issued = []
  for (const locale of LOCALES) {
    const word = await make(locale)
    if (!word) throw new Error(`Who issues the papers of ${number} cannot read them.`)
    const stored = await files.put(Readable.from([await toWord(word)]), { limit: LIMIT })
    issued.push({ locale, name: paperName(kind, number, locale), ...stored })
  }
  return issued
}
