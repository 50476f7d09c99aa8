import { Dialog } from '~/components/ui/dialog'
import { Icon } from '~/components/ui/icon'
import { STATE_CLASS } from '~/components/ui/tone'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { SheetGroupView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import { JUDGEMENT_LOOKS } from '../judgement-state'
import { isFor } from '../sheet-filter'

interface JumpListProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  number: string
  groups: readonly SheetGroupView[]
  current: number
  rowAt: (row: SheetRowView) => SheetRowView
  unsafeAt: (row: SheetRowView) => boolean
  me: string | undefined
  onGo: (position: number) => void
}

/** All items with how they stand, under their themes; opens at the current one. */
export function JumpList({ open, onOpenChange, number, groups, current, rowAt, unsafeAt, me, onGo }: JumpListProps) {
  const { t } = useTranslate()
  return (
    <Dialog
      title={t('audits:item.jump')}
      description={t('audits:item.jump.text')}
      closeLabel={t('common:close')}
      open={open}
      onOpenChange={onOpenChange}
    >
      <ol className="jump">
        {groups.map((group) => (
          <li key={group.rows[0]?.position}>
            {group.opens && <h3>{group.theme.title}</h3>}
            <ol>
              {group.rows.map(rowAt).map((row) => (
                <li key={row.position}>
                  <a
                    href={paths.auditItem(number, row.position)}
                    aria-current={row.position === current ? 'true' : undefined}
                    ref={row.position === current ? intoSight : undefined}
                    onClick={(event) => {
                      if (event.metaKey || event.ctrlKey || event.shiftKey) return
                      event.preventDefault()
                      onGo(row.position)
                    }}
                  >
                    <Dot row={row} />
                    <span className="no">{row.position}</span>
                    <span className="ask">{row.question}</span>
                    {row.owner && !isFor(row, me) && <span className="q sm nw">{row.owner.name}</span>}
                    {unsafeAt(row) && <span className="c-warn sm nw">{t('audits:item.unsent')}</span>}
                  </a>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

function Dot({ row: { judgement } }: { row: SheetRowView }) {
  const { t } = useTranslate()
  const { icon, tone } = judgement ? JUDGEMENT_LOOKS[judgement] : { icon: 'ring' as const, tone: 'mute' as const }
  return (
    <span className={STATE_CLASS[tone]}>
      <Icon name={icon} />
      <span className="vh">{judgement ? t(`audits:judgement.${judgement}`) : t('audits:row.open')}</span>
    </span>
  )
}

function intoSight(line: HTMLElement | null) {
  line?.scrollIntoView({ block: 'center' })
}
