import type { ReactNode } from 'react'
import { FileChip } from '~/components/ui/file-chip'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { RowFileView, SheetRowView } from '~/queries/audits/audit-sheet.view'

/** 文 记 问 看: how an auditor finds out. */
export function HowMark({ how }: { how: string }) {
  const { t } = useTranslate()
  return (
    <abbr className="how" title={t(`content:how.${how as 'record'}`)}>
      {t(`content:how-mark.${how as 'record'}`)}
    </abbr>
  )
}

interface AskProps {
  row: Pick<SheetRowView, 'position' | 'question' | 'how' | 'look'>
  /** The departments this row is about, where the audit visits several. */
  departments?: string
}

/** What is asked, and where to look. */
export function Ask({ row, departments }: AskProps) {
  return (
    <div className="ask">
      <span className="no">{row.position}</span>
      <div>
        {row.question}
        <p className="look">
          <HowMark how={row.how} />
          <span>{row.look}</span>
        </p>
        {departments && <p className="sub">{departments}</p>}
      </div>
    </div>
  )
}

interface RowFootProps {
  number: string
  row: Pick<SheetRowView, 'position' | 'files'>
  children?: ReactNode
}

/** The files of a row, and what can be done with them. Nothing when there is nothing. */
export function RowFoot({ number, row, children }: RowFootProps) {
  if (row.files.length === 0 && !children) return null
  return (
    <div className="rec-foot">
      {row.files.map((file) => (
        <RowFile key={file.id} number={number} position={row.position} file={file} />
      ))}
      {children}
    </div>
  )
}

interface RowFileProps {
  number: string
  position: number
  file: RowFileView
}

// A picture with a small copy shows it; every other file says its name. Either leads to the file as it was sent.
function RowFile({ number, position, file: { id, name, picture } }: RowFileProps) {
  const { t } = useTranslate()
  const to = paths.itemFile(number, position, id)
  if (picture !== 'preview')
    return (
      <FileChip
        name={name}
        icon={picture || isPicture(name) ? 'image' : 'page'}
        to={to}
        note={picture === 'unreadable' ? t('audits:files.no-preview') : undefined}
      />
    )
  return (
    <a className="file file-shot" href={to} title={name}>
      <img src={paths.itemPreview(number, position, id)} alt="" width="72" height="72" loading="lazy" />
      <span className="vh nm">{name}</span>
    </a>
  )
}

function isPicture(name: string): boolean {
  return /\.(jpe?g|png|gif|webp|heic|bmp|tiff?)$/i.test(name)
}
