import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGoldthread } from '../../src/app/open.ts'
import { type CheckedLaw, isKept } from '../../src/city/index.ts'
import { dayOf } from '../../src/core/instant.ts'
import type { RecordKind } from '../../src/engines/records/index.ts'
import { type Records, transact } from '../../src/engines/records/index.ts'
import { everyFigure } from './every-figure.ts'
import { faultsFound } from './faults-found.ts'
import { largeReturn, SAMPLE } from './large-return.ts'
import { watchMemory } from './memory.ts'
import { pagesOpened } from './pages-opened.ts'
import { ranToEnd, runProgram, secondsToOpen } from './program.ts'
import { questionsAsked, type Sought } from './questions-asked.ts'
import { type Figure, report } from './report.ts'

/** A city that `goldthread city` built in a folder of its own. Remove it when it is measured. */
export type BuiltCity = {
  settings: Record<string, string>
  seconds: number
  megabytes: number
  remove(): void
}

/** Builds a city through the command, as a process of its own, and prints what it came to. */
export async function builtCity(scale: number): Promise<BuiltCity> {
  const data = mkdtempSync(join(tmpdir(), 'goldthread-city-'))
  chmodSync(data, 0o755)
  const settings = { GOLDTHREAD_DATA: data, DATABASE_URL: '' }
  const began = performance.now()
  const { running, said, ended } = runProgram(['city', '--scale', String(scale)], settings)
  const memory = watchMemory(running.pid!)
  const code = await ended
  memory.stop()
  const remove = () => rmSync(data, { recursive: true, force: true })
  if (code !== 0) {
    remove()
    throw new Error(`the city was not built: it ended with ${code}`)
  }
  console.log(said().trim())
  return { settings, seconds: (performance.now() - began) / 1000, megabytes: memory.most(), remove }
}

/** Measures, on a city that is built, all that is measured on other records, and whether it is lawful and like its likeness. */
export async function measureCity({ settings }: BuiltCity, title: string): Promise<void> {
  const { answered, open } = await secondsToOpen(settings)
  report(`${title}: starting on it`, [
    { figure: 'to the first answer', goal: 15, measured: answered, unit: 's' },
    { figure: 'to open', goal: 15, measured: open, unit: 's' },
  ])
  const goldthread = await openGoldthread({ ...process.env, ...settings })
  const { records, found } = goldthread
  try {
    const kinds = found.flatMap(({ area }) => area.records)
    const lives = await fullestLives(records, kinds)
    const { figures, pages } = await pagesOpened(records, found, lives.children)
    report(
      `${title}: a child’s page, the 50 fullest lives (${lives.records} records), 20 people (${pages} pages)`,
      figures,
    )
    const asked = await questionsAsked(records, 'social-worker', await somePeople(records), dice())
    report(`${title}: search`, asked.figures)
    console.log(`${asked.right}\n`)
    report(`${title}: every figure`, await everyFigure(records, found, dayOf(records.now())))
    report(`${title}: the rules of returns`, await faultsFound(records, found))
  } finally {
    await goldthread.close()
  }
  report(`${title}: laws`, [await lawsBroken(settings)])
  report(`${title}: likeness`, [likeness(await ranToEnd(['city', '--check'], settings))])
  // Last, as it changes the record.
  if (existsSync(SAMPLE)) report(`${title}: loading`, await returnsLoaded(settings))
  else console.log('The shared samples are not beside this repository: loading a return is not measured.')
}

/** How long returns take to load beside all that the city holds: the sample's, and one of 100,000 children. */
async function returnsLoaded(settings: BuiltCity['settings']): Promise<Figure[]> {
  const large = await largeReturn()
  const small = await secondsToLoad(SAMPLE, settings)
  const big = await secondsToLoad(large.folder, settings)
  large.remove()
  return [
    { figure: 'the SSDA903 sample (2,676 children)', goal: 5, measured: small, unit: 's' },
    { figure: 'a return of 101,688 children', goal: 180, measured: big, unit: 's' },
  ]
}

async function secondsToLoad(folder: string, settings: BuiltCity['settings']): Promise<number> {
  const files = readdirSync(folder).filter(file => file.endsWith('.csv'))
  const began = performance.now()
  await ranToEnd(['load', ...files.map(file => join(folder, file)), '--year', '2017-18'], settings)
  return (performance.now() - began) / 1000
}

/** The children in care or under a plan about whom most is written. */
async function fullestLives(records: Records, kinds: readonly RecordKind[]) {
  const ofChildren = kinds
    .filter(({ about }) => about === 'child')
    .map(({ table }) => `select child_id from ${table}`)
  const rows = await transact(records, { who: 'bench', service: true }, ctx =>
    ctx.db.rows<{ id: string; records: number }>(
      `select r.child_id as id, count(*)::int as records from (${ofChildren.join(' union all ')}) r
       where exists (select from status_spell s where s.child_id = r.child_id and s.to_on is null)
         and not exists (select from seal where person_id = r.child_id)
       group by 1 order by 2 desc, 1 limit 50`,
    ),
  )
  const counts = rows.map(row => row.records)
  return { children: rows.map(({ id }) => id), records: `${Math.min(...counts)} to ${Math.max(...counts)}` }
}

/** Two thousand people of the city, as somebody who looks for them knows them. */
const somePeople = (records: Records): Promise<Sought[]> =>
  transact(records, { who: 'bench', service: true }, ctx =>
    ctx.db.rows<Sought>(
      `select i.person_id as id, i.forename, i.surname, i.born_earliest::text as "bornOn", i.upn, a.lines, a.postcode
       from identity i
       left join lateral (select lines, postcode from address where person_id = i.person_id
         order by from_on desc nulls last limit 1) a on true
       where i.forename is not null and i.surname is not null and i.born_earliest is not null
         and not exists (select from seal where person_id = i.person_id)
       order by md5(i.person_id::text) limit 2000`,
    ),
  )

/** How many laws are not kept, as `goldthread city --laws` says; which, and how often, is printed. */
async function lawsBroken(settings: BuiltCity['settings']): Promise<Figure> {
  const began = performance.now()
  const { said, ended } = runProgram(['city', '--laws', '--json'], settings)
  await ended
  const { laws } = JSON.parse(said()) as { laws: CheckedLaw[] }
  const broken = laws.filter(one => !isKept(one))
  for (const { n, words, count, missed, broken: rows } of broken)
    console.log(
      `law ${n}: ${count} rows break it, ${missed.length} planted faults missed. ${words} (${rows[0]?.says ?? ''})`,
    )
  const seconds = Math.round((performance.now() - began) / 1000)
  const figure = `laws not kept, of ${laws.length}, asked in ${seconds} s`
  return { figure, goal: 0, measured: broken.length, unit: '' }
}

/** What the last line of the check says: how many published figures the city does not come near, of those it can answer. */
function likeness(said: string): Figure {
  const last = said.trim().split('\n').at(-1) ?? ''
  console.log(last)
  const [, within = 0, outside = 0] = (/(\d+) within, (\d+) outside/.exec(last) ?? []).map(Number)
  return {
    figure: `published figures outside, of ${within + outside} answerable`,
    goal: 10,
    measured: (100 * outside) / (within + outside),
    unit: '%',
  }
}

/** The same questions every time. */
function dice(): () => number {
  let state = 42
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
