import { Avatar } from '~/components/ui/avatar'
import { SectionHead } from '~/components/ui/head'
import { Steps } from '~/components/ui/steps'
import { ChangedValues, Timeline } from '~/components/ui/timeline'
import { useTranslate } from '~/i18n/use-translate'
import type { Corner } from './corner'

/** How a record goes, and what happened to it. */
export function StoryParts({ place: { say } }: { place: Corner }) {
  const { t } = useTranslate()
  const jiang = say('蒋国平', 'Jiang Guoping')
  return (
    <section className="sec">
      <SectionHead title="Story" note="Steps · Timeline · Avatar" />
      <Steps
        label={say('处理步骤', 'Steps')}
        words={{ done: t('ui:steps.done'), here: t('ui:steps.here'), next: t('ui:steps.next') }}
        steps={[
          { name: say('纠正', 'Correction'), state: 'done', lines: [jiang, '11-10'] },
          {
            name: say('措施', 'Action'),
            state: 'here',
            lines: [say('等 蒋国平 批准', 'waits for Jiang Guoping'), say('逾期 3 天', '3 days late')],
          },
          { name: say('验证', 'Verification'), state: 'next', lines: [say('贺明远', 'He Mingyuan')] },
          { name: say('关闭', 'Closing'), state: 'next' },
        ]}
      />
      <Timeline
        label={say('经过', 'History')}
        entries={[
          { id: '3', hot: true, title: say('自动提醒：措施逾期 1 天', 'Reminder: 1 day late'), meta: `11-21 08:00 · ${jiang}` },
          {
            id: '2',
            title: say('期限改动', 'Due date changed'),
            meta: say('11-19 16:42 · 潘志强', '11-19 16:42 · Pan Zhiqiang'),
            detail: <ChangedValues values={[{ label: say('期限', 'Due'), before: '2026-11-18', after: '2026-11-20' }]} />,
          },
          {
            id: '1',
            title: say('签发，制造中心接收', 'Issued and received'),
            meta: say('11-10 09:12 · 邱雨桐', '11-10 09:12 · Qiu Yutong'),
          },
        ]}
      />
      <ul className="people">
        <li>
          <Avatar name={say('沈嘉禾', 'Shen Jiahe')} on />
          <span>
            {say('沈嘉禾', 'Shen Jiahe')} <span className="q sm">{say('组长', 'lead')}</span>
          </span>
          <span className="q2 sm">9 / 30</span>
        </li>
        <li>
          <Avatar name="Lena Wirth" />
          <span>Lena Wirth</span>
          <span className="q2 sm">8 / 28</span>
        </li>
      </ul>
    </section>
  )
}
