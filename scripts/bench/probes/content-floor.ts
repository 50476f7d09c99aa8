import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Parse the same files with unified alone: no hash, no gate, no index. `bodies` leaves out their front matter, which is YAML. */
const [shipped = '', what = 'files'] = process.argv.slice(2)
const began = performance.now()
const used = process.cpuUsage()
const [{ unified }, { default: remarkParse }, { default: remarkMdx }] = await Promise.all([
  import('unified'),
  import('remark-parse'),
  import('remark-mdx'),
])
const processor = unified().use(remarkParse).use(remarkMdx).freeze()
const paths = readdirSync(shipped, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.mdx'))
let nodes = 0
for (const path of paths) {
  const text = readFileSync(join(shipped, path), 'utf8')
  nodes += processor.parse(what === 'bodies' ? text.replace(/^---\n[\s\S]*?\n---\n/, '') : text).children.length
}
const ms = performance.now() - began
const { user, system } = process.cpuUsage(used)
process.stdout.write(JSON.stringify({ ms, cpu: (user + system) / 1000, files: paths.length, nodes }))
