import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Parse the same files with unified alone: no hash, no front matter, no gate, no index. */
const [shipped = ''] = process.argv.slice(2)
const began = performance.now()
const [{ unified }, { default: remarkParse }, { default: remarkMdx }] = await Promise.all([import('unified'), import('remark-parse'), import('remark-mdx')])
const processor = unified().use(remarkParse).use(remarkMdx).freeze()
const paths = readdirSync(shipped, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.mdx'))
let nodes = 0
for (const path of paths) nodes += processor.parse(bodyOf(readFileSync(join(shipped, path), 'utf8'))).children.length
const ms = performance.now() - began
process.stdout.write(JSON.stringify({ ms, files: paths.length, nodes }))

// YAML is no Markdown: braces in it would stop the parser.
function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '')
}
