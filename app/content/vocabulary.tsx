import type { ComponentType } from 'react'
import { Kpi, Note, Pareto, Register, Step } from './block-parts'
import { Check } from './check'
import type { PartProps } from './document-context'
import { Evidence } from './evidence'
import { GRAMMAR, type Word, type WordName } from './grammar'
import { Clause, Form, Lang, Role } from './inline-parts'

/** The whole vocabulary of an author (content.md, "The vocabulary"): name → what it takes, and what becomes of it. */
export const VOCABULARY: Readonly<Record<WordName, Word & { component: ComponentType<PartProps> }>> = {
  Check: { ...GRAMMAR.Check, component: Check },
  Evidence: { ...GRAMMAR.Evidence, component: Evidence },
  Clause: { ...GRAMMAR.Clause, component: Clause },
  Kpi: { ...GRAMMAR.Kpi, component: Kpi },
  Pareto: { ...GRAMMAR.Pareto, component: Pareto },
  Register: { ...GRAMMAR.Register, component: Register },
  Step: { ...GRAMMAR.Step, component: Step },
  Role: { ...GRAMMAR.Role, component: Role },
  Form: { ...GRAMMAR.Form, component: Form },
  Note: { ...GRAMMAR.Note, component: Note },
  Lang: { ...GRAMMAR.Lang, component: Lang },
}
