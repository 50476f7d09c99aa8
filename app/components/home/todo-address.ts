import { paths } from '~/paths'
import type { TodoView } from '~/queries/home/home.view'

/** Where a thing to do stands, and where it is done. */
export function addressesOf({ kind, id, position }: TodoView): { about: string; act: string } {
  switch (kind) {
    case 'judge':
      return { about: paths.audit(id), act: paths.auditItem(id, position ?? 1) }
    case 'draft':
      return { about: paths.nonconformity(id), act: paths.nonconformityDraft(id) }
    case 'finish':
      return { about: paths.audit(id), act: paths.finishAudit(id) }
    case 'start':
      return { about: paths.audit(id), act: paths.startAudit(id) }
    case 'report-write':
    case 'report-issue':
      return { about: paths.audit(id), act: paths.auditReport(id) }
    case 'nc-acknowledge':
    case 'nc-correct':
    case 'nc-cause':
    case 'nc-plan':
    case 'nc-action':
    case 'nc-verify':
    case 'nc-close':
      // Its page asks for the one thing to do now.
      return { about: paths.nonconformity(id), act: `${paths.nonconformity(id)}#act` }
    case 'nc-action-late':
      return { about: paths.nonconformity(id), act: paths.nonconformity(id) }
    case 'nc-late':
      return { about: paths.nonconformity(id), act: `${paths.nonconformities()}?state=late` }
    case 'review':
      return { about: paths.departmentEvidence(id), act: `${paths.departmentEvidence(id)}?state=submitted` }
    default:
      return { about: paths.evidenceItem(id), act: paths.handInEvidence(id) }
  }
}
