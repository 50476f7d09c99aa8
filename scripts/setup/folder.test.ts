import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { needWritable } from './folder.mjs'

async function aFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-folder-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

it('makes a missing folder, with those above it, and leaves nothing in it', async () => {
  const folder = join(await aFolder(), 'deep', 'data')
  await needWritable(folder)
  await needWritable(folder)
  expect(await readdir(folder)).toEqual([])
})

it('says which folder cannot be written, and what to do', async () => {
  const file = join(await aFolder(), 'file')
  await writeFile(file, '')
  const folder = join(file, 'data')
  await expect(needWritable(folder)).rejects.toThrow(
    `The folder ${folder} cannot be written (ENOTDIR): let this user write there, or choose another one with DATA_DIR.`,
  )
  await expect(needWritable(file)).rejects.toThrow(`The folder ${file} cannot be written (ENOTDIR)`)
})

it.runIf(process.platform === 'linux')('does not wait for ever where no folder can be made', async () => {
  await expect(needWritable('/proc/clausebook/data')).rejects.toThrow('cannot be written')
})
