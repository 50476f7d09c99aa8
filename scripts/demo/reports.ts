import { issueAuditReport } from '~/use-cases/audits/issue-report.server'
import { writeAuditReport } from '~/use-cases/audits/write-report.server'
import { Audit } from '~db/entities/audits'
import { AuditReport } from '~db/entities/reports'
import { auditPapers } from './papers'
import { type DemoReport, REPORTS } from './texts/reports'
import { type Act, moment, must, person, type World } from './world'

/** The audit reports: one issued in May, one written and not issued yet. */
export function reportActs(): Act[] {
  return REPORTS.flatMap((report) => {
    const write: Act = { at: moment(report.writtenAt), run: (world) => writeReport(world, report) }
    const { issued } = report
    if (!issued) return [write]
    return [write, { at: moment(issued.at), run: (world: World) => issueReport(world, report.audit, issued) }]
  })
}

async function writeReport(world: World, { audit: number, by, writtenAt, issued, ...words }: DemoReport): Promise<void> {
  const { id: auditId } = await world.em().findOneOrFail(Audit, { number })
  const facts = { auditId, version: 0, words, now: moment(writtenAt) }
  must(await writeAuditReport(world.em(), person(world, by), facts), `write the report of ${number}`)
}

async function issueReport(world: World, number: string, { by, at }: { by: string; at: string }): Promise<void> {
  const actor = person(world, by)
  const now = moment(at)
  const { id: auditId } = await world.em().findOneOrFail(Audit, { number })
  const { version } = await world.em().findOneOrFail(AuditReport, { audit: auditId })
  const papers = await auditPapers(world, actor, { number, now })
  must(await issueAuditReport(world.em(), actor, { auditId, version, papers, now }), `issue the report of ${number}`)
}
