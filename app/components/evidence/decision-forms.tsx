import { useRoot } from '~/components/shell/use-root'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { TextAreaField } from '~/components/ui/text-area-field'
import { validUntil } from '~/domain/evidence/validity'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { EvidenceItemView, EvidenceVersionView } from '~/queries/evidence/evidence-item.view'
import type { StandingVersion } from '~/queries/evidence/standing.view'
import { Hidden, WhyNot } from './act-panel'
import { errorAt, useAct } from './answer'
import { moment } from './moment'
import { VersionState } from './version-state'

interface DecisionProps {
  view: EvidenceItemView
  version: EvidenceVersionView
  returnTo?: string
}

/** Accept a version; says until when it will be good. */
export function AcceptForm({ view, version, returnTo }: DecisionProps) {
  const { t, locale } = useTranslate()
  const { today } = useRoot()
  const { Form, busy, answer } = useAct<StandingVersion>()
  const until = validUntil(version.issuedOn, view.validity)
  const words = until === null ? 'accept.lasts' : until < today ? 'accept.over' : 'accept.until'
  return (
    <Form method="post" action={paths.evidenceAcceptance(view.row.ref, version.number)} preventScrollReset>
      <WhyNot answer={answer} />
      <Became standing={answer?.conflict} />
      <Hidden version={version.version} returnTo={answer?.values?.returnTo ?? returnTo} />
      <div className="decide">
        <Button type="submit" variant="primary" icon="check" busy={busy}>
          {t('evidence:act.accept')}
        </Button>
        <span className={words === 'accept.over' ? 'c-bad' : 'q2'}>
          {t(`evidence:${words}`, { day: until ? longDay(until, locale) : '' })}
        </span>
      </div>
    </Form>
  )
}

/** Send a version back, with the reason the department works from. */
export function ReturnForm({ view, version, returnTo }: DecisionProps) {
  const { t } = useTranslate()
  const { Form, busy, answer } = useAct<StandingVersion>()
  return (
    <Form className="fields" method="post" action={paths.evidenceReturn(view.row.ref, version.number)} preventScrollReset>
      <div>
        <WhyNot answer={answer} />
        <Became standing={answer?.conflict} />
        <Hidden version={version.version} returnTo={answer?.values?.returnTo ?? returnTo} />
        <TextAreaField
          name="reason"
          label={t('evidence:return.reason')}
          hint={t('evidence:return.reason-hint')}
          error={errorAt(answer, 'reason')}
          defaultValue={answer?.values?.reason}
          rows={2}
          required
        />
      </div>
      <div className="act">
        <Button type="submit" danger icon="return" busy={busy}>
          {t('evidence:act.return')}
        </Button>
      </div>
    </Form>
  )
}

/** Take back what waits; says what counts again afterwards. */
export function WithdrawForm({ view, version, returnTo }: DecisionProps) {
  const { t } = useTranslate()
  const { Form, busy, answer } = useAct<StandingVersion>()
  const before = view.versions.find((other) => other.number !== version.number && other.state !== 'withdrawn')
  return (
    <Form method="post" action={paths.evidenceWithdrawal(view.row.ref, version.number)} preventScrollReset>
      <WhyNot answer={answer} />
      <Became standing={answer?.conflict} />
      <Hidden version={version.version} returnTo={answer?.values?.returnTo ?? returnTo} />
      <p>{t('evidence:withdraw.text')}</p>
      <p className="mb-s3">
        {before && before.state !== 'withdrawn'
          ? t('evidence:withdraw.back-to', { number: before.number, state: t(`ui:evidence.${before.state}`) })
          : t('evidence:withdraw.back-to-nothing')}
      </p>
      <Button type="submit" danger busy={busy}>
        {t('evidence:act.withdraw')}
      </Button>
    </Form>
  )
}

/** What became of the version in the meantime. */
function Became({ standing }: { standing: StandingVersion | undefined }) {
  const { t, locale } = useTranslate()
  const root = useRoot()
  if (!standing) return null
  return (
    <Notice tone="bad" live className="mb-s3 mt-0">
      <p>{t('evidence:review.conflict')}</p>
      <p>
        <VersionState state={standing.state} />{' '}
        {standing.by &&
          standing.at &&
          t('evidence:review.who', { name: standing.by, when: moment(standing.at, { ...root, locale }) })}
      </p>
      {standing.reason && <p className="written">{standing.reason}</p>}
    </Notice>
  )
}
