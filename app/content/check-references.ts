import { clauseOfCheck, clauseRef } from '~/domain/standards/clause-ref'
import type { ContentPath } from './content-path'
import type { Known } from './known'
import { isDocumentPage, isProductPage } from './links'
import { didYouMean } from './nearest'
import type { Finding } from './problem'
import type { Reference, ReferenceKind } from './reading'

/** Why each reference of a file leads nowhere, one sentence each. */
export function referenceFindings(references: readonly Reference[], file: ContentPath, known: Known): Finding[] {
  const findings: Finding[] = []
  const said = new Set<string>()
  for (const reference of references) {
    if (known.unread.has(reference.kind)) continue
    const message = TROUBLES[reference.kind](reference.to, known, file, reference.as ?? reference.to)
    // One unknown edition in a line of ten clauses is one thing to mend.
    const key = `${reference.line} ${message}`
    if (message === null || said.has(key)) continue
    said.add(key)
    findings.push({ line: reference.line, column: reference.column, message })
  }
  return findings
}

type Trouble = (to: string, known: Known, file: ContentPath, as: string) => string | null

/** A name in a set, or the sentence that says it is not, with the nearest one. */
const among =
  (set: Exclude<keyof Known, 'pages' | 'rolesOf'>, say: (to: string) => string): Trouble =>
  (to, known) =>
    known[set].has(to) ? null : `${say(to)}${didYouMean(to, known[set])}`

const TROUBLES: Record<ReferenceKind, Trouble> = {
  clause: clauseTrouble,
  check: (to, known) =>
    known.checks.has(to) || known.unread.has(clauseOfCheck(to))
      ? null
      : (clauseTrouble(clauseOfCheck(to), known) ?? `There is no check ${to}.${didYouMean(to, known.checks)}`),
  edition: among('editions', (to) => `The edition ${to} is not known here.`),
  department: among('departments', (to) => `The department ${to} has no departments/${to}/index.mdx.`),
  owner: (to, known, file) => ownerTrouble(to, file.name, known),
  role: among(
    'roles',
    (to) => `${to} is neither a role of the product nor of a department (\`roles:\` in departments/…/index.mdx).`,
  ),
  form: among('forms', (to) => `The form ${to} is not in forms.yml.`),
  theme: among('themes', (to) => `The theme ${to} is not in themes.yml.`),
  kpi: among('kpis', (to) => `No process defines the KPI ${to}.`),
  evidence: among('evidence', (to) => `No department's list has the item ${to}.`),
  register: among('registers', (to) => `There is no registers/${to}.mdx.`),
  page: (to, known, _file, as) => pageTrouble(to, as, known),
}

function clauseTrouble(ref: string, known: Known): string | null {
  if (known.clauses.has(ref)) return null
  const [edition = '', number = ''] = ref.split('/')
  // Of an edition that could not be read nobody knows the outline.
  if (known.unread.has(clauseRef(edition, ''))) return null
  if (!known.editions.has(edition)) return `The edition ${edition} is not known here.${didYouMean(edition, known.editions)}`
  return `${edition} has no clause ${number} in its outline (standards/${edition}/index.mdx).`
}

function ownerTrouble(role: string, department: string, known: Known): string | null {
  const roles = known.rolesOf.get(department)
  // That the department has no index has been said where it is named.
  if (!roles || roles.has(role)) return null
  return `${role} is no role of ${department}.${didYouMean(role, roles) || ` Declare it under \`roles:\` in departments/${department}/index.mdx.`}`
}

function pageTrouble(to: string, as: string, known: Known): string | null {
  const [page = '', fragment = ''] = to.split('#')
  if (!isDocumentPage(page)) return isProductPage(page) ? null : `The link ${as} leads nowhere: there is no page ${page}.`
  const anchors = known.pages.get(page)
  if (!anchors) return `The link ${as} leads nowhere: there is no page ${page}.${didYouMean(page, known.pages.keys())}`
  return fragment === '' || anchors.has(fragment)
    ? null
    : `The link ${as} leads nowhere: ${page} has nothing with the id ${fragment}.${didYouMean(fragment, anchors)}`
}
