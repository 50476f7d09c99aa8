// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runQuietly } from './child.mjs'
import { announce } from './step.mjs'
import { Trouble } from './trouble.mjs'

/** @typedef {'chromium' | 'postgresql'} Need */

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_BROWSERS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** What each package manager calls the things, and how it is called. */
const MANAGERS = {
  'apt-get': {
    update: ['apt-get', 'update'],
    install: ['apt-get', 'install', '-y', '--no-install-recommends'],
    names: { chromium: 'chromium', postgresql: 'postgresql', font: 'fonts-noto-cjk' },
  },
  dnf: {
    update: null,
    install: ['dnf', 'install', '-y'],
    names: { chromium: 'chromium', postgresql: 'postgresql-server', font: 'google-noto-sans-cjk-fonts' },
  },
  apk: {
    update: null,
    install: ['apk', 'add'],
    names: { chromium: 'chromium', postgresql: 'postgresql', font: 'font-noto-cjk' },
  },
  brew: {
    update: null,
    install: ['brew', 'install'],
    names: { chromium: 'chromium', postgresql: 'postgresql@17', font: 'font-noto-sans-cjk' },
  },
}

/** @returns {string | null} */
export function findChromium(/** @type {import('./environment.mjs').Environment} */ env = process.env) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null
  return firstInPath(BROWSERS, env) ?? MAC_BROWSERS.find((path) => existsSync(path)) ?? null
}

/**
 * The folder with initdb and postgres. Debian keeps them out of PATH, one folder a version.
 * @returns {string | null}
 */
export function findPostgres(/** @type {import('./environment.mjs').Environment} */ env = process.env) {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(env.PATH ?? '').split(delimiter),
    ...brewFolders(),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

/**
 * @param {Need[]} needs
 * @param {import('./environment.mjs').Environment} [env]
 */
export const missingOf = (needs, env = process.env) =>
  needs.filter((need) =>
    need === 'chromium' ? findChromium(env) === null : !env.TEST_DATABASE_URL && findPostgres(env) === null,
  )

/**
 * Install what the tests need with the package manager of the system when this user may;
 * otherwise stop with the command that would do it.
 * @param {Need[]} needs
 */
export async function installSystemPackages(needs) {
  const missing = missingOf(needs)
  const fontMissing = needs.includes('chromium') && !hasChineseFont()
  if (missing.length === 0 && !fontMissing) return 'up to date'

  const manager = findManager()
  const prefix = manager === null ? null : rightsFor(manager)
  if (manager === null || prefix === null) {
    // Without the font pages are tested with empty boxes for letters: ugly, not wrong.
    if (missing.length === 0) return 'no Chinese font, and no right to install one'
    throw new Trouble(`The tests need ${missing.join(' and ')}: ${commandFor(manager, missing)}`)
  }

  const { update, install, names } = MANAGERS[manager]
  const packages = [...missing.map((need) => names[need]), ...(fontMissing ? [names.font] : [])]
  announce(`installing ${packages.join(', ')} with ${manager}`)
  for (const [command = '', ...args] of [...(update ? [[...prefix, ...update]] : []), [...prefix, ...install, ...packages]])
    await runQuietly('system-packages', command, args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      failure: `${manager} could not install ${packages.join(', ')}`,
    })

  const still = missingOf(needs)
  if (still.length > 0)
    throw new Trouble(`${still.join(' and ')} cannot be found after installing: ${commandFor(manager, still)}`)
  return `installed ${packages.join(', ')}`
}

/**
 * @param {keyof typeof MANAGERS | null} manager
 * @param {Need[]} missing
 */
export function commandFor(manager, missing) {
  if (manager === null) return 'install them, then set CHROMIUM_PATH and put the folder of initdb and postgres into PATH'
  const { update, install, names } = MANAGERS[manager]
  const sudo = manager === 'brew' ? '' : 'sudo '
  const line = [...install, ...missing.map((need) => names[need])].join(' ')
  return `${update ? `${sudo}${update.join(' ')} && ` : ''}${sudo}${line}`
}

/** @returns {keyof typeof MANAGERS | null} */
function findManager() {
  const names = /** @type {(keyof typeof MANAGERS)[]} */ (Object.keys(MANAGERS))
  return names.find((name) => firstInPath([name], process.env) !== null) ?? null
}

/**
 * What to put before the command, or null where it would ask for a password.
 * @param {keyof typeof MANAGERS} manager
 * @returns {string[] | null}
 */
function rightsFor(manager) {
  if (manager === 'brew' || process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive']
    : null
}

/** Unknown counts as present: without fc-list nothing can be said, and nothing is installed on a guess. */
function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.error !== undefined || listed.stdout.trim() !== ''
}

/**
 * @param {string[]} names
 * @param {import('./environment.mjs').Environment} env
 */
function firstInPath(names, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  for (const name of names) for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name)
  return null
}

function brewFolders() {
  const opt = '/opt/homebrew/opt'
  const names = existsSync(opt) ? readdirSync(opt).filter((name) => name.startsWith('postgresql@')) : []
  return names.map((name) => join(opt, name, 'bin'))
}
