import { Link } from '@remix-run/react'
import { useRoot } from '~/components/shell/use-root'
import { FormBlock } from '~/components/ui/form-block'
import { Notice } from '~/components/ui/notice'
import { daySpan, longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { AuditHeadView, CriterionView } from '~/queries/audits/audit-head.view'
import { plantMoment } from './plant-moment'

/** The form a sheet is: its number and revision. */
export interface FormFacts {
  id: string
  title: string
  revision: string
}

/** The block on top of the paper: who is audited, when, against what, by whom. */
export function SheetHead({ head, form }: { head: AuditHeadView; form: FormFacts }) {
  const { t, locale } = useTranslate()
  const { organisation, timeZone } = useRoot()
  const separator = t('common:list-separator')
  const auditors = head.team.map(({ id, name }) => (id === head.lead.id ? t('audits:head.lead-named', { name }) : name))
  const pinned = head.startedAt && plantMoment(head.startedAt, timeZone).slice(0, 10)
  return (
    <FormBlock
      title={`${organisation} · ${form.title}`}
      number={[form.id, form.revision, pinned ? t('audits:head.pinned', { day: pinned }) : t('audits:head.unpinned')].join(' · ')}
      rows={[
        [
          { label: t('audits:head.departments'), value: head.departments.map(({ title }) => title).join(separator) },
          {
            label: t('audits:head.heads'),
            value: head.departments.flatMap(({ head: name }) => name ?? []).join(separator) || t('common:none'),
          },
          { label: t('audits:head.days'), value: daySpan(head.startsOn, head.endsOn, locale) },
          { label: t('audits:head.number'), value: head.number },
        ],
        [
          {
            label: t('audits:head.criteria'),
            value: t('audits:head.criteria-value', { list: head.criteria.map(({ name }) => name).join(separator) }),
            span: 3,
          },
          { label: t('audits:head.auditors'), value: auditors.join(separator) },
          { label: t('audits:head.companion'), value: head.companion ?? t('common:none') },
        ],
      ]}
    />
  )
}

/** What has to be known before the sheet is used: editions that have a successor, independence set aside. */
export function SheetNotes({ head }: { head: AuditHeadView }) {
  const { t } = useTranslate()
  return (
    <>
      {head.criteria
        .filter((criterion) => criterion.standing !== 'current')
        .map((criterion) => (
          <EditionNote key={criterion.id} criterion={criterion} />
        ))}
      {head.team
        .filter((member) => member.override)
        .map((member) => (
          <Notice key={member.id} tone="warn">
            {t('audits:head.override', { name: member.name, department: member.department ?? '', reason: member.override ?? '' })}
          </Notice>
        ))}
    </>
  )
}

function EditionNote({ criterion: { standing, name, replacedBy, replacedOn, successor } }: { criterion: CriterionView }) {
  const { t, locale } = useTranslate()
  const withdrawn = standing === 'withdrawn'
  const day = replacedOn?.length === 10 ? longDay(replacedOn, locale) : (replacedOn ?? '')
  return (
    <Notice
      tone={withdrawn ? 'warn' : 'mute'}
      action={successor && <Link to={paths.edition(successor)}>{t('audits:edition.see')}</Link>}
    >
      {t(`audits:edition.${withdrawn ? 'withdrawn' : 'replaced'}`, { name, day })}
      {replacedBy && t('audits:edition.by', { name: replacedBy })}
      {t(`audits:edition.${withdrawn ? 'withdrawn-text' : 'replaced-text'}`)}
    </Notice>
  )
}
