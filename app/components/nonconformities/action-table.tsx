import { useRoot } from '~/components/shell/use-root'
import { State } from '~/components/ui/state'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { daysBetween } from '~/domain/shared/calendar'
import { columnDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import type { ActionView } from '~/queries/nonconformities/answer.view'
import { AnswerFiles } from './answer-files'
import { useDay } from './use-day'

/** 纠正措施: what, who, by when, how it stands, and what shows it. */
export function ActionTable({ number, actions }: { number: string; actions: readonly ActionView[] }) {
  const { t } = useTranslate()
  const { today } = useRoot()
  return (
    <Table caption={t('nonconformities:answer.actions')}>
      <thead>
        <tr>
          <Column>
            <span className="vh">{t('nonconformities:action.number')}</span>
          </Column>
          <Column>{t('nonconformities:action.what')}</Column>
          <Column>{t('nonconformities:action.owner')}</Column>
          <Column>{t('nonconformities:action.due')}</Column>
          <Column>{t('nonconformities:action.state')}</Column>
          <Column>{t('nonconformities:action.done')}</Column>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <Row key={action.position}>
            <Cell className="q2" narrow="hide">
              {action.position}
            </Cell>
            <Cell narrow="lead" className="written">
              {action.what}
            </Cell>
            <Cell nowrap>{action.owner}</Cell>
            <Cell nowrap label={t('nonconformities:action.due')}>
              {columnDay(action.dueOn, today)}
            </Cell>
            <Cell nowrap narrow="side">
              <ActionState action={action} />
            </Cell>
            <Cell narrow="note">
              {action.note && <p className="written">{action.note}</p>}
              {action.doneBy && action.doneBy !== action.owner && <p className="sub">{action.doneBy}</p>}
              <AnswerFiles number={number} files={action.files} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

function ActionState({ action: { doneOn, dueOn } }: { action: ActionView }) {
  const { t } = useTranslate()
  const { today } = useRoot()
  const { inYear } = useDay()
  const late = daysBetween(dueOn, today)
  if (doneOn)
    return (
      <State icon="check-disc" tone="ok">
        {t('nonconformities:answer.done', { day: inYear(doneOn) })}
      </State>
    )
  if (late > 0)
    return (
      <State icon="octagon-alert" tone="bad">
        {t('nonconformities:action.state.late', { days: late })}
      </State>
    )
  return (
    <State icon="half-disc" tone="accent">
      {t('nonconformities:action.state.open')}
    </State>
  )
}
