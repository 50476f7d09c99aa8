/** What is compared, and what it is compared with: each does the thing once and answers how long it took. */
export interface Pair {
  real: (turn: number) => Promise<number>
  floor: (turn: number) => Promise<number>
}

/**
 * Measure both by turns, so that whatever else the machine does meanwhile happens to both. Who begins alternates;
 * what is measured while warming up is forgotten.
 */
export async function interleave({ real, floor }: Pair, { warmUp, turns }: { warmUp: number; turns: number }): Promise<{ real: number[]; floor: number[] }> {
  const times = { real: [] as number[], floor: [] as number[] }
  for (let turn = 0; turn < warmUp + turns; turn++) {
    const order = turn % 2 === 0 ? (['real', 'floor'] as const) : (['floor', 'real'] as const)
    for (const who of order) {
      const ms = await (who === 'real' ? real : floor)(turn)
      if (turn >= warmUp) times[who].push(ms)
    }
  }
  return times
}
