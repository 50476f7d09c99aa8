import { Link } from '@remix-run/react'
import { FileChip } from '~/components/ui/file-chip'
import { FormBlock } from '~/components/ui/form-block'
import { printLabel } from '~/domain/standards/label'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { Said } from '~/queries/nonconformities/answer.view'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'
import { GradeState } from './nonconformity-state'
import { useDay } from './use-day'

/** The report itself, as on paper: requirement, fact, evidence, grade. */
export function NonconformityReport({ view }: { view: NonconformityView }) {
  const { t } = useTranslate()
  const { form, clause } = view
  return (
    <FormBlock
      title={form.title}
      number={`${form.id} · ${form.revision}`}
      rows={[
        [
          {
            label: t('nonconformities:title.requirement'),
            value: (
              <>
                <Words text={view.requirement} />
                <p className="sub">
                  <Link to={paths.clause(clause.ref)}>
                    {clause.edition} {printLabel(clause)} {clause.title}
                  </Link>
                </p>
              </>
            ),
          },
        ],
        [{ label: t('nonconformities:title.fact'), value: <Words text={view.fact} /> }],
        [
          {
            label: t('nonconformities:title.evidence'),
            value: (
              <>
                <Words text={view.evidence} />
                {view.files.length > 0 && (
                  <div className="rec-foot">
                    {view.files.map((file) => (
                      <FileChip
                        key={file.id}
                        name={file.name}
                        to={view.sheet ? paths.itemFile(view.audit.number, view.position, file.id) : undefined}
                      />
                    ))}
                  </div>
                )}
              </>
            ),
          },
        ],
        [
          {
            label: t('nonconformities:title.grade'),
            value: (
              <span className="meta-row">
                <GradeState grade={view.grade} />
                <Nature nature={view.nature} />
              </span>
            ),
          },
        ],
        ...(view.answer
          ? [[{ label: t('nonconformities:answer.acknowledged'), value: <Acknowledged said={view.answer.acknowledged} /> }]]
          : []),
      ]}
    />
  )
}

function Nature({ nature }: Pick<NonconformityView, 'nature'>) {
  const { t } = useTranslate()
  return (
    <span>
      <span className="q2">{t('nonconformities:title.nature')}</span>{' '}
      {nature ? t(`nonconformities:nature.${nature}`) : <span className="q">{t('nonconformities:nature.none')}</span>}
    </span>
  )
}

function Acknowledged({ said }: { said: Said | null }) {
  const { t } = useTranslate()
  const { dayAt } = useDay()
  if (!said) return <span className="q">{t('nonconformities:answer.not-acknowledged')}</span>
  return <>{t('nonconformities:answer.acknowledged-by', { name: said.by, day: dayAt(said.at) })}</>
}

function Words({ text }: { text: string }) {
  const { t } = useTranslate()
  return text === '' ? <p className="q">{t('nonconformities:part.empty')}</p> : <p className="written">{text}</p>
}
