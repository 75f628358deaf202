import { parseArgs } from 'node:util'
import {
  type CityAsked,
  checkCity,
  DEFAULT_CITY,
  digestOfCity,
  keptCity,
  printCheck,
} from '../../city/index.ts'
import { type Day, formatDay, isoDay, parseDay } from '../../core/day.ts'
import { formatNumber } from '../../core/number.ts'
import { type Records, transact } from '../../engines/records/index.ts'
import { makeCity } from '../city/make-city.ts'
import type { Found } from '../discover.ts'
import { type Environment, type Goldthread, openGoldthread } from '../open.ts'
import { allKinds } from '../preparing/kinds.ts'
import { progressLine } from './progress-line.ts'

const HELP = `goldthread city
Fills an empty database with a made-up city: twelve years of lives in which nobody is real.
  --seed N            another city; 1 when left out
  --scale N           its size; 1 is about 63,000 children living there in 2023
  --from DAY          the night on which records were brought over from the systems before; 2011-04-01
  --to DAY            its last day, which is its today; 2023-03-31
  --check [--json]    compares every published figure that the record can answer with the city's own
  --digest            says in one line what is in the city that is there: the same seed gives the same on any machine
`

type Asked = { city: CityAsked; doing: 'build' | 'digest' | 'check'; json: boolean }

const SERVICE = { who: 'city', service: true }

/** `goldthread city`. Gives the exit code. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  const asked = ask(args)
  if (typeof asked === 'string') {
    const refused = asked !== ''
    process[refused ? 'stderr' : 'stdout'].write(refused ? `${asked}\n\n${HELP}` : HELP)
    return refused ? 1 : 0
  }
  const goldthread = await openGoldthread(env)
  try {
    const { records, found } = goldthread
    if (asked.doing === 'check') return await check(records, found, asked.json)
    return asked.doing === 'digest' ? await sayDigest(records, found) : await build(goldthread, asked.city)
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
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    return (error as Error).message
  }
  if (values.help) return ''
  const seed = values.seed === undefined ? DEFAULT_CITY.seed : Number(values.seed)
  const scale = values.scale === undefined ? DEFAULT_CITY.scale : Number(values.scale)
  if (!Number.isInteger(seed) || seed < 0) return `--seed “${values.seed}” is not a whole number.`
  if (!(scale > 0 && scale <= 20)) return `--scale “${values.scale}” is not a number above 0 and up to 20.`
  const days: Record<'from' | 'to', Day> = { from: DEFAULT_CITY.from, to: DEFAULT_CITY.to }
  for (const option of ['from', 'to'] as const) {
    if (values[option] === undefined) continue
    const day = parseDay(String(values[option]))
    if (day === undefined) return `--${option} “${values[option]}” is not a day. Write it as 2018-03-31.`
    days[option] = day
  }
  if (days.from >= days.to) return '--from must come before --to.'
  const doing = values.check ? 'check' : values.digest ? 'digest' : 'build'
  return { city: { seed, scale, ...days }, doing, json: values.json === true }
}

async function build(goldthread: Goldthread, asked: CityAsked): Promise<number> {
  const { records } = goldthread
  const there = await transact(records, SERVICE, async ctx => ({
    city: await keptCity(ctx),
    people: (await ctx.db.first('select id from person limit 1')) !== undefined,
  }))
  if (there.people || there.city) {
    process.stderr.write(
      'A city needs an empty database, and this one holds people already. Give GOLDTHREAD_DATA a new folder, or remove the one it has.\n',
    )
    return 1
  }
  const line = progressLine(process.stderr.isTTY)
  const made = await makeCity(goldthread, asked, (share, words) => line.show(share, words))
  line.end()
  process.stdout.write(
    `A city of ${formatNumber(made.people)} people and ${formatNumber(made.records)} records (${formatNumber(made.versions)} versions), to ${formatDay(asked.to)}, in ${made.seconds} seconds.\n`,
  )
  return 0
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
