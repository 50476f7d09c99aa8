import { ButtonLink } from '~/components/ui/button'
import { Dialog } from '~/components/ui/dialog'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { RowFileView } from '~/queries/audits/audit-sheet.view'

interface PhotoViewProps {
  number: string
  position: number
  /** Null: none is shown. */
  file: RowFileView | null
  onOpenChange: (open: boolean) => void
}

/** A photo as large as the screen lets it be, what its camera noted, and the way to the original. */
export function PhotoView({ number, position, file, onOpenChange }: PhotoViewProps) {
  const { t } = useTranslate()
  if (!file) return null
  const { id, name, takenAt, place } = file
  return (
    <Dialog
      wide
      title={name}
      closeLabel={t('common:close')}
      open
      onOpenChange={onOpenChange}
      footer={
        <ButtonLink icon="download" to={paths.itemFile(number, position, id)} reloadDocument>
          {t('audits:item.photo.original')}
        </ButtonLink>
      }
    >
      <img className="photo" src={paths.itemPreview(number, position, id)} alt={t('audits:item.photo', { name })} />
      <dl className="photo-notes">
        <dt>{t('audits:item.photo.taken')}</dt>
        <dd>{takenAt ?? <span className="q">{t('audits:item.photo.unknown')}</span>}</dd>
        <dt>{t('audits:item.photo.place')}</dt>
        <dd>{place ?? <span className="q">{t('audits:item.photo.unknown')}</span>}</dd>
      </dl>
    </Dialog>
  )
}
