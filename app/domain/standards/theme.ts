import { isInside } from './clause-ref'

export interface ThemedClauses {
  key: string
  /** Edition → clause numbers; a clause covers its sub-clauses. */
  clauses: Readonly<Record<string, readonly string[]>>
}

/**
 * The theme of a clause: the one that names it most narrowly, the first in themes.yml among equals; null when none does.
 * A clause of two themes is told apart by `theme=` on its checks, not here.
 */
export function themeOf(themes: readonly ThemedClauses[], edition: string, number: string): string | null {
  let best: { key: string; depth: number } | null = null
  for (const theme of themes) {
    for (const named of theme.clauses[edition] ?? []) {
      const depth = named.split('.').length
      if (isInside(number, named) && (best === null || depth > best.depth)) best = { key: theme.key, depth }
    }
  }
  return best?.key ?? null
}

/** Does a theme name this clause, or one it lies in? */
export function belongsToTheme(theme: ThemedClauses, edition: string, number: string): boolean {
  return (theme.clauses[edition] ?? []).some((named) => isInside(number, named))
}
