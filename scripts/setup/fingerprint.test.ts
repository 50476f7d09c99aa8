import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { isSource } from './build.mjs'
import { filesBelow, fingerprint } from './fingerprint.mjs'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'clausebook-fingerprint-'))
  await mkdir(join(root, 'app/routes'), { recursive: true })
  await writeFile(join(root, 'app/root.tsx'), 'root')
  await writeFile(join(root, 'app/routes/home.tsx'), 'home')
  await writeFile(join(root, 'app/routes/home.test.ts'), 'test')
  onTestFinished(() => rm(root, { recursive: true }))
})

const sources = async () => fingerprint(root, await filesBelow(root, 'app', isSource))

it('lists sources in a stable order and leaves the tests out', async () => {
  expect(await filesBelow(root, 'app', isSource)).toEqual(['app/root.tsx', 'app/routes/home.tsx'])
})

it('finds nothing in a folder that is not there', async () => {
  expect(await filesBelow(root, 'public')).toEqual([])
})

it('stays when only times or tests change', async () => {
  const before = await sources()
  await utimes(join(root, 'app/root.tsx'), 1, 1)
  await writeFile(join(root, 'app/routes/home.test.ts'), 'another test')
  expect(await sources()).toBe(before)
})

it('changes with a content, a name, and a file that goes', async () => {
  const seen = new Set([await sources()])
  await writeFile(join(root, 'app/root.tsx'), 'toor')
  seen.add(await sources())
  await writeFile(join(root, 'app/routes/more.tsx'), '')
  seen.add(await sources())
  await rm(join(root, 'app/routes/home.tsx'))
  seen.add(await sources())
  expect(seen.size).toBe(4)
})

it('tells a missing file from an empty one', async () => {
  const missing = await fingerprint(root, ['vite.config.ts'])
  await writeFile(join(root, 'vite.config.ts'), '')
  expect(await fingerprint(root, ['vite.config.ts'])).not.toBe(missing)
})
