import { judgementSegments } from '~/components/audits/judgement-state'
import { Button, ButtonLink, IconButton } from '~/components/ui/button'
import { Chip, ChipMenu, Chips } from '~/components/ui/chip'
import { Dialog, DialogClose } from '~/components/ui/dialog'
import { SectionHead } from '~/components/ui/head'
import { KeyHints } from '~/components/ui/key-hint'
import { Menu } from '~/components/ui/menu'
import { Segmented } from '~/components/ui/segmented'
import { useTranslate } from '~/i18n/use-translate'
import type { Corner } from './corner'

/** What is pressed. */
export function ControlParts({ place: { say, name } }: { place: Corner }) {
  const { t } = useTranslate()
  return (
    <section className="sec">
      <SectionHead title="Controls" note="Button · ButtonLink · Chip · Segmented · Dialog · Menu" />
      <div className="chips">
        <Button variant="primary" icon="upload">
          {say('批量提交', 'Submit')}
        </Button>
        <Button icon="print">{say('打印', 'Print')}</Button>
        <ButtonLink to="/parts" icon="download">
          Word
        </ButtonLink>
        <Button variant="text">{say('重置', 'Reset')}</Button>
        <Button size="s">{say('改归', 'Change')}</Button>
        <Button busy>{say('正在生成', 'Working')}</Button>
        <Button disabled>{say('签发', 'Issue')}</Button>
        <Button danger icon="bin">
          {say('撤回', 'Withdraw')}
        </Button>
        <IconButton icon="close" label={say('取消选择', 'Clear selection')} />
        <Dialog
          title={say('催办', 'Send a reminder')}
          description={say('提醒发给责任人，并抄送部门负责人。', 'The owner is reminded; the head of department gets a copy.')}
          closeLabel={t('common:close')}
          trigger={<Button icon="bell">{say('催办', 'Remind')}</Button>}
          footer={
            <>
              <DialogClose>
                <Button>{t('common:cancel')}</Button>
              </DialogClose>
              <Button variant="primary">{say('发出', 'Send')}</Button>
            </>
          }
        />
        <Menu
          trigger={<Button iconAfter="chevron-down">{say('更多', 'More')}</Button>}
          entries={[
            { label: say('导出', 'Export'), icon: 'download', to: '/parts' },
            { label: say('删除草稿', 'Delete draft'), icon: 'bin', danger: true },
          ]}
        />
      </div>
      <div className="mt-s3">
        <Chips label={`${say('筛选', 'Filters')} ${name}`}>
          <Chip label={say('部门', 'Department')} value={say('品质部', 'Quality')} to="?" on removeLabel={t('ui:chips.remove')} />
          <ChipMenu
            label={say('责任人', 'Owner')}
            value={say('全部', 'all')}
            options={[
              { label: say('罗春燕', 'Luo Chunyan'), to: '?owner=1', count: 8 },
              { label: say('陆思远', 'Lu Siyuan'), to: '?owner=2', count: 5 },
            ]}
          />
          <ButtonLink variant="text" to="?">
            {say('重置', 'Reset')}
          </ButtonLink>
        </Chips>
      </div>
      <div className="mt-s4 grid gap-s4 tab:grid-cols-[272px_1fr]">
        <Segmented
          legend={say('判定结果', 'Judgement')}
          name={`${name}-judgement`}
          options={judgementSegments(t)}
          value="minor"
        />
        <div className="grid content-start gap-s3">
          <Segmented
            legend={say('判定结果', 'Judgement')}
            name={`${name}-row`}
            layout="row"
            options={judgementSegments(t, ['conforms', 'minor', 'observation']).map(({ icon: _, ...rest }) => rest)}
          />
          <Segmented
            legend={say('判定结果', 'Judgement')}
            name={`${name}-pad`}
            layout="pad"
            value="minor"
            options={judgementSegments(t, ['conforms', 'minor', 'observation', 'not-applicable'])}
          />
        </div>
      </div>
      <KeyHints
        hints={[
          { keys: ['j', 'k'], does: say('上下移动', 'move') },
          { keys: ['1', '8'], through: true, does: say('判定', 'judge') },
          { keys: ['?'], does: say('全部快捷键', 'all shortcuts') },
        ]}
      />
    </section>
  )
}
