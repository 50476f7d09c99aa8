import { JudgementState } from '~/components/audits/judgement-state'
import { AddFile, FileChip } from '~/components/ui/file-chip'
import { FormBlock } from '~/components/ui/form-block'
import { SectionHead } from '~/components/ui/head'
import { Blocker, Notice } from '~/components/ui/notice'
import { JobBar } from '~/components/ui/progress'
import type { Corner } from './corner'

/** The printed form, files on it, and what must be known first. */
export function PaperParts({ place: { say, name } }: { place: Corner }) {
  return (
    <section className="sec">
      <SectionHead title="Paper" note="FormBlock · FileChip · Notice · Blocker · JobBar" />
      <FormBlock
        title={say('内部体系审核检查表', 'Internal audit checklist')}
        number="QR-IA-04 · B/2"
        rows={[
          [
            { label: say('受审核部门', 'Auditee'), value: say('品质部', 'Quality department') },
            { label: say('审核日期', 'Audit date'), value: say('2026年11月23日', '23 November 2026') },
          ],
          [{ label: say('审核准则', 'Criteria'), value: 'GB/T 19001-2016, GB/T 24001-2016' }],
          [{ label: say('判定结果', 'Judgement'), value: <JudgementState judgement="minor" /> }],
          [
            {
              label: say('证据', 'Evidence'),
              value: (
                <span className="chips">
                  <FileChip name="IPQC-FA-2611-031.pdf" to="/parts" />
                  <FileChip name={say('8 号机看板 17:25', 'Board 17:25')} icon="image" />
                  <AddFile name={`${name}-photo`} icon="camera" camera label={say('拍照', 'Photo')} />
                </span>
              ),
            },
          ],
        ]}
      />
      <Notice tone="warn" action={<a href="#main">{say('看两版差异', 'See the differences')}</a>}>
        {say('ISO 14001:2015 已由 2026 版代替。', 'ISO 14001:2015 was replaced by the 2026 edition.')}
      </Notice>
      <Notice tone="bad">{say('没有写入：此审核已结束。', 'Not recorded: this audit is finished.')}</Notice>
      <Notice tone="ok">{say('已提交，等体系审核。', 'Submitted, waiting for review.')}</Notice>
      <Notice>{say('本页为自拟说明。', 'This page is in our own words.')}</Notice>
      <div className="mt-s3">
        <Blocker
          days={4}
          unit={say('天', 'days')}
          title={say('卡在措施批准，等制造中心 蒋国平', 'Stuck at approval, waiting for Jiang Guoping')}
          action={
            <a className="btn btn-p" href="#main">
              {say('催办', 'Remind')}
            </a>
          }
        >
          {say('措施 11月19日 提交，期限 11月20日，逾期 3 天。', 'Submitted 19 Nov, due 20 Nov, 3 days late.')}
        </Blocker>
      </div>
      <JobBar label={say('生成图表 3 / 5', 'Charts 3 / 5')} done={3} of={5} />
    </section>
  )
}
