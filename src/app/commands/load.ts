import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { Instant } from '../../core/instant.ts'
import { type Loaded, runLoads } from '../../returns/loading/index.ts'
import { filesAt, type Problem, UnreadableReturn } from '../../returns/reading/index.ts'
import {
  contradiction,
  loadOptionsOf,
  type Plan,
  planLoads,
  submittedOn,
  type Wishes,
} from '../loading/plan.ts'
import { inWordsOf, summaryOf } from '../loading/summary.ts'
import { type Environment, openGoldthread } from '../open.ts'
import { progressLine } from './progress-line.ts'

const USAGE = `goldthread load <files or folders>
  --preview          say what would happen, and change nothing
  --json             the answer as JSON
  --year 2017-18     the collection year of an SSDA903 return, which does not say it itself
  --yes              take the year that its dates suggest
  --received DAY     when the authority submitted it: what was known when follows that day
  --only ID          one of several returns found among the files (may be given again)
  --in-order         several returns of one kind and year, each correcting the one before
`

/** `goldthread load`: reads returns from files and folders into the record. Gives the exit code: 0 when all went well. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(USAGE)
    return 0
  }
  const asked = ask(args)
  if (typeof asked === 'string') return refuse(asked, args.includes('--json'))
  const { paths, wishes, json, preview, received } = asked
  const at = await filesAt(paths)
  const plan = await planLoads(at.files, wishes)
  plan.problems.unshift(...at.problems)
  const errors = plan.problems.filter(problem => problem.severity === 'error')
  if (plan.candidates.length === 0 && errors.length === 0)
    errors.push({ file: '', message: 'No return was found among these files.', severity: 'error' })
  if (errors.length > 0) return refuseAll(errors, json)
  const contradicts = contradiction(plan, wishes)
  if (contradicts && !preview) return refuseAll([contradicts], json)
  if (!preview && !(await confirmed(plan, asked.yes))) return 1

  const goldthread = await openGoldthread(env)
  const line = progressLine(!json && process.stderr.isTTY)
  try {
    const options = []
    for (const candidate of plan.candidates) {
      options.push(
        await loadOptionsOf(candidate, goldthread.found, {
          received,
          loadedBy: 'command-line',
          list: json ? 1_000_000 : 1,
          progress: line.show,
        }),
      )
    }
    // Returns that contradict each other are each tried alone, so that they can be compared and one chosen.
    const loaded = contradicts
      ? await alone(goldthread.records, options)
      : await runLoads(goldthread.records, options, preview)
    line.end()
    const extra = contradicts ? [...plan.problems, contradicts] : plan.problems
    process.stdout.write(
      json
        ? `${JSON.stringify(summaryOf(plan, loaded, extra, Boolean(contradicts)), null, 2)}\n`
        : inWordsOf(plan, loaded, extra, preview),
    )
    return 0
  } catch (error) {
    line.end()
    if (!(error instanceof UnreadableReturn)) throw error
    return refuseAll([error.problem], json)
  } finally {
    await goldthread.close()
  }
}

async function alone(
  records: Parameters<typeof runLoads>[0],
  options: Parameters<typeof runLoads>[1],
): Promise<Loaded[]> {
  const loaded: Loaded[] = []
  for (const one of options) loaded.push(...(await runLoads(records, [one], true)))
  return loaded
}

type Asked = {
  paths: string[]
  wishes: Wishes
  json: boolean
  preview: boolean
  yes: boolean
  received: Instant | null
}

function ask(args: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        preview: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        'in-order': { type: 'boolean', default: false },
        year: { type: 'string' },
        received: { type: 'string' },
        only: { type: 'string', multiple: true },
      },
    })
    if (positionals.length === 0) return `Say which files or folders to load.\n\n${USAGE}`
    const received = values.received === undefined ? null : submittedOn(values.received)
    if (received === undefined) return `“${values.received}” is not a day. Write it as 2018-06-29.`
    return {
      paths: positionals,
      wishes: {
        ...(values.year === undefined ? {} : { year: values.year }),
        only: values.only ?? [],
        inOrder: values['in-order'],
      },
      json: values.json,
      preview: values.preview,
      yes: values.yes,
      received,
    }
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`
  }
}

/** A year that was only guessed is shown, and somebody says yes to it. */
async function confirmed({ candidates }: Plan, yes: boolean): Promise<boolean> {
  for (const { describes, year, guessed } of candidates) {
    if (!guessed) continue
    const says = `${describes} looks like the return for ${year}: ${guessed}`
    if (yes) process.stderr.write(`${says}\n`)
    else if (process.stdin.isTTY) {
      const lines = createInterface({ input: process.stdin, output: process.stderr })
      const answer = await lines.question(`${says}\nLoad it as ${year}? (yes or no) `)
      lines.close()
      if (!/^y/i.test(answer)) {
        process.stderr.write('Nothing was loaded. Say the year with --year.\n')
        return false
      }
    } else {
      process.stderr.write(
        `${says}\nNothing was loaded. Say --year ${year} if that is right, or the right year.\n`,
      )
      return false
    }
  }
  return true
}

function refuse(message: string, json: boolean): number {
  return refuseAll([{ file: '', message, severity: 'error' }], json)
}

function refuseAll(errors: readonly Problem[], json: boolean): number {
  const empty = { children: 0, records: { new: 0, changed: 0, unchanged: 0, ignored: 0 } }
  const problems = errors.map(({ file, line, column, message }) => ({
    file,
    line: line ?? null,
    column: column ?? null,
    message,
  }))
  if (json) process.stdout.write(`${JSON.stringify({ ...empty, problems }, null, 2)}\n`)
  else for (const { message } of errors) process.stderr.write(`${message}\n`)
  if (!json) process.stderr.write('Nothing was loaded.\n')
  return 1
}
