// @ts-check
import { install } from '../setup/install.mjs'
import { seconds, step } from '../setup/step.mjs'
import { giveUp } from '../setup/trouble.mjs'

/** Everything the reviewers must not have to look for. */
export async function main() {
  try {
    await step('install', install)
    const { tasks } = await import('./tasks.mjs')
    const began = performance.now()
    const waiting = [...tasks]
    /** @type {string[]} */
    const failed = []
    const worker = async () => {
      for (let task = waiting.shift(); task; task = waiting.shift()) if (!(await report(task))) failed.push(task.name)
    }
    // Two cores.
    await Promise.all([worker(), worker()])
    const time = seconds(performance.now() - began)
    console.log(failed.length === 0 ? `Everything holds (${time}).` : `Does not hold: ${failed.join(', ')} (${time}).`)
    process.exitCode = failed.length === 0 ? 0 : 1
  } catch (error) {
    giveUp(error)
  }
}

/** @param {import('./tasks.mjs').Task} task */
async function report({ name, run }) {
  const began = performance.now()
  const { ok, output } = await run()
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(16)} ${seconds(performance.now() - began).padStart(7)}`)
  if (!ok) console.log(output.trim().replace(/^/gm, '  '))
  return ok
}
