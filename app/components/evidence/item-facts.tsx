import { useRoot } from '~/components/shell/use-root'
import { FormBlock } from '~/components/ui/form-block'
import { longDay } from '~/i18n/dates'
import type { Translate } from '~/i18n/translator'
import { useTranslate } from '~/i18n/use-translate'
import type { EvidenceItemView } from '~/queries/evidence/evidence-item.view'
import { ClauseLabels } from './clause-labels'
import { daysLate } from './days-late'

/** What the list says about an item, in black, and what the department wrote, in pen. */
export function ItemFacts({ view }: { view: EvidenceItemView }) {
  const { t, locale } = useTranslate()
  const { today } = useRoot()
  const { row, form } = view
  const none = <span className="q">{t('common:none')}</span>
  const printed = (text: string) => <span className="text-ink">{text}</span>
  return (
    <FormBlock
      className="item-facts"
      title={t('evidence:item.position', { department: view.department.title, number: row.number })}
      number={row.code}
      rows={[
        [
          { label: t('evidence:item.clauses'), value: <ClauseLabels clauses={row.clauses} inline /> },
          { label: t('evidence:item.kind'), value: printed(t(`evidence:item.kind.${view.kind}`)) },
        ],
        [{ label: t('evidence:item.tries'), value: printed(row.tries), span: 3 }],
        [
          { label: t('evidence:item.role'), value: printed(view.ownerRole) },
          {
            label: t('evidence:item.form'),
            value: form ? printed(`${form.id} ${form.title}`) : printed(t('evidence:item.no-form')),
          },
        ],
        [
          { label: t('evidence:item.owner'), value: row.owner?.name ?? <span className="q">{t('evidence:row.unowned')}</span> },
          { label: t('evidence:item.validity'), value: printed(validityWords(t, view.validity)) },
        ],
        [
          {
            label: t('evidence:item.due'),
            value: row.dueOn ? (
              <span className={row.late ? 'c-bad b' : undefined}>
                {longDay(row.dueOn, locale)}
                {row.late && ` · ${t('evidence:row.late', { count: daysLate(row.dueOn, today) })}`}
              </span>
            ) : (
              none
            ),
          },
          { label: t('evidence:item.remark'), value: row.remark ? <span className="written">{row.remark}</span> : none },
        ],
      ]}
    />
  )
}

/** P12M in words; what is none of the usual kinds is left as it stands. */
function validityWords(t: Translate, validity: string | null): string {
  if (validity === null) return t('evidence:item.lasts')
  const match = /^P(\d+)([YMWD])$/.exec(validity)
  return match ? t(`evidence:validity.${match[2] as 'Y' | 'M' | 'W' | 'D'}`, { count: Number(match[1]) }) : validity
}
