import { parseArgs } from 'node:util'
import { type Day, isoDay, parseDay } from '../../core/day.ts'
import { dayOf, type Instant, isoInstant, lastMomentOf } from '../../core/instant.ts'
import { type Figure, figuresOn, sideBySide, yearTo } from '../../engines/indicators/index.ts'
import { type Records, transact } from '../../engines/records/index.ts'
import type { Found } from '../discover.ts'
import { type Environment, openGoldthread } from '../open.ts'

const USAGE = `goldthread indicators
  --as-at DAY              numbers that hold on a day (children in care, plans open); today when left out
  --from DAY --to DAY      numbers over a period, both days included; the 12 months to the day when left out
  --known-at DAY           from the record as it was known at the end of that day
  --id ID                  one indicator (may be given again)
  --json                   a list of {id, state, value, numerator, denominator, from, to, knownAt}

state is "ok"; "no-data" when nothing is counted in the denominator; "no-population" when no number of children in
the authority is recorded to divide a rate by. Days are written as 2018-03-31.
`

/** One line of the answer. Days are ISO days; `knownAt` is an instant, null for what is known now. */
export type Line = {
  id: string
  state: 'ok' | 'no-data' | 'no-population'
  value: number | null
  numerator: number
  denominator: number
  from: string
  to: string
  knownAt: string | null
}

/** What the command line asks. */
export type Asked = {
  asAt: Day | undefined
  from: Day | undefined
  to: Day | undefined
  knownOn: Day | undefined
  ids: readonly string[]
  json: boolean
}

/** `goldthread indicators`: prints the figures. Gives the exit code. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(USAGE)
    return 0
  }
  const asked = ask(args)
  if (typeof asked === 'string') return refuse(asked)
  const goldthread = await openGoldthread(env)
  try {
    const answered = await answer(goldthread.records, goldthread.found, asked)
    if (typeof answered === 'string') return refuse(answered)
    process.stdout.write(asked.json ? `${JSON.stringify(answered, null, 2)}\n` : inColumns(answered))
    return 0
  } finally {
    await goldthread.close()
  }
}

/** Reads the command's words: what is asked, or what is wrong with them in a sentence. */
export function ask(args: string[]): Asked | string {
  let values: Record<string, string | boolean | string[] | undefined>
  try {
    values = parseArgs({
      args,
      options: {
        'as-at': { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        'known-at': { type: 'string' },
        id: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`
  }
  const days: Record<string, Day | undefined> = {}
  for (const option of ['as-at', 'from', 'to', 'known-at']) {
    const text = values[option] as string | undefined
    days[option] = text === undefined ? undefined : parseDay(text)
    if (text !== undefined && days[option] === undefined) {
      return `--${option} “${text}” is not a day. Write it as 2018-03-31.`
    }
  }
  const { from, to } = days
  if (from !== undefined && to !== undefined && from > to) {
    return `--from ${isoDay(from)} comes after --to ${isoDay(to)}.`
  }
  return {
    asAt: days['as-at'],
    from,
    to,
    knownOn: days['known-at'],
    ids: (values.id as string[] | undefined) ?? [],
    json: values.json === true,
  }
}

/** The figures asked for, in the order of the areas; or what is wrong with the question. */
export async function answer(
  records: Records,
  found: readonly Found[],
  asked: Asked,
): Promise<Line[] | string> {
  const all = found.flatMap(({ area }) => area.indicators ?? [])
  const missing = asked.ids.filter(id => !all.some(one => one.id === id))
  if (missing.length > 0) {
    return `There is no indicator “${missing[0]}”. There are: ${all.map(one => one.id).join(', ')}.`
  }
  const wanted = asked.ids.length === 0 ? all : all.filter(one => asked.ids.includes(one.id))
  const today = dayOf(records.now())
  const to = asked.to ?? asked.asAt ?? today
  const from = asked.from ?? yearTo(to).from
  if (from > to) return `--from ${isoDay(from)} comes after ${isoDay(to)}, the last day of the period.`
  const asAt = asked.asAt ?? to
  // Of a day that is not over, no more than is known now: the same question must have the same answer tomorrow.
  const knownAt =
    asked.knownOn === undefined ? null : (Math.min(lastMomentOf(asked.knownOn), records.now()) as Instant)
  // Totals are of every child and the same whoever asks, so the command line needs no account.
  const lots = sideBySide(
    found.map(({ area }) => area),
    wanted,
  )
  const each = await Promise.all(
    lots.map(lot =>
      transact(records, { who: 'command-line', knownAt }, ctx => figuresOn(ctx, lot, { from, to }, asAt)),
    ),
  )
  const byId = new Map(each.flatMap(some => [...some]))
  return wanted.map(one => lineOf(one.id, byId.get(one.id)!, knownAt))
}

const STATES = { answered: 'ok', empty: 'no-data', 'no-population': 'no-population' } as const

function lineOf(id: string, figure: Figure, knownAt: Instant | null): Line {
  const { numerator, denominator, value } = figure
  return {
    id,
    state: STATES[figure.state],
    value,
    numerator,
    denominator,
    from: isoDay(figure.from),
    to: isoDay(figure.to),
    knownAt: knownAt === null ? null : isoInstant(knownAt),
  }
}

function inColumns(lines: readonly Line[]): string {
  const head = ['id', 'value', 'numerator', 'denominator', 'from', 'to', 'state']
  const rows = lines.map(line => [
    line.id,
    line.value === null ? '-' : String(line.value),
    String(line.numerator),
    String(line.denominator),
    line.from,
    line.to,
    line.state,
  ])
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map(row => row[i]!.length)))
  const isNumber = (i: number) => i >= 1 && i <= 3
  const say = (row: string[]) =>
    row
      .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd()
  return `${[head, ...rows].map(say).join('\n')}\n`
}

function refuse(message: string): number {
  process.stderr.write(`${message.trimEnd()}\n`)
  return 1
}
