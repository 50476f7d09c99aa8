// @ts-check
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Every file below `folder` that `wanted` accepts, in a stable order, as paths relative to `root`.
 * A folder that does not exist holds nothing.
 * @param {string} root
 * @param {string} folder
 * @param {(path: string) => boolean} [wanted]
 * @returns {Promise<string[]>}
 */
export async function filesBelow(root, folder, wanted = () => true) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(wanted)
    .sort()
}

/**
 * One sha256 over names and contents. Contents, not times: a checkout sets all times anew.
 * @param {string} root
 * @param {string[]} paths a missing file counts as missing, not as empty
 */
export async function fingerprint(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const content = await readFile(join(root, path)).catch(() => null)
    hash.update(`${path}\0${content === null ? 'absent' : content.length}\0`)
    if (content !== null) hash.update(content)
  }
  return hash.digest('hex')
}
