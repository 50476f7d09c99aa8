import { gradeRaised } from '~/domain/audits/judgement'
import { progressOf } from '~/domain/audits/progress'
import { clauseLabel } from '../audits/team-rows.server'
import type { RunningAudit } from './audit-tasks.server'
import type { RunningAuditView } from './home.view'
import { type Reader, titleOf } from './reader'

/** The audits that run, as far as this reader sees more of them than their title. */
export function runningViews(audits: readonly RunningAudit[], reader: Reader): RunningAuditView[] {
  return audits
    .filter(({ access }) => access.plan || access.checklist)
    .map((running) => {
      const { number, status, departments, startsOn, endsOn } = running.audit
      return {
        ...{ number, status, startsOn, endsOn },
        departments: departments.map((id) => titleOf(id, reader)),
        progress: running.access.checklist ? progressView(running, reader) : null,
      }
    })
}

function progressView({ audit, rows, team }: RunningAudit, { library }: Reader): RunningAuditView['progress'] {
  return {
    judged: rows.filter((row) => row.judgedAt !== null).length,
    total: rows.length,
    nonconforming: rows.filter((row) => gradeRaised(row.judgement) !== null).length,
    observations: rows.filter((row) => row.judgement === 'observation').length,
    auditors: team.map(({ id, name }) => {
      const { judged, total, next } = progressOf(rows, id)
      const at = audit.status === 'under-way' && next ? clauseLabel(next.checkRef, library) : null
      return { id, name, lead: id === audit.lead.id, judged, total, at }
    }),
  }
}
