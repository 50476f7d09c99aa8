import { createContext, useContext } from 'react'

/** What every row of a sheet has to know and none of them changes. */
export interface SheetFacts {
  /** The audit's number. */
  number: string
  /** May this reader judge its rows now? */
  judging: boolean
  /** The reader, who writes on rows of theirs and of everybody. */
  me: string | undefined
  /** By id; null where the audit visits one department alone, which is not worth naming on every row. */
  departments: Readonly<Record<string, string>> | null
  today: string
  timeZone: string
}

export const SheetContext = createContext<SheetFacts | null>(null)

export function useSheetFacts(): SheetFacts {
  const facts = useContext(SheetContext)
  if (!facts) throw new Error('A row was rendered outside its sheet.')
  return facts
}

/** 品质部、仓库: the departments of a row, where they are worth naming. */
export function departmentNames({ departments }: SheetFacts, ids: readonly string[], separator: string): string | undefined {
  return departments ? ids.map((id) => departments[id] ?? id).join(separator) : undefined
}
