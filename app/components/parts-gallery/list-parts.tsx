import { EvidenceState } from '~/components/evidence/evidence-state'
import { CheckBox } from '~/components/ui/check-field'
import { EmptyState } from '~/components/ui/empty-state'
import { SectionHead } from '~/components/ui/head'
import { Pager } from '~/components/ui/pager'
import { SegmentBar } from '~/components/ui/progress'
import { Cell, Column, GroupRow, Row, Table } from '~/components/ui/table'
import { Tally, TallyEnd, TallyItem } from '~/components/ui/tally'
import { useTranslate } from '~/i18n/use-translate'
import type { Corner } from './corner'

const ROWS = [
  {
    code: 'IQC-03',
    name: ['供应商环保资料更新', 'Supplier environmental data'],
    who: ['罗春燕', 'Luo Chunyan'],
    due: '12-02',
    state: 'expiring',
  },
  {
    code: 'IQC-06',
    name: ['特采 / 让步申请', 'Concession requests'],
    who: ['韩伟东', 'Han Weidong'],
    due: '11-25',
    state: 'missing',
  },
  {
    code: 'IPQC-04',
    name: ['制程巡检记录', 'Patrol inspection records'],
    who: ['丁建国', 'Ding Jianguo'],
    due: '11-20',
    state: 'overdue',
  },
] as const

/** Lists: tally, table, pager, empty. */
export function ListParts({ place: { say, name } }: { place: Corner }) {
  const { t } = useTranslate()
  return (
    <section className="sec">
      <SectionHead title="Lists" note="Tally · Table · Pager · SegmentBar · EmptyState" />
      <Tally label={say('合计', 'Totals')}>
        <TallyItem count={39}>{say('项', 'items')}</TallyItem>
        <TallyItem count={24} to="?state=ready">
          <EvidenceState state="ready" />
        </TallyItem>
        <TallyItem count={6} to="?state=submitted" current>
          <EvidenceState state="submitted" />
        </TallyItem>
        <TallyItem count={1} to="?state=overdue">
          <EvidenceState state="overdue" />
        </TallyItem>
        <TallyEnd>{say('审核日预计 36 / 39', '36 / 39 expected')}</TallyEnd>
      </Tally>
      <SegmentBar
        label={say('39 项：就绪 24，待审核 6，逾期 1', '39 items: 24 ready, 6 to review, 1 overdue')}
        total={39}
        parts={[
          { tone: 'ok', count: 24 },
          { tone: 'accent', count: 6 },
          { tone: 'bad', count: 1 },
        ]}
      />
      <Table caption={say('需备资料', 'Evidence required')}>
        <thead>
          <tr>
            <Column tick>
              <CheckBox aria-label={say('全选', 'Select all')} />
            </Column>
            <Column>{say('需备资料', 'Evidence')}</Column>
            <Column>{say('责任人', 'Owner')}</Column>
            <Column>{say('提供日期', 'Due')}</Column>
            <Column>{say('状态', 'State')}</Column>
          </tr>
        </thead>
        <tbody>
          <GroupRow columns={5} note="3 / 8">
            {say('IQC 来料', 'Incoming inspection')}
          </GroupRow>
          {ROWS.map((row, index) => (
            <Row key={row.code} state={index === 1 ? 'selected' : undefined}>
              <Cell narrow="tick">
                <CheckBox aria-label={`${say('选择', 'Select')} ${row.code}`} defaultChecked={index === 1} />
              </Cell>
              <Cell narrow="lead">
                <a className="b" href="#main">
                  {say(row.name[0], row.name[1])}
                </a>
                <span className="sub">{row.code}</span>
              </Cell>
              <Cell nowrap>{say(row.who[0], row.who[1])}</Cell>
              <Cell nowrap>{row.due}</Cell>
              <Cell narrow="side" nowrap>
                <EvidenceState state={row.state} />
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      <Pager label={`${t('ui:pager.label')} ${name}`} next={{ to: '?after=1', label: t('ui:pager.next') }}>
        {say('显示 50 项', '50 shown')}
      </Pager>
      <div className="mt-s3">
        <EmptyState
          icon="search"
          title={say('没有符合筛选的资料', 'Nothing matches')}
          action={
            <a className="btn" href="#main">
              {say('清除筛选', 'Clear filters')}
            </a>
          }
        >
          {say('换一个状态，或清除筛选看全部 39 项。', 'Choose another state, or clear the filters to see all 39.')}
        </EmptyState>
      </div>
    </section>
  )
}
