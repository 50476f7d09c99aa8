import { Button } from '~/components/ui/button'
import { CheckField, PickList } from '~/components/ui/check-field'
import { DayField } from '~/components/ui/day-field'
import { ErrorSummary } from '~/components/ui/error-summary'
import { TextField } from '~/components/ui/field'
import { FileDrop } from '~/components/ui/file-drop'
import { SectionHead } from '~/components/ui/head'
import { SelectField } from '~/components/ui/select-field'
import { TextAreaField } from '~/components/ui/text-area-field'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import type { Corner } from './corner'

/** What is written into. */
export function FormParts({ place: { say, name, locale } }: { place: Corner }) {
  const { t } = useTranslate()
  const wrong = say('请写明看到了什么，不只写“符合”。', 'Say what was seen, not only that it conforms.')
  return (
    <section className="sec">
      <SectionHead title="Fields" note="TextField · SelectField · DayField · TextAreaField · PickList · CheckField · FileDrop" />
      <ErrorSummary keepFocus title={t('ui:form.errors', { count: 1 })} errors={[{ field: `${name}-record`, message: wrong }]} />
      <form className="fields fields-2">
        <TextField
          name={`${name}-number`}
          label={say('编号', 'Number')}
          mark={t('ui:form.required')}
          defaultValue="NC-2026-18"
          required
        />
        <SelectField
          name={`${name}-owner`}
          label={say('责任人', 'Owner')}
          placeholder={say('请选择', 'Choose')}
          options={[{ value: 'lu', label: say('陆思远', 'Lu Siyuan') }]}
        />
        <DayField
          name={`${name}-due`}
          label={say('期限', 'Due')}
          defaultValue="2026-12-10"
          inWords={(day) => longDay(day, locale)}
          hint={say('从次工作日算起', 'Counted from the next working day')}
        />
        <TextField name={`${name}-read`} label={say('只读', 'Read only')} defaultValue="QR-IA-05 · C/1" readOnly />
        <TextAreaField
          className="wide"
          name={`${name}-record`}
          label={say('检查记录', 'What was seen')}
          error={wrong}
          hint={say('写事实：抽了什么、看到什么。', 'Facts: what was sampled, what was seen.')}
          defaultValue={say('抽 5 份，版本与清单一致。', '5 sampled; all match the list.')}
        />
        <PickList
          name={`${name}-grade`}
          of="one"
          label={say('等级', 'Grade')}
          chosen={['minor']}
          options={[
            { value: 'major', label: say('严重', 'Major'), hint: say('体系失效', 'The system fails') },
            { value: 'minor', label: say('一般', 'Minor') },
          ]}
        />
        <CheckField name={`${name}-copy`} label={say('抄送体系经理', 'Copy to the quality manager')} defaultChecked />
        <div className="wide">
          <FileDrop
            name={`${name}-files`}
            multiple
            choose={say('选择文件', 'Choose files')}
            label={say('把文件拖到这里', 'Drop files here')}
            hint={say('按文件名建议归到哪一项，确认后才提交。', 'Suggested by name; nothing is submitted before you confirm.')}
          />
        </div>
        <div className="act wide">
          <Button variant="primary" type="submit">
            {t('common:save')}
          </Button>
          <Button>{t('common:cancel')}</Button>
        </div>
      </form>
    </section>
  )
}
