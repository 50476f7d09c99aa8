/** Audits `IA-2026-01`, nonconformities `NC-2026-01`: at least two digits, never reused (product.md, "Numbers"). */
export const AUDIT_SERIES = { internal: 'IA', process: 'PA', product: 'PD', supplier: 'SA' } as const
export type AuditKind = keyof typeof AUDIT_SERIES
export const NONCONFORMITY_SERIES = 'NC'

/** 'IA', 2026, 2 → 'IA-2026-02' */
export function printNumber(series: string, year: number, sequence: number): string {
  return `${series}-${year}-${String(sequence).padStart(2, '0')}`
}
