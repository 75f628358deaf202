import { parseArgs } from 'node:util'
import {
  type CityAsked,
  checkCity,
  checkLawsOfCity,
  DEFAULT_CITY,
  digestOfCity,
  doubtsAmiss,
  isKept,
  keptCity,
  plantedIn,
  printCheck,
  printLaws,
  WAITING,
} from '../../city/index.ts'
import { type Day, formatDay, isoDay, parseDay } from '../../core/day.ts'
import { formatNumber } from '../../core/number.ts'
import { type Records, transact } from '../../engines/records/index.ts'
import { scaleOf } from '../city/asked.ts'
import { beginFromNothing, whyNotAgain } from '../city/beginning-again.ts'
import { halfCity } from '../city/half.ts'
import { holdBuilding } from '../city/holding.ts'
import { makeCity } from '../city/making.ts'
import { whatIsThere } from '../city/there.ts'
import type { Found } from '../discover.ts'
import { type Database, type Environment, openDatabase, openGoldthread, openOn } from '../open.ts'
import { allKinds } from '../preparing/kinds.ts'
import { progressLine } from './progress-line.ts'

const HELP = `goldthread city
Fills an empty database with a made-up city: twelve years of lives in which nobody is real. One that was cut short
begins again from nothing.
  --seed N            another city; 1 when left out
  --scale N           its size; 1 is about 63,000 children living there in 2023
  --from DAY          the night on which records were brought over from the systems before; 2011-04-01
  --to DAY            its last day, which is its today; 2023-03-31
  --check [--json]    compares every published figure that the record can answer with the city's own
  --laws [--json]     asks every law of the city that is there, and says which rows break it
  --digest            says in one line what is in the city that is there: the same seed gives the same on any machine
`

type Asked = { city: CityAsked; doing: 'build' | 'digest' | 'check' | 'laws'; json: boolean }

const SERVICE = { who: 'city', service: true }

/** `goldthread city`. Gives the exit code. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  const asked = ask(args)
  if (typeof asked === 'string') {
    const refused = asked !== ''
    process[refused ? 'stderr' : 'stdout'].write(refused ? `${asked}\n\n${HELP}` : HELP)
    return refused ? 1 : 0
  }
  if (asked.doing === 'build') return build(env, asked.city)
  const goldthread = await openGoldthread(env)
  try {
    const { records, found } = goldthread
    if (asked.doing === 'check') return await check(records, found, asked.json)
    return asked.doing === 'laws' ? await askLaws(records, asked.json) : await sayDigest(records, found)
  } finally {
    await goldthread.close()
  }
}

/** Reads the command's words: what is asked, or what is wrong with them in a sentence; help is no words. */
function ask(args: string[]): Asked | string {
  let values: { [option: string]: string | boolean | undefined }
  try {
    values = parseArgs({
      args,
      options: {
        seed: { type: 'string' },
        scale: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        digest: { type: 'boolean' },
        check: { type: 'boolean' },
        laws: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    return (error as Error).message
  }
  if (values.help) return ''
  const seed = values.seed === undefined ? DEFAULT_CITY.seed : Number(values.seed)
  const scale = values.scale === undefined ? DEFAULT_CITY.scale : scaleOf(String(values.scale))
  if (!Number.isInteger(seed) || seed < 0) return `--seed “${values.seed}” is not a whole number.`
  if (scale === undefined) return `--scale “${values.scale}” is not a number above 0 and up to 20.`
  const days: Record<'from' | 'to', Day> = { from: DEFAULT_CITY.from, to: DEFAULT_CITY.to }
  for (const option of ['from', 'to'] as const) {
    if (values[option] === undefined) continue
    const day = parseDay(String(values[option]))
    if (day === undefined) return `--${option} “${values[option]}” is not a day. Write it as 2018-03-31.`
    days[option] = day
  }
  if (days.from >= days.to) return '--from must come before --to.'
  const doing = (['check', 'laws', 'digest'] as const).find(one => values[one]) ?? 'build'
  return { city: { seed, scale, ...days }, doing, json: values.json === true }
}

/** The exit code that says that another process builds a city in this database. */
export const BUILT_BY_ANOTHER = 75

async function build(env: Environment, asked: CityAsked): Promise<number> {
  const database = await openDatabase(env)
  try {
    const letGo = await holdBuilding(database)
    if (!letGo) {
      process.stderr.write('Another process is building a city in this database.\n')
      return BUILT_BY_ANOTHER
    }
    return await buildIn(database, env, asked).finally(letGo)
  } finally {
    await database.close()
  }
}

async function buildIn(database: Database, env: Environment, asked: CityAsked): Promise<number> {
  const half = await halfCity(database.url)
  const notAgain = half && whyNotAgain(database, half)
  if (notAgain) return refuse(notAgain)
  if (half) {
    process.stderr.write('A city was cut short here. It begins again from nothing.\n')
    await beginFromNothing(database)
  }
  const goldthread = await openOn(database, env)
  try {
    const there = await whatIsThere(goldthread.records)
    if (!there.empty)
      return refuse(
        'A city needs an empty database, and this one holds people already. Give GOLDTHREAD_DATA a new folder, or remove the one it has.',
      )
    endWithStarter()
    const began = performance.now()
    const line = progressLine(process.stderr.isTTY)
    const made = await makeCity(goldthread, asked, (share, words) => {
      line.show(share, words)
      // A start that waits for this city shows how far it is.
      process.send?.({ share, words })
    })
    line.end()
    const seconds = Math.round((performance.now() - began) / 1000)
    process.stdout.write(
      `A city of ${formatNumber(made.people)} people and ${formatNumber(made.records)} records (${formatNumber(made.versions)} versions), to ${formatDay(asked.to)}, in ${seconds} seconds.\n`,
    )
    return 0
  } finally {
    await goldthread.close()
  }
}

function refuse(words: string): number {
  process.stderr.write(`${words}\n`)
  return 1
}

/** Where a start asked for this city, nobody wants it any more when that start is gone. */
function endWithStarter(): void {
  process.once('disconnect', () => process.exit(1))
  process.channel?.unref()
}

async function check(records: Records, found: readonly Found[], json: boolean): Promise<number> {
  const city = await transact(records, SERVICE, keptCity)
  if (!city?.whole) return noCity()
  const checked = await checkCity(
    records,
    found.map(({ area }) => area),
    city,
  )
  process.stdout.write(printCheck(checked, { json }))
  return 0
}

async function askLaws(records: Records, json: boolean): Promise<number> {
  const { city, planted, amiss } = await transact(records, SERVICE, async ctx => ({
    city: await keptCity(ctx),
    planted: await plantedIn(ctx),
    amiss: await doubtsAmiss(ctx),
  }))
  if (!city?.whole) return noCity()
  const laws = await checkLawsOfCity(records, planted)
  const lawful = laws.every(isKept) && amiss.length === 0
  const told = amiss.map(
    ({ kind, id, field, meant }) =>
      `doubt: ${kind} ${id}, ${field}: ${meant ? 'meant, and no check raised it' : 'raised, and nobody meant it'}`,
  )
  const said = json
    ? JSON.stringify({ lawful, laws, doubts: amiss, waiting: WAITING })
    : [...printLaws(laws, WAITING), ...told].join('\n')
  process.stdout.write(`${said}\n`)
  return lawful ? 0 : 1
}

function noCity(): number {
  process.stderr.write('There is no city in this database. Make one with: npx goldthread city\n')
  return 1
}

async function sayDigest(records: Records, found: readonly Found[]): Promise<number> {
  const said = await transact(records, SERVICE, async ctx => ({
    city: await keptCity(ctx),
    ...(await digestOfCity(ctx, allKinds(found))),
  }))
  if (!said.city) return noCity()
  const { seed, scale, from, to } = said.city
  process.stdout.write(`${said.digest}  seed ${seed}, scale ${scale}, ${isoDay(from)} to ${isoDay(to)}\n`)
  return 0
}
