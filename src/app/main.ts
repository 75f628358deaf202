import { keptCode } from './kept-code.ts'
import type { Environment } from './open.ts'

type Command = { says: string; load(): Promise<{ run(args: string[], env?: Environment): Promise<number> }> }

// Each is loaded only when it is asked for: checking a file must not start a database or a server.
const COMMANDS: Readonly<Record<string, Command>> = {
  start: {
    says: 'start the website (what happens when no command is given)',
    load: () => import('./commands/start.ts'),
  },
  load: { says: 'read returns into the record', load: () => import('./commands/load.ts') },
  administrator: {
    says: 'make the first account, or one more administrator',
    load: () => import('./commands/administrator.ts'),
  },
  export: { says: 'write a return from the record', load: () => import('./commands/export.ts') },
  freeze: {
    says: 'keep a return or an export as it goes out',
    load: () => import('./commands/freeze.ts'),
  },
  frozen: {
    says: 'list the returns that were frozen, or write the files of one',
    load: () => import('./commands/frozen.ts'),
  },
  compare: {
    says: 'say what changed from one return to another',
    load: () => import('./commands/compare.ts'),
  },
  give: {
    says: 'keep Ofsted’s list of providers or a directory of postcodes, for the rules',
    load: () => import('./commands/give.ts'),
  },
  faults: {
    says: 'say which records would be at fault in a return',
    load: () => import('./commands/faults.ts'),
  },
  feed: {
    says: 'send the DfE’s daily feed',
    load: () => import('./commands/feed.ts'),
  },
  migration: {
    says: 'write what the tables of an area still need',
    load: () => import('./commands/migration.ts'),
  },
  city: { says: 'fill an empty database with a made-up city', load: () => import('./commands/city.ts') },
  conform: {
    says: 'hold the rules of a return to worked cases',
    load: () => import('./commands/conform.ts'),
  },
  validate: {
    says: 'say which rows of a return are at fault, from its files',
    // Kept as one file: a small return is checked in less time than the parts of the program take to load.
    load: async () => keptCode<typeof import('./validating/kept.ts')>('validate'),
  },
  indicators: { says: 'print the figures', load: () => import('./commands/indicators.ts') },
}

const HELP = [
  'goldthread <command>',
  '',
  ...Object.entries(COMMANDS).map(([name, { says }]) => `  ${name.padEnd(15)}${says}`),
  '',
  'goldthread <command> --help says more.',
  '',
].join('\n')

/** Runs the command that the words name. Gives the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const [name = 'start', ...args] = words
  if (['--help', '-h', 'help'].includes(name)) {
    process.stdout.write(HELP)
    return 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    process.stderr.write(`There is no command “${name}”.\n\n${HELP}`)
    return 1
  }
  return (await command.load()).run(args)
}

// An error that nothing caught is said in one line; the whole of it only when it is asked for.
main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code
  },
  (error: Error) => {
    process.stderr.write(`${process.env.GOLDTHREAD_DEBUG ? error.stack : error.message}\n`)
    process.exitCode = 1
  },
)
