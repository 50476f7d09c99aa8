import { type ChildServer, processorTime } from './child-server'

/** What is compared, and what it is compared with: each does the thing once and answers how long it took. */
export interface Pair {
  real: (turn: number) => Promise<number>
  floor: (turn: number) => Promise<number>
}

/**
 * Measure both by turns, so that whatever else the machine does meanwhile happens to both. Who begins alternates;
 * what is measured while warming up is forgotten.
 */
export async function interleave(
  { real, floor }: Pair,
  { warmUp, turns }: { warmUp: number; turns: number },
): Promise<{ real: number[]; floor: number[] }> {
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

/** The same, with the processor time each of two servers used for one turn: noise of the machine is hardly in it. */
export async function interleaveServers(
  pair: Pair,
  servers: { real: ChildServer; floor: ChildServer },
  turns: { warmUp: number; turns: number },
): Promise<{ real: number[]; floor: number[]; note: string }> {
  await interleave(pair, { warmUp: 0, turns: turns.warmUp })
  const used = () => ({ real: processorTime(servers.real.pid), floor: processorTime(servers.floor.pid) })
  const before = used()
  const times = await interleave(
    { real: (turn) => pair.real(turn + turns.warmUp), floor: (turn) => pair.floor(turn + turns.warmUp) },
    { warmUp: 0, turns: turns.turns },
  )
  const after = used()
  if (before.real === null || before.floor === null || after.real === null || after.floor === null)
    return { ...times, note: 'processor time unknown' }
  const [real, floor] = [(after.real - before.real) / turns.turns, (after.floor - before.floor) / turns.turns]
  return { ...times, note: `processor ${real.toFixed(1)} against ${floor.toFixed(1)} ms, ${(real / floor).toFixed(2)} x` }
}
