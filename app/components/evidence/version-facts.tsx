import type { ReactNode } from 'react'
import { useRoot } from '~/components/shell/use-root'
import { cn } from '~/components/ui/class-names'
import { FileChip } from '~/components/ui/file-chip'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { EvidenceVersionView } from '~/queries/evidence/evidence-item.view'
import { fileSize } from './file-size'
import { moment } from './moment'
import { VersionState } from './version-state'

interface VersionFactsProps {
  itemRef: string
  version: EvidenceVersionView
  /** Whether it is what counts: the newest that was not withdrawn. */
  newest: boolean
  /** What can be done with it. */
  children?: ReactNode
}

/** One version: its files, who handed it in and when, what was said about it. */
export function VersionFacts({ itemRef, version, newest, children }: VersionFactsProps) {
  const { t, locale } = useTranslate()
  const root = useRoot()
  const when = (at: string) => moment(at, { ...root, locale })
  const { state, validUntil } = version
  const reviewed = version.reviewer && version.reviewedAt && (state === 'accepted' || state === 'returned')
  return (
    <div className={cn('version', !newest && 'version-old')}>
      <b className="version-no">{t('evidence:version.number', { number: version.number })}</b>
      <div className="min-w-0">
        <ul className="version-files">
          {version.files.map((file) => (
            <li key={file.id}>
              <FileChip name={file.name} to={paths.evidenceFile(itemRef, file.id)} note={fileSize(file.size)} />
            </li>
          ))}
        </ul>
        <p className="meta-row">
          <span>{t('evidence:version.handed-in', { name: version.by, when: when(version.at) })}</span>
          <span>{t('evidence:version.issued', { day: longDay(version.issuedOn, locale) })}</span>
          {state === 'accepted' && (
            <span className={validUntil && validUntil < root.today && newest ? 'c-bad b' : undefined}>
              {validUntil ? t('evidence:version.valid-until', { day: longDay(validUntil, locale) }) : t('evidence:version.lasts')}
            </span>
          )}
          {reviewed && (
            <span>
              {t(`evidence:version.${state}-by`, { name: version.reviewer as string, when: when(version.reviewedAt as string) })}
            </span>
          )}
        </p>
        {version.note && <p className="written">{version.note}</p>}
        {version.reason && (
          <p className="version-reason">
            <span className="c-bad">{t('evidence:version.reason')}</span> <span className="written">{version.reason}</span>
          </p>
        )}
        {children}
      </div>
      <div className="version-state">
        <VersionState
          state={state}
          overtaken={state === 'submitted' && !newest}
          expired={state === 'accepted' && newest && validUntil !== null && validUntil < root.today}
        />
      </div>
    </div>
  )
}
