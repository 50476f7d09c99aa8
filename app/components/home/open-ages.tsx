import { Link } from '@remix-run/react'
import { SectionHead } from '~/components/ui/head'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { HomeView } from '~/queries/home/home.view'

/** How long the open nonconformities have been open, and how many of them are late. */
export function OpenAges({ ages }: { ages: NonNullable<HomeView['ages']> }) {
  const { t } = useTranslate()
  const open = ages.reduce((sum, one) => sum + one.open, 0)
  return (
    <section>
      <SectionHead
        title={t('home:ages')}
        note={open > 0 ? open : null}
        end={<Link to={`${paths.nonconformities()}?state=open`}>{t('home:ages.all')}</Link>}
      />
      {open === 0 ? (
        <p className="q">{t('home:ages.none')}</p>
      ) : (
        <table className="kv ages">
          <thead>
            <tr>
              <th scope="col">{t('home:ages.days')}</th>
              <th scope="col" className="n">
                {t('home:ages.open')}
              </th>
              <th scope="col" className="n">
                {t('home:ages.late')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ages.map(({ band, open: many, late }) => (
              <tr key={band}>
                <td>{t(`nonconformities:age.${band}`)}</td>
                <td className="n">
                  {many === 0 ? 0 : <Link to={`${paths.nonconformities()}?state=open&age=${band}`}>{many}</Link>}
                </td>
                <td className="n">
                  {late === 0 ? (
                    0
                  ) : (
                    <Link className="c-bad b" to={`${paths.nonconformities()}?state=late&age=${band}`}>
                      {late}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
