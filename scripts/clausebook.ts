import { Command } from 'commander'
import { contentCommand } from './commands/content'

// `npm run clausebook -- <command>`. A command says its answer on standard output and everything else on standard error;
// each stands in scripts/commands/<name>.ts and loads what it needs when it runs, so that --help is quick.
const program = new Command('clausebook')
  .description('Clausebook from the command line.')
  .addCommand(contentCommand())
  .showHelpAfterError('(--help says how it is used.)')

try {
  await program.parseAsync()
} catch (error) {
  const [line] = (error instanceof Error ? error.message : String(error)).split('\n')
  console.error(`clausebook: ${line}`)
  process.exitCode = 2
}
