import type { Day } from '../core/day.ts'
import { name } from '../core/sql.ts'
import type { Area } from '../engines/area.ts'
import type { Key } from '../engines/matching/index.ts'
import { Copier, type Owner, type RecordKind, type SchemaSet, setAside } from '../engines/records/index.ts'
import type { CityService } from '../engines/simulation/index.ts'
import { type Amiss, amissOf } from './amiss.ts'
import type { CityAsked } from './asked.ts'
import { authorityVersions } from './authority-versions.ts'
import { type Colleague, nameColleagues } from './colleagues.ts'
import { firstsOf } from './faults/index.ts'
import type { Hand } from './hand.ts'
import type { ChildrenLiving } from './living.ts'
import { counting, makeAgain, runAll } from './make-again.ts'
import { workerName } from './names/worker-name.ts'
import { dialOn } from './parameters/index.ts'
import { type Begun, type Finished, numberOfFamilies } from './part.ts'
import { REFORM } from './places/teams.ts'
import type { SharedOut } from './recording.ts'
import { shareOut } from './workers.ts'
import { serviceOf } from './workforce/service.ts'
import { NOTHING_FOLLOWS, Writer, type Wrote } from './write.ts'

/** How far the building is: a share from 0 to 1, and what it is at. */
export type Progress = (share: number, words: string) => void

/** The dial of how many leave in a year, by contract. */
const LEAVING = {
  permanent: 'workers-leaving-in-a-year',
  agency: 'agency-workers-leaving-in-a-year',
} as const

/** Where a city is built: an empty record's tables, and those who own them. */
export type Ground = {
  schemas: SchemaSet
  areas: readonly Area[]
  /** Every declared kind, those of the engines too. */
  kinds: readonly RecordKind[]
  /** Connections of the tables' owner: two, so that two indexes are made at a time. */
  owners: readonly [Owner, Owner]
  /** Those who play and write, each a part. */
  hands: readonly Hand[]
}

/** How far each part of the work brings a city, as shares of the whole time: as a whole one took on two cores. */
const STAGES = { played: 0.29, written: 0.83 } as const

/**
 * Builds a city into an empty record: plays every family's life once to learn which cases were open, shares those out
 * among workers, plays those again with who worked with whom, and writes what came to be known and when. What the
 * hands make does not turn on how many they are. Keys, references and indexes are made, and checked, at the end. Each
 * colleague is one of those who work there on the last day.
 */
export async function buildCity(
  ground: Ground,
  asked: CityAsked,
  progress: Progress = () => {},
  colleagues: readonly Colleague[] = [],
): Promise<Wrote & { workers: number; amiss: Amiss }> {
  const { owners, schemas } = ground
  const [owner] = owners
  // The largest first, so that neither connection is left with one of them at the end.
  const tables = [...searchTables(schemas), ...recordTables(ground)]
  const aside = await setAside(owner.db, tables)
  const begun = await playAll(ground, numberOfFamilies(asked), progress)
  const work = workOf(begun, asked, colleagues)
  const living = sumOf(begun.map(one => one.living))
  const [finished, ofAuthority] = await Promise.all([
    writeAll(ground, begun, work, progress),
    writeAuthority(owner, ground, asked, living, work.service),
  ])
  const wrote = [...finished.map(one => one.wrote), ofAuthority]
  progress(STAGES.written, 'Making keys and indexes')
  const words = finished.flatMap(one => one.words)
  await keepWords(owner, schemas, words)
  await makeAgain(owners, aside)
  await runAll(owners, counting([...tables, `${name(schemas.live)}.person`]))
  return {
    ...total(wrote),
    workers: work.workers.length,
    amiss: amissOf(finished.map(one => one.amiss)),
  }
}

/** The hands play every family once. */
function playAll({ hands }: Ground, families: number, progress: Progress): Promise<Begun[]> {
  let played = 0
  return Promise.all(
    hands.map(hand =>
      hand.begin(n => {
        played += n
        progress((STAGES.played * played) / families, 'Playing families’ lives')
      }),
    ),
  )
}

/** Who works with whom, and who else is in the service, from every case that was open. */
function workOf(
  begun: readonly Begun[],
  { seed, from, to }: CityAsked,
  colleagues: readonly Colleague[],
): SharedOut {
  const cases = begun
    .flatMap(one => one.cases)
    .sort((a, b) => a.from - b.from || (a.child < b.child ? -1 : 1))
  const turnover = (on: Day, contract: keyof typeof LEAVING) => dialOn(LEAVING[contract], on)
  const shared = shareOut(cases, {
    seed,
    caseload: on => dialOn('children-for-each-worker', on),
    turnover,
    fromAgencies: on => dialOn('workers-from-agencies', on),
    named: workerName,
    lastDay: to,
    reform: REFORM,
  })
  nameColleagues(shared, colleagues, {
    inCare: new Set(begun.flatMap(one => one.inCare)),
    caseload: dialOn('children-for-each-worker', to),
  })
  const service = serviceOf(shared, { seed, from, lastDay: to, dial: dialOn, named: workerName, turnover })
  return { ...shared, service, firsts: firstsOf(begun.map(one => one.could)) }
}

/** The hands play again every family that had a case. */
function writeAll(
  { hands }: Ground,
  begun: readonly Begun[],
  work: SharedOut,
  progress: Progress,
): Promise<Finished[]> {
  const withCases = begun.flatMap(one => one.withCases)
  let written = 0
  return Promise.all(
    hands.map(hand =>
      hand.finish(withCases, work, n => {
        written += n
        const done = written / withCases.length
        const share = STAGES.played * (1 - done) + STAGES.written * done
        progress(share, 'Writing down what workers did')
      }),
    ),
  )
}

/** The tables of what people are found by. */
export const searchTables = ({ keep }: SchemaSet): string[] =>
  ['search_key', 'search_entry'].map(table => `${name(keep)}.${name(table)}`)

/** What lies in the way of writing millions of rows: the keys and indexes of every kind's tables. */
const recordTables = ({ schemas: { live, history }, kinds }: Ground): string[] =>
  kinds.flatMap(({ table }) => [live, history].map(schema => `${name(schema)}.${name(table)}`))

/** What areas keep about the authority itself; what was so before the migration came with it. */
async function writeAuthority(
  owner: Owner,
  { areas, schemas }: Ground,
  asked: CityAsked,
  living: readonly ChildrenLiving[],
  service: CityService,
): Promise<Wrote> {
  const copier = new Copier(owner.client)
  const writer = new Writer(copier, schemas, NOTHING_FOLLOWS)
  const kept = areas.flatMap(({ simulates }) => simulates?.ofAuthority?.(living, service) ?? [])
  writer.add(authorityVersions(kept, asked.from))
  await copier.end()
  return writer.wrote
}

async function keepWords(owner: Owner, schemas: SchemaSet, words: readonly Key[]): Promise<void> {
  const copier = new Copier(owner.client)
  const into = { table: `${name(schemas.keep)}.search_word`, columns: ['kind', 'word'] }
  const once = new Map(words.map(word => [`${word.kind} ${word.key}`, word]))
  for (const { kind, key } of once.values()) {
    const row = copier.row(into)
    row.text(kind)
    row.text(key)
  }
  await copier.end()
}

const sumOf = (parts: readonly (readonly ChildrenLiving[])[]): ChildrenLiving[] =>
  (parts[0] ?? []).map(({ on }, i) => ({
    on,
    children: parts.reduce((sum, part) => sum + part[i]!.children, 0),
  }))

const total = (all: readonly Wrote[]): Wrote => ({
  people: all.reduce((sum, one) => sum + one.people, 0),
  records: all.reduce((sum, one) => sum + one.records, 0),
  versions: all.reduce((sum, one) => sum + one.versions, 0),
  derived: all.reduce((sum, one) => sum + one.derived, 0),
})
