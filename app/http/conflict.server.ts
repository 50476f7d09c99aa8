import { OptimisticLockError } from '@mikro-orm/core'

/**
 * Run an act; when somebody else wrote first, answer with what `standing` finds there now, so that both texts can be shown (409).
 * Everything else that goes wrong is not ours to catch.
 */
export async function orConflict<T, S>(
  act: () => Promise<T>,
  standing: () => Promise<S>,
): Promise<{ done: T } | { conflict: S }> {
  try {
    return { done: await act() }
  } catch (error) {
    if (error instanceof OptimisticLockError) return { conflict: await standing() }
    throw error
  }
}
