// @ts-check
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../setup/build.mjs'
import { outcomeOf } from '../setup/child.mjs'
import { install } from '../setup/install.mjs'
import { inRoot, ROOT } from '../setup/places.mjs'
import { step } from '../setup/step.mjs'
import { installSystemPackages } from '../setup/system-packages.mjs'
import { knownTrouble } from '../setup/trouble.mjs'
import { isWholeSuite, needsOf } from './needs.mjs'
import { lastLine, tally } from './tally.mjs'

/** @param {string[]} args for vitest: paths, -t, --project … */
export async function main(args) {
  let numbers = { passed: 0, failed: 1 }
  let code = 1
  try {
    const needs = needsOf(args)
    await step('install', install)
    if (needs.length > 0) await step('system', () => installSystemPackages(needs))
    if (needs.includes('chromium')) await step('build', build)
    ;({ code, numbers } = await runVitest(args))
  } catch (error) {
    console.error(knownTrouble(error) ?? error)
  }
  console.log(lastLine(numbers))
  process.exitCode = code
}

/** @param {string[]} args */
async function runVitest(args) {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-report-'))
  try {
    const report = join(folder, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const coverage = isWholeSuite(args) ? ['--coverage'] : []
    const command = [inRoot('node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...coverage, ...args]
    const child = spawn(process.execPath, command, { cwd: ROOT, stdio: 'inherit' })
    const { code } = await outcomeOf(child)
    return { code, numbers: tally(JSON.parse(await readFile(report, 'utf8').catch(() => 'null')), code) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
