import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { aFolder } from '~/content/content-folder.fixture'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const own = aFolder({ 'help/own.mdx': '---\ntitle: 本厂\n---\n文<Evidnce/>\n', 'stray.txt': 'x' })
afterAll(() => own.remove())

/** Runs the command line the way `npm run clausebook --` does. */
function clausebook(contentDir: string | undefined, ...args: string[]) {
  const { CONTENT_DIR: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts/clausebook.ts'), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: contentDir === undefined ? env : { ...env, CONTENT_DIR: contentDir },
    },
  )
  return { status, stdout, stderr }
}

describe('clausebook content check', { timeout: 60_000 }, () => {
  it('prints every problem on standard output, the summary on standard error, and exits with 1', () => {
    const { status, stdout, stderr } = clausebook(own.path, 'content', 'check')
    expect(status).toBe(1)
    expect(stdout.split('\n')).toContain(
      `${join(own.path, 'help/own.mdx')}:4:2 <Evidnce> is not known here. Did you mean <Evidence>?`,
    )
    expect(stdout).toContain(`${join(own.path, 'stray.txt')}:1:1 This file does not belong here.`)
    expect(stderr).toMatch(/^\d+ files, \d+ things to mend in \d+\.\n$/)
  })

  it('prints objects with --json', () => {
    const { status, stdout } = clausebook(own.path, 'content', 'check', '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toContainEqual({
      path: 'help/own.mdx',
      file: join(own.path, 'help/own.mdx'),
      line: 4,
      column: 2,
      message: '<Evidnce> is not known here. Did you mean <Evidence>?',
    })
  })

  it('says in one line why it could not run', () => {
    expect(clausebook('/nowhere/own', 'content', 'check')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'clausebook: The content folder /nowhere/own cannot be read (ENOENT). Create it, or correct CONTENT_DIR.\n',
    })
    const unknown = clausebook(undefined, 'content', 'chek')
    expect(unknown.status).toBe(1)
    expect(unknown.stderr).toBe("clausebook: unknown command 'chek' (Did you mean check?)\n")
  })

  it('says how it is used', () => {
    const { status, stdout } = clausebook(undefined, 'content', 'check', '--help')
    expect(status).toBe(0)
    expect(stdout).toMatch(/Usage: clausebook content check .*--json.*CONTENT_DIR/s)
  })
})
