/** What a plan can be made of. */
export interface AuditPlanningView {
  departments: { id: string; title: string }[]
  criteria: PlannableCriterion[]
  auditors: { id: string; name: string; department: { id: string; title: string } | null }[]
}

export interface PlannableCriterion {
  id: string
  letter: string
  name: string
  title: string
  replacedBy: string | null
  /** The edition that replaced it can be chosen too: an older one, for history. */
  older: boolean
}
