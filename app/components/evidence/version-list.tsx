import { useRoot } from '~/components/shell/use-root'
import { ButtonLink } from '~/components/ui/button'
import { EmptyState } from '~/components/ui/empty-state'
import { SectionHead } from '~/components/ui/head'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { EvidenceItemView } from '~/queries/evidence/evidence-item.view'
import { AcceptForm } from './decision-forms'
import { VersionFacts } from './version-facts'

interface VersionListProps {
  view: EvidenceItemView
  /** An act is open above: its buttons are not shown a second time. */
  acting: boolean
}

/** Everything handed in for an item, the newest on top, withdrawn ones quiet. */
export function VersionList({ view, acting }: VersionListProps) {
  const { t } = useTranslate()
  const { me } = useRoot()
  const { row, versions, can } = view
  const newest = versions.find((version) => version.state !== 'withdrawn')
  const waitsForOthers = row.state === 'submitted' && row.latest?.byId === me?.id
  const empty = can.handIn ? 'yours' : row.owner ? 'theirs' : 'unowned'
  return (
    <section className="sec">
      <SectionHead
        title={t('evidence:versions.title')}
        note={versions.length > 0 && t('evidence:versions.count', { count: versions.length })}
      />
      {versions.length === 0 ? (
        <EmptyState title={t('evidence:versions.empty.title')}>{t(`evidence:versions.empty.${empty}`)}</EmptyState>
      ) : (
        <ol className="versions">
          {[...versions.filter((version) => version === newest), ...versions.filter((version) => version !== newest)].map(
            (version) => (
              <li key={version.number}>
                <VersionFacts itemRef={row.ref} version={version} newest={version === newest}>
                  {version === newest && waitsForOthers && <p className="q2">{t('evidence:version.own')}</p>}
                  {version === newest && !acting && (can.review || can.withdraw) && (
                    <div className="version-acts no-print">
                      {can.review && <AcceptForm view={view} version={version} />}
                      {can.review && (
                        <ButtonLink icon="return" to={paths.evidenceReturn(row.ref, version.number)} preventScrollReset>
                          {t('evidence:act.return')}
                        </ButtonLink>
                      )}
                      {can.withdraw && (
                        <ButtonLink to={paths.evidenceWithdrawal(row.ref, version.number)} preventScrollReset>
                          {t('evidence:act.withdraw')}
                        </ButtonLink>
                      )}
                    </div>
                  )}
                </VersionFacts>
              </li>
            ),
          )}
        </ol>
      )}
    </section>
  )
}
