import { Command } from 'commander'
import { addContentCommands } from './commands/content'

// `npm run clausebook -- <command>`. A command says its answer on standard output and everything else on standard error;
// each stands in scripts/commands/<name>.ts and loads what it needs when it runs, so that --help is quick.
const program = new Command('clausebook')
  .description('Clausebook from the command line.')
  .configureOutput({ outputError: (text, write) => write(oneLine(text.replace(/^error: /, ''))) })

addContentCommands(program)

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(oneLine(error instanceof Error ? error.message : String(error)))
  process.exitCode = 2
}

function oneLine(text: string): string {
  return `clausebook: ${text
    .trim()
    .split(/\s*\n\s*/)
    .join(' ')}\n`
}
