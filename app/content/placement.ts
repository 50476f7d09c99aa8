import { isInside } from '~/domain/standards/clause-ref'
import type { ContentPath } from './content-path'
import type { Front } from './front-matter-schemas'
import type { Finding } from './problem'
import type { Part } from './reading'
import type { YamlValues } from './value-tree'

/** Whether what a file says of itself agrees with where it stands, and its checks with the clause they belong to. */
export function placementFindings(front: unknown, parts: readonly Part[], file: ContentPath, values: YamlValues): Finding[] {
  const findings: Finding[] = []
  const agree = (key: string, said: string, stands: string, what: string) => {
    if (said !== stands)
      findings.push({
        ...values.placeOf([key]),
        message: `\`${key}\` says ${said}, but ${what} ${stands}. Move the file, or correct the key.`,
      })
  }
  switch (file.kind) {
    case 'edition':
      agree('edition', (front as Front<'edition'>).edition, file.name, 'the folder is')
      break
    case 'clause': {
      const { clause, covers } = front as Front<'clause'>
      agree('clause', clause, file.number, 'the file is named')
      findings.push(...coverFindings(clause, covers, values), ...checkFindings(clause, covers, parts, file))
      break
    }
    case 'question': {
      const { question, covers } = front as Front<'question'>
      agree('question', question, file.number, 'the file is named')
      if (file.element !== `P${file.number.split('.')[0]}`)
        findings.push({
          line: 1,
          column: 1,
          message: `Question ${file.number} belongs in the folder P${file.number.split('.')[0]}, not ${file.element}. Move the file.`,
        })
      findings.push(...coverFindings(question, covers, values), ...checkFindings(question, covers, parts, file))
      break
    }
    case 'department':
    case 'evidence':
      agree('department', (front as Front<'department'>).department, file.name, 'the folder is')
      break
    case 'process':
    case 'checklist':
    case 'register':
    case 'procedure':
      agree(file.kind, String((front as Record<string, unknown>)[file.kind]), file.name, 'the file is named')
      break
    case 'mapping': {
      const { from, to } = front as Front<'mapping'>
      agree('from', `${from}--${to}`, file.name, 'the file is named')
      break
    }
    case 'holidays':
      agree('year', String((front as Front<'holidays'>).year), file.name, 'the file is named')
  }
  return findings
}

function coverFindings(number: string, covers: readonly string[], values: YamlValues): Finding[] {
  return covers.flatMap((covered, index) =>
    covered !== number && isInside(covered, number)
      ? []
      : [{ ...values.placeOf(['covers', index]), message: `\`covers\` names ${covered}, which is no sub-clause of ${number}.` }],
  )
}

function checkFindings(number: string, covers: readonly string[], parts: readonly Part[], file: ContentPath): Finding[] {
  return parts.flatMap((part) => {
    const { clause, side } = part.attributes
    const place = { line: part.line, column: part.column }
    const findings: Finding[] = []
    if (clause !== undefined && clause !== number && !covers.includes(clause))
      findings.push({
        ...place,
        message: `\`clause="${clause}"\` of <Check id="${part.id}"> is not ${number}, and \`covers\` does not name it.${isInside(clause, number) ? ` Add "${clause}" to covers.` : ''}`,
      })
    if (side !== undefined && file.kind !== 'question')
      findings.push({ ...place, message: '`side` is for questions of VDA 6.3 only. Remove it.' })
    return findings
  })
}
