import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import type { Problem } from '~/content/problem'

const SHIPPED = fileURLToPath(new URL('../../content', import.meta.url))

/** `clausebook content …`: the documents. */
export function addContentCommands(program: Command): void {
  const content = program.command('content').description('The documents: standards, evidence lists, processes, forms.')
  content
    .command('check')
    .description('Say everything authors have to mend, as path:line:column message. Needs no database.')
    .option('--json', 'as a list of objects with path, file, line, column and message')
    .addHelpText(
      'after',
      "\nCONTENT_DIR names the organisation's own folder, read over the shipped one.\nExit 0: nothing to mend. 1: something is. 2: the folder could not be read.",
    )
    .action(check)
}

async function check({ json }: { json?: boolean }): Promise<void> {
  const own = process.env.CONTENT_DIR ? resolve(process.env.CONTENT_DIR) : null
  const { loadLibrary } = await import('~/content/load-library.server')
  const { printProblem } = await import('~/content/problem')
  const { library, problems } = await loadLibrary({ shipped: SHIPPED, own, cacheFile: null })
  const found = problems.map((problem) => ({ ...problem, file: fileOf(problem, own) }))
  if (json) console.log(JSON.stringify(found, null, 2))
  else for (const problem of found) console.log(printProblem({ ...problem, path: problem.file }))
  console.error(summary(library.sources.size, problems))
  if (problems.length > 0) process.exitCode = 1
}

/** Where the file is, the way a terminal and an editor can open it from here. */
function fileOf({ path }: Problem, own: string | null): string {
  const file = join(own !== null && existsSync(join(own, path)) ? own : SHIPPED, path)
  const fromHere = relative(process.cwd(), file)
  return fromHere.startsWith('..') ? file : fromHere
}

function summary(files: number, problems: readonly Problem[]): string {
  if (problems.length === 0) return `${files} files, nothing to mend.`
  const concerned = new Set(problems.map(({ path }) => path)).size
  return `${files} files, ${problems.length} ${problems.length === 1 ? 'thing' : 'things'} to mend in ${concerned}.`
}
