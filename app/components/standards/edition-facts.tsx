import { useTranslate } from '~/i18n/use-translate'
import type { EditionPageView } from '~/queries/standards/edition-page.view'

/** The dates, the owner and where to buy the text of an edition. */
export function EditionFacts({ view }: { view: EditionPageView }) {
  const { t } = useTranslate()
  const { edition, buy } = view
  const facts = [
    [t('standards:edition.international'), edition.name],
    [t('standards:edition.national'), edition.twin],
    [t('standards:edition.published'), edition.publishedOn],
    [t('standards:edition.replaced'), edition.replacedOn && `${edition.replacedOn} ${edition.replacedBy?.name ?? ''}`],
    [t('standards:edition.transition'), edition.transitionUntil],
    [t('standards:edition.owner'), view.owner],
  ] as const
  return (
    <aside className="aside">
      <section>
        <h2>{t('standards:edition.facts')}</h2>
        <ul className="rows">
          {facts.map(
            ([label, value]) =>
              value && (
                <li key={label}>
                  <span className="q2 nw">{label}</span>
                  <span className="ml-auto text-right">{value}</span>
                </li>
              ),
          )}
        </ul>
      </section>
      {view.amendments.length > 0 && (
        <section>
          <h2>{t('standards:edition.amendments')}</h2>
          <ul className="rows">
            {view.amendments.map((amendment) => (
              <li key={amendment.name}>
                <span>
                  {amendment.name}
                  <span className="sub">{amendment.about}</span>
                </span>
                <span className="r q2 sm">{amendment.publishedOn}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(buy.international || buy.national) && (
        <section>
          <h2>{t('standards:edition.buy')}</h2>
          <ul className="rows">
            {buy.international && (
              <li>
                <a href={buy.international} rel="noreferrer">
                  {t('standards:edition.buy-international')}
                </a>
              </li>
            )}
            {buy.national && (
              <li>
                <a href={buy.national} rel="noreferrer">
                  {t('standards:edition.buy-national')}
                </a>
              </li>
            )}
          </ul>
        </section>
      )}
    </aside>
  )
}
