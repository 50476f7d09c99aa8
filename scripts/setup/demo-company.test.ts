import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { demoEnvironment, loadDemoCompany } from './demo-company.mjs'

async function aFolder(...names: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-demo-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const name of names) await writeFile(join(folder, name), '')
  return folder
}

it('is loaded once', async () => {
  const folder = await aFolder('demo.json', 'clausebook.db')
  expect(await loadDemoCompany(folder, { fresh: false })).toBe('up to date')
  expect(await readdir(folder)).toEqual(['clausebook.db', 'demo.json'])
})

it.each([false, true])('never touches the data of a real organisation (fresh: %s)', async (fresh) => {
  const folder = await aFolder('clausebook.db')
  await expect(loadDemoCompany(folder, { fresh })).rejects.toThrow('holds something that is not the demo company')
  expect(await readdir(folder)).toEqual(['clausebook.db'])
})

it('knows nothing of a real database or file store', () => {
  const env = demoEnvironment('demo', { DATABASE_URL: 'postgresql://real', S3_BUCKET: 'real', PORT: '8080' })
  expect(env).toEqual({
    NODE_ENV: 'production',
    DATA_DIR: 'demo',
    CLAUSEBOOK_DEMO: '1',
    CLAUSEBOOK_TODAY: '2026-11-23',
    PORT: '8080',
  })
})
