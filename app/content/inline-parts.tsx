import { JudgementState } from '~/components/audits/judgement-state'
import { ROLES } from '~/domain/people/roles'
import { isInside, parseClauseRef } from '~/domain/standards/clause-ref'
import { useTranslate } from '~/i18n/use-translate'
import { type PartProps, useDocument } from './document-context'
import type { Library } from './library'
import type { LatestJudgement, Live } from './live'
import { AUDIT_ROLES } from './product-roles'

/** `<Clause id="iso-9001-2015/9.2.2">`: its number, letter and title, and the latest judgement in it. */
export function Clause({ id = '', children }: PartProps) {
  const { library, live, locale } = useDocument()
  const clause = parseClauseRef(id)
  const edition = clause && library.editions.get(clause.edition)
  if (!clause || !edition) return <span>{children ?? id}</span>
  const title = edition.outline.find(({ number }) => number === clause.number)?.title[locale]
  const latest = latestIn(clause, library, live)
  return (
    <span>
      <a href={`/standards/${clause.edition}/${clause.number}`}>{children ?? title}</a>{' '}
      <span className="cl">
        {clause.number} <i>{edition.letter}</i>
      </span>
      {latest && (
        <>
          {' '}
          <JudgementState judgement={latest.judgement} small />
        </>
      )}
    </span>
  )
}

/** `<Role id="quality-head">品质经理</Role>`: a role by the word of the document, else by its name in the department or the product. */
export function Role({ id = '', children }: PartProps) {
  const { library, locale } = useDocument()
  const { t } = useTranslate()
  const declared = [...library.departments.values()].find(({ roles }) => Object.hasOwn(roles, id))?.roles[id]
  const given = ROLES.find((role) => role === id)
  const inAudit = AUDIT_ROLES.find((role) => role === id)
  const name = declared?.[locale] ?? (given ? t(`people:role.${given}`) : inAudit ? t(`content:role.${inAudit}`) : id)
  return <span className="b">{children ?? name}</span>
}

/** `<Form id="QR-IA-01">年度内审方案</Form>`: a form's name with its number. */
export function Form({ id = '', children }: PartProps) {
  const { library, locale } = useDocument()
  return (
    <span>
      {children ?? library.forms.get(id)?.title[locale]} <span className="q nw">{id}</span>
    </span>
  )
}

/** `<Lang lang="en">lot</Lang>`: words in the other language, so that they are read out and broken into lines rightly. */
export function Lang({ lang, children }: PartProps) {
  return <span lang={String(lang)}>{children}</span>
}

/** `<Kpi id="…"/>` in a sentence: the name of an indicator, leading to where it is defined. */
export function KpiLink({ id = '' }: PartProps) {
  const { library, locale } = useDocument()
  const { t } = useTranslate()
  const kpi = library.kpis.get(id)
  if (!kpi) return <span>{id}</span>
  return (
    <span>
      <a href={`/${kpi.paths['zh-CN'].replace(/\.mdx$/, '')}#${id}`}>{kpi.name[locale]}</a>{' '}
      <span className="q">
        {t('content:kpi.target')} {kpi.target} {kpi.unit[locale]}
      </span>
    </span>
  )
}

function latestIn(clause: { edition: string; number: string }, library: Library, live: Live): LatestJudgement | null {
  let latest: LatestJudgement | null = null
  for (const { edition, number, checks } of library.clauses.values()) {
    if (edition !== clause.edition || !isInside(number, clause.number)) continue
    for (const check of checks) {
      const judged = live.judgements.get(check.ref)
      if (judged && (latest === null || judged.on > latest.on)) latest = judged
    }
  }
  return latest
}
