import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readContentPath } from './content-path'
import { readDocument } from './read-document'

export type Files = Record<string, string>

/** A small library in which everything refers to something: two languages, two generations of editions, one department. */
export const SMALL: Files = {
  'themes.yml': `internal_audit:\n  zh: 内部审核\n  en: Internal audit\n  clauses:\n    iso-9001-2015: ["9.2"]\n`,
  'forms.yml': `QR-IA-01:\n  zh: 年度内审方案\n  en: Annual audit programme\n  revision: B/1\n  retention: P3Y\n  retentionZh: 3年\n  retentionEn: 3 years\n`,
  'holidays/2026.yml': `year: 2026\nverified: false\nholidays:\n  - { zh: 元旦, en: New Year, from: 2026-01-01, to: 2026-01-03 }\nworkingDays: [2026-01-04]\n`,
  'mappings/iso-9001-2008--iso-9001-2015.yml': `from: iso-9001-2008\nto: iso-9001-2015\nrows:\n  - from: "8.2.2"\n    to: ["9.2.2"]\n    kind: same\n    zh: 大体不变\n    en: Much the same\n`,
  ...edition('iso-9001-2015', 'Q', ['9.2', '9.2.2', '10.2', '7.5.3', '7.5.3.1'], 'replaces: iso-9001-2008'),
  ...edition('iso-9001-2008', 'Q', ['8.2.2'], 'replacedBy: iso-9001-2015\nreplacedOn: 2015-09-15'),
  ...edition('iso-14001-2015', 'E', ['9.2.2']),
  ...edition('vda-6.3-2023', 'V', ['6.2.3']),
  ...clause('iso-9001-2015', '9.2.2', 'also="iso-14001-2015/9.2.2#impartial" theme="internal_audit" how="record"'),
  ...clause('iso-14001-2015', '9.2.2', 'how="record"'),
  'departments/quality/index.mdx': `---\ndepartment: quality\ntitle: 品质部\ncode: QA\nhead: quality-head\nroles:\n  quality-head: 品质经理\n  metrologist: 计量员\nleads:\n  iso-9001-2015: "9.2.2 10.2"\n---\n品质部管审核。\n`,
  'departments/quality/index.en.mdx': `---\ntitle: Quality\nroles:\n  quality-head: Quality manager\n  metrologist: Metrologist\n---\nQuality looks after audits.\n`,
  'departments/quality/evidence.mdx': `---\ndepartment: quality\ntitle: 需备资料\n---\n## 体系\n\n<Evidence id="programme" code="QMS-01" kind="record" owner="quality-head" validity="P12M" form="QR-IA-01" clauses="iso-9001-2015/9.2.2">\n年度内审方案\n\n频次依据什么定。\n</Evidence>\n`,
  'departments/quality/evidence.en.mdx': `---\ntitle: Evidence required\n---\n## System\n\n<Evidence id="programme">\nAnnual audit programme\n\nWhat decided the frequencies?\n</Evidence>\n`,
  'processes/M3-internal-audit.mdx': `---\nprocess: M3\ntitle: 内部审核\ndepartment: quality\nowner: quality-head\nclauses: "iso-9001-2015/9.2.2"\n---\n见<Clause id="iso-9001-2015/9.2.2"/>、<Evidence id="quality/programme"/>和[方案](/standards/iso-9001-2015/9.2.2#impartial)。\n\n<Step id="plan" role="lead-auditor" by="审核前5天">下发<Form id="QR-IA-01"/>。</Step>\n\n<Kpi id="on-time" unit="%" better="higher" target="95" warn="85" period="P1M" aggregate="ratio">\n按期关闭率\n\n按期数 ÷ 到期数\n</Kpi>\n`,
  'processes/M3-internal-audit.en.mdx': `---\ntitle: Internal audit\n---\nSee [the programme](../standards/iso-9001-2015/9.2.2.mdx).\n\n<Step id="plan" by="5 days before">Send out <Form id="QR-IA-01"/>.</Step>\n\n<Kpi id="on-time">\nClosed on time\n\nClosed in time ÷ due\n</Kpi>\n`,
}

/** An edition with its translation. */
export function edition(id: string, letter: string, numbers: readonly string[], more = ''): Files {
  const outline = (title: string) => numbers.map((number) => `  "${number}": ${title}${number}\n`).join('')
  return {
    [`standards/${id}/index.mdx`]: `---\nedition: ${id}\ntitle: 体系要求\ninternational: ${id.toUpperCase()}\nletter: ${letter}\nowner: 国际标准化组织\n${more}${more && '\n'}outline:\n${outline('条款')}---\n只列编号和名称。\n`,
    [`standards/${id}/index.en.mdx`]: `---\ntitle: System requirements\nowner: ISO\noutline:\n${outline('Clause ')}---\nNumbers and titles only.\n`,
  }
}

/** A clause of one check, `impartial`, with its translation. */
export function clause(id: string, number: string, attributes: string): Files {
  return {
    [`standards/${id}/${number}.mdx`]: `---\nclause: "${number}"\ntitle: 审核方案\n---\n先说清以什么为准。\n\n<Check id="impartial" ${attributes}>\n审核员是怎样指派的？\n\n任抽两次审核。\n\n没有人审自己的工作。\n</Check>\n`,
    [`standards/${id}/${number}.en.mdx`]: `---\ntitle: Audit programme\n---\nSay beforehand what it measures against.\n\n<Check id="impartial">\nHow are auditors assigned?\n\nTwo audits of your choice.\n\nNobody audited their own work.\n</Check>\n`,
  }
}

/** Writes the files into a folder of their own; `remove` takes it away again. */
export function aFolder(files: Files): { path: string; write: (files: Files) => void; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'clausebook-content-'))
  const write = (some: Files): void => {
    for (const [name, text] of Object.entries(some)) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), text)
    }
  }
  write(files)
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** What the gate says to one file, as `line:column message`. */
export async function said(path: string, text: string): Promise<string[]> {
  const file = readContentPath(path)
  if (!file) throw new Error(`said() got ${path}, which is no path of the content folder.`)
  const { findings } = await readDocument(file, text)
  return findings
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, message }) => `${line}:${column} ${message}`)
}
