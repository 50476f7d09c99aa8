// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { forChild } from './environment.mjs'
import { Trouble } from './trouble.mjs'

/** @typedef {import('./environment.mjs').Environment} Environment */

/**
 * SQLite is compiled at install time (no binary is downloaded), so its tools are asked for first.
 * @param {Environment} env
 * @returns {Environment} what the compilation needs in its environment
 */
export function needCompiler(env = process.env) {
  // Windows has its own search for Visual Studio inside node-gyp.
  if (process.platform === 'win32') return {}
  const missing = [
    ...(compiler(env) ? [] : ['C++ compiler']),
    ...(runs('make', env) ? [] : ['make']),
    ...(['python3', 'python', env.PYTHON, env.npm_config_python].some((name) => runs(name, env)) ? [] : ['Python 3']),
  ]
  if (missing.length > 0)
    throw new Trouble(`No ${missing.join(', no ')} found (needed once, to compile SQLite): install with ${installCommand(env)}`)
  return { ...compilerSettings(env), ...headerSettings(env) }
}

/** @param {Environment} env */
const compiler = (env) => [env.CXX, 'g++', 'c++', 'clang++'].find((name) => runs(name, env))

/**
 * node-gyp looks for g++ only; where just clang is installed it must be told.
 * @param {Environment} env
 * @returns {Environment}
 */
function compilerSettings(env) {
  const found = compiler(env)
  return env.CXX || found === 'g++' || process.platform === 'darwin'
    ? {}
    : { CXX: found, CC: found === 'clang++' ? 'clang' : 'cc' }
}

/**
 * Node brings its headers along in most packages; with them node-gyp need not download any.
 * @param {Environment} env
 * @returns {Environment}
 */
function headerSettings(env) {
  const prefix = dirname(dirname(process.execPath))
  const include = join(prefix, 'include', 'node')
  if (env.npm_config_nodedir || !existsSync(join(include, 'common.gypi')) || !existsSync(join(include, 'node_version.h')))
    return {}
  const header = readFileSync(join(include, 'node_version.h'), 'utf8')
  const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(header)?.[1]
  return major === process.versions.node.split('.')[0] ? { npm_config_nodedir: prefix } : {}
}

/**
 * @param {string | undefined} command
 * @param {Environment} env
 */
function runs(command, env) {
  return (
    command !== undefined &&
    command !== '' &&
    spawnSync(command, ['--version'], { env: forChild(env), stdio: 'ignore' }).status === 0
  )
}

/** @param {Environment} env */
function installCommand(env) {
  if (process.platform === 'darwin') return 'xcode-select --install'
  if (runs('apt-get', env)) return 'apt-get install -y build-essential python3'
  if (runs('dnf', env)) return 'dnf install -y gcc-c++ make python3'
  if (runs('apk', env)) return 'apk add build-base python3'
  return 'the package manager of this system: g++, make, python3'
}
