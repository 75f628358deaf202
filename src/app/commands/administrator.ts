import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { makeAccount } from '../../engines/access/index.ts'
import { transact } from '../../engines/records/index.ts'
import { type Environment, openGoldthread } from '../open.ts'

const HELP = `goldthread administrator --name NAME --email ADDRESS
Makes the account of an administrator, who makes everybody else's, and writes its first password out once.
Whoever can run this command can already read the database: it is for setting up, and for when nobody can sign in.
`

/** `goldthread administrator`: the first account of a database. Gives the exit code. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  const asked = ask(args)
  if (asked === 'help') {
    process.stdout.write(HELP)
    return 0
  }
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${HELP}`)
    return 1
  }
  const password = randomBytes(12).toString('base64url')
  const goldthread = await openGoldthread(env)
  try {
    const made = await transact(goldthread.records, { who: 'command-line', service: true }, ctx =>
      makeAccount(ctx, {
        id: idFor(asked.email),
        ...asked,
        password,
        jobTitle: 'Administrator',
        roles: ['administrator'],
      }),
    )
    if (!made.ok) {
      process.stderr.write(`${made.problems.map(problem => problem.message).join('\n')}\n`)
      return 1
    }
    process.stdout.write(`${asked.name} can sign in as ${asked.email} with the password ${password}\n`)
    return 0
  } finally {
    await goldthread.close()
  }
}

/** The short name that records say who wrote them by. */
const idFor = (email: string): string =>
  email
    .split('@', 1)[0]!
    .toLowerCase()
    .replace(/[^a-z0-9._-]/g, '-')
    .replace(/^[^a-z0-9]+/, 'a')
    .slice(0, 60)

function ask(args: string[]): { name: string; email: string } | string {
  try {
    const { values } = parseArgs({
      args,
      options: { name: { type: 'string' }, email: { type: 'string' }, help: { type: 'boolean' } },
    })
    if (values.help) return 'help'
    const { name = '', email = '' } = values
    if (name.trim() === '' || !/^\S+@\S+$/.test(email)) return 'Say their name and their email address.'
    return { name: name.trim(), email }
  } catch (error) {
    return (error as Error).message
  }
}
