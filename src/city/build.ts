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
import { makeAgain } from './make-again.ts'
import { workerName } from './names/worker-name.ts'
import { dialOn } from './parameters/index.ts'
import { numberOfFamilies } from './part.ts'
import { REFORM } from './places/teams.ts'
import { shareOut } from './workers.ts'
import { serviceOf } from './workforce/service.ts'
import { Writer, type Wrote } from './write.ts'

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
  const { hands, owners, schemas } = ground
  const [owner] = owners
  const aside = await setAside(owner.db, tablesOf(ground))
  const families = numberOfFamilies(asked)
  let played = 0
  const begun = await Promise.all(
    hands.map(hand =>
      hand.begin(n => {
        played += n
        progress((0.4 * played) / families, 'Playing families’ lives')
      }),
    ),
  )
  const cases = begun
    .flatMap(one => one.cases)
    .sort((a, b) => a.from - b.from || (a.child < b.child ? -1 : 1))
  const turnover = (on: Day, contract: keyof typeof LEAVING) => dialOn(LEAVING[contract], on)
  const shared = shareOut(cases, {
    seed: asked.seed,
    caseload: on => dialOn('children-for-each-worker', on),
    turnover,
    fromAgencies: on => dialOn('workers-from-agencies', on),
    named: workerName,
    lastDay: asked.to,
    reform: REFORM,
  })
  nameColleagues(shared, colleagues, {
    inCare: new Set(begun.flatMap(one => one.inCare)),
    caseload: dialOn('children-for-each-worker', asked.to),
  })
  const service = serviceOf(shared, {
    seed: asked.seed,
    from: asked.from,
    lastDay: asked.to,
    dial: dialOn,
    named: workerName,
    turnover,
  })
  const firsts = firstsOf(begun.map(one => one.could))
  const withCases = new Set(cases.map(one => one.family)).size
  let written = 0
  const finished = await Promise.all(
    hands.map((hand, i) => {
      const mine = new Set(begun[i]!.cases.map(one => one.child))
      const leads = shared.leads.filter(lead => mine.has(lead.child))
      const told = { leads, held: shared.held, workers: shared.workers, service, firsts }
      return hand.finish(told, n => {
        written += n
        progress(0.4 + (0.3 * written) / withCases, 'Writing down what workers did')
      })
    }),
  )
  const wrote = finished.map(one => one.wrote)
  wrote.push(await writeAuthority(owner, ground, asked, sumOf(begun.map(one => one.living)), service))
  progress(0.7, 'Making keys and indexes')
  const isSearch = (sql: string) => sql.includes('search_')
  await makeAgain(
    owners,
    aside.filter(one => !isSearch(one.sql)),
  )
  progress(0.82, 'Making everyone findable')
  const words = await Promise.all(hands.map(hand => hand.index()))
  await keepWords(owner, schemas, words.flat())
  progress(0.92, 'Making the search’s indexes')
  await Promise.all([
    // One of them takes as long as all else together.
    makeAgain(
      owners,
      aside.filter(one => isSearch(one.sql)),
      1,
    ),
    owner.db.run(
      `analyze ${tablesOf(ground)
        .filter(table => !isSearch(table))
        .join(', ')}`,
    ),
  ])
  await owner.db.run(`analyze ${tablesOf(ground).filter(isSearch).join(', ')}, ${name(schemas.live)}.person`)
  return {
    ...total(wrote),
    workers: shared.workers.length,
    amiss: amissOf(finished.map(one => one.amiss)),
  }
}

/** What lies in the way of writing millions of rows: every kind's tables, and the search's. */
const tablesOf = ({ schemas, kinds }: Ground): string[] => [
  ...kinds.flatMap(({ table }) => [
    `${name(schemas.live)}.${name(table)}`,
    `${name(schemas.history)}.${name(table)}`,
  ]),
  `${name(schemas.keep)}.search_entry`,
  `${name(schemas.keep)}.search_key`,
]

/** What areas keep about the authority itself; what was so before the migration came with it. */
async function writeAuthority(
  owner: Owner,
  { areas, schemas }: Ground,
  asked: CityAsked,
  living: readonly ChildrenLiving[],
  service: CityService,
): Promise<Wrote> {
  const copier = new Copier(owner.client)
  const writer = new Writer(copier, schemas, [])
  const kept = areas.flatMap(({ simulates }) => simulates?.ofAuthority?.(living, service) ?? [])
  writer.add(authorityVersions(kept, asked.from))
  await copier.end()
  return writer.wrote
}

async function keepWords(owner: Owner, schemas: SchemaSet, words: readonly Key[]): Promise<void> {
  const copier = new Copier(owner.client)
  const into = { table: `${name(schemas.keep)}.search_word`, columns: ['kind', 'word'] }
  for (const line of new Set(words.map(({ kind, key }) => `${kind}\t${key}`))) copier.add(into, line)
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
