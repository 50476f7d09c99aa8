import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
  }
}

/** One scratch PostgreSQL for the whole run, or the server TEST_DATABASE_URL names. */
export async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    project.provide('databaseUrl', given)
    return
  }
  const keeper = startKeeper()
  const url = await firstLine(keeper)
  project.provide('databaseUrl', url)
  process.env.TEST_DATABASE_URL = url
  return async () => {
    delete process.env.TEST_DATABASE_URL
    const gone = once(keeper, 'close')
    keeper.stdin?.end()
    await gone
  }
}

/** Detached: Ctrl-C reaches only us, and the keeper cleans up when our end of its input closes. */
function startKeeper(): ChildProcess {
  const script = fileURLToPath(new URL('./postgres-keeper.mjs', import.meta.url))
  return spawn(process.execPath, [script], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] })
}

async function firstLine(keeper: ChildProcess): Promise<string> {
  if (!keeper.stdout) throw new Error('The keeper of PostgreSQL has no output.')
  for await (const line of createInterface({ input: keeper.stdout })) return line
  throw new Error('PostgreSQL did not start.')
}
