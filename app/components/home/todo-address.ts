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
      return { about: paths.nonconformity(id), act: paths.nonconformityAcknowledgement(id) }
    case 'nc-correct':
      return { about: paths.nonconformity(id), act: paths.nonconformityCorrection(id) }
    case 'nc-cause':
      return { about: paths.nonconformity(id), act: paths.nonconformityCause(id) }
    case 'nc-plan':
      return { about: paths.nonconformity(id), act: paths.nonconformityPlan(id) }
    case 'nc-action':
      return { about: paths.nonconformity(id), act: paths.nonconformityAction(id, position ?? 1) }
    case 'nc-action-late':
      return { about: paths.nonconformity(id), act: paths.nonconformity(id) }
    case 'nc-verify':
      return { about: paths.nonconformity(id), act: paths.nonconformityVerification(id) }
    case 'nc-close':
      return { about: paths.nonconformity(id), act: paths.nonconformityClosing(id) }
    case 'nc-late':
      return { about: paths.nonconformity(id), act: paths.nonconformities() }
    case 'review':
      return { about: paths.departmentEvidence(id), act: `${paths.departmentEvidence(id)}?state=submitted` }
    default:
      return { about: paths.evidenceItem(id), act: paths.handInEvidence(id) }
  }
}
