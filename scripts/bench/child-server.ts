import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { forChild } from '../setup/environment.mjs'
import { ROOT } from '../setup/places.mjs'
import { freePort } from '../setup/port.mjs'

export interface ChildServer {
  origin: string
  pid: number
  /** `performance.now()` when it was started. */
  began: number
  stop(): Promise<void>
  /** As a power cut would end it: at once, in the middle of whatever it does. */
  kill(): Promise<void>
}

/** Start a server as a child of ours; it is told its port and its address, and says 'running' when it listens. */
export async function startChild(args: readonly string[], env: Record<string, string | undefined>): Promise<ChildServer> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    env: forChild({ ...process.env, NODE_ENV: 'production', ...env, PORT: String(port), ORIGIN: origin }),
    // Its log goes where a service manager's would cost nothing; with a channel to us it ends when we do.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const running = await Promise.race([once(child, 'message').then(() => true), once(child, 'exit').then(() => false)])
  if (!running || child.pid === undefined) throw new Error(`${args.join(' ')} ended with ${child.exitCode} before it listened.`)
  return { origin, pid: child.pid, began, stop: () => stop(child), kill: () => kill(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const kill = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(kill)
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Resident memory of a process in megabytes. */
export function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`
  const kilobytes = existsSync(status)
    ? /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(kilobytes) / 1024
}

/** Processor time a process has used so far, in milliseconds; null where the system does not tell. Other work on the machine is not in it. */
export function processorTime(pid: number): number | null {
  const stat = `/proc/${pid}/stat`
  if (!existsSync(stat)) return null
  // The name of the program stands in brackets and may hold spaces; user and system time are 14th and 15th.
  const fields = readFileSync(stat, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
