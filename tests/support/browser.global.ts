import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BrowserServer, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { build } from '../../scripts/setup/build.mjs'
import { demoEnvironment, loadDemoCompany } from '../../scripts/setup/demo-company.mjs'
import { forChild } from '../../scripts/setup/environment.mjs'
import { inRoot } from '../../scripts/setup/places.mjs'
import { freePort } from '../../scripts/setup/port.mjs'
import { findChromium } from '../../scripts/setup/system-packages.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the demo company is served, without a slash at the end. */
    origin: string
    /** One Chromium for the whole run; every test has a context of its own in it. */
    browserEndpoint: string
  }
}

/** The built server on a demo company of its own, and a Chromium: the world of the browser tests. */
export async function setup(project: TestProject) {
  await build()
  const dataDir = await mkdtemp(join(tmpdir(), 'clausebook-browser-'))
  let browser: BrowserServer | undefined
  let server: ChildProcess | undefined
  const teardown = async () => {
    await browser?.close()
    await stop(server)
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await loadDemoCompany(dataDir, { fresh: true })
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    server = startServer(dataDir, port, origin)
    await answers(server, `${origin}/healthz`)
    browser = await startChromium()
    project.provide('origin', origin)
    project.provide('browserEndpoint', browser.wsEndpoint())
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}

/** With a channel to us, so that it ends when this process dies in whatever way (scripts/serve.mjs). */
function startServer(dataDir: string, port: number, origin: string): ChildProcess {
  const env = { ...demoEnvironment(dataDir), PORT: String(port), ORIGIN: origin, CLAUSEBOOK_PARTS: '1' }
  return spawn(process.execPath, [inRoot('scripts/serve.mjs')], {
    cwd: inRoot(),
    env: forChild(env),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

async function answers(server: ChildProcess, url: string) {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode} before it answered.`)
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return
    await sleep(100)
  }
  throw new Error(`${url} did not answer within 30 s.`)
}

async function startChromium(): Promise<BrowserServer> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('Chromium was not found: npm test installs it, or set CHROMIUM_PATH.')
  return chromium.launchServer({
    executablePath,
    args: [
      // Chromium's sandbox refuses root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

async function stop(server: ChildProcess | undefined) {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'close')
  server.kill('SIGTERM')
  const kill = setTimeout(() => server.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(kill)
}
