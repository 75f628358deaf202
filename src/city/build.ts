import { type Day, day } from '../core/day.ts'
import { type Instant, lastMomentOf, londonInstant } from '../core/instant.ts'
import type { Area } from '../engines/area.ts'
import { derivationsOf } from '../engines/clocks/index.ts'
import { type Records, transact } from '../engines/records/index.ts'
import {
  type CityFamily,
  type CityService,
  type Happening,
  type PlayedFamily,
  playFamily,
  type Rules,
} from '../engines/simulation/index.ts'
import { arrivals } from './arrivals.ts'
import { authorityVersions } from './authority-versions.ts'
import { comingTo } from './demand.ts'
import { families } from './households.ts'
import { Living } from './living.ts'
import { workerName } from './names/worker-name.ts'
import { dialOn } from './parameters/index.ts'
import { REFORM, teamsOf } from './places/teams.ts'
import { versionsOf } from './versions.ts'
import { type WhoWrites, whoWrites } from './who-writes.ts'
import { type Case, type Lead, type Shared, shareOut } from './workers.ts'
import { serviceOf } from './workforce/service.ts'
import { type Wrote, writeLot } from './write.ts'

/** What city is asked for. `scale` 1 is a city of about 63,000 children; `from` the night of the migration. */
export type CityAsked = { seed: number; scale: number; from: Day; to: Day }

/** How far the building is: a share from 0 to 1, and what it is at. */
export type Progress = (share: number, words: string) => void

/** The dial of how many leave in a year, by contract. */
const LEAVING = {
  permanent: 'workers-leaving-in-a-year',
  agency: 'agency-workers-leaving-in-a-year',
} as const

/** Families written in one transaction. */
const LOT = 400

export const DEFAULT_CITY: CityAsked = {
  seed: 1,
  scale: 1,
  from: day('2011-04-01'),
  to: day('2023-03-31'),
}

/**
 * Builds a city into an empty record: plays every family's life once to learn which cases were open, shares those out
 * among workers, then plays each again with who worked with whom, and writes what came to be known and when. Playing
 * twice keeps memory level at any size.
 */
export async function buildCity(
  records: Records,
  areas: readonly Area[],
  asked: CityAsked,
  progress: Progress = () => {},
): Promise<Wrote & { workers: number }> {
  const { seed, to } = asked
  const rules: Rules = { seed, lastDay: to, dial: dialOn, areas, worker: () => 'A social worker' }
  const cases: Case[] = []
  const living = new Living(asked.from, to)
  let count = 0
  for (const family of everyone(asked)) {
    count += 1
    living.add(family)
    cases.push(...casesOf(family, playFamily(family, coming(family, asked), rules)))
  }
  progress(0.3, 'Lives played')
  const shared = shareOut(cases, {
    seed,
    caseload: on => dialOn('children-for-each-worker', on),
    turnover: (on, contract) => dialOn(LEAVING[contract], on),
    fromAgencies: on => dialOn('workers-from-agencies', on),
    named: workerName,
    lastDay: to,
    reform: REFORM,
  })
  const leads = byChild(shared)
  const service = serviceOf(shared, { seed, from: asked.from, lastDay: to, dial: dialOn, named: workerName })
  progress(0.35, 'Work shared out')
  const wrote: Wrote = { people: 0, records: 0, versions: 0, derived: 0 }
  const who = whoWrites(shared, leads, service)
  const writing: Writing = { records, areas, asked, rules, leads, who }
  let lot: CityFamily[] = []
  let done = 0
  for (const family of everyone(asked)) {
    lot.push(family)
    if (lot.length < LOT) continue
    add(wrote, await writeFamilies(writing, lot))
    done += lot.length
    // The check of each reference was planned when there was nobody, and would read everybody for each.
    if (done === lot.length)
      await transact(records, { who: 'city', service: true }, ctx => ctx.db.run('analyze'))
    lot = []
    progress(0.35 + (0.65 * done) / count, `${wrote.records.toLocaleString('en-GB')} records written`)
  }
  if (lot.length > 0) add(wrote, await writeFamilies(writing, lot))
  add(wrote, await writeAuthority(writing, living, service))
  return { ...wrote, workers: shared.workers.length }
}

type Writing = {
  records: Records
  areas: readonly Area[]
  asked: CityAsked
  rules: Rules
  leads: ReadonlyMap<string, Lead[]>
  who: WhoWrites
}

function* everyone({ seed, scale, to }: CityAsked): Generator<CityFamily> {
  yield* families(seed, scale, to)
  yield* arrivals(seed, scale, to)
}

const coming = (family: CityFamily, { seed, to }: CityAsked): Happening[] =>
  comingTo(family, seed, to, dialOn)

/** The open cases of a family, each in the team of where it lived when the case opened. */
function casesOf(family: CityFamily, { spells }: PlayedFamily): Case[] {
  return spells
    .filter(spell => spell.name === 'case')
    .map(({ child, from, until }) => ({
      child,
      family: family.id,
      ...teamsOf((family.homes.findLast(one => one.from <= from) ?? family.homes[0])?.home, from),
      from,
      until,
    }))
}

function byChild({ leads }: Shared): Map<string, Lead[]> {
  const found = new Map<string, Lead[]>()
  for (const lead of leads) found.set(lead.child, [...(found.get(lead.child) ?? []), lead])
  return found
}

async function writeFamilies(writing: Writing, lot: readonly CityFamily[]): Promise<Wrote> {
  const { records, areas, asked, who } = writing
  const recording = {
    seed: asked.seed,
    migratedAt: londonInstant(asked.from, '05:00'),
    lastMoment: lastMomentOf(asked.to),
    lateness: who.lateness,
    by: who.by,
  }
  const rules: Rules = { ...writing.rules, worker: who.worker }
  const versions = lot.flatMap(family => {
    const allocated = family.children.flatMap(child =>
      (writing.leads.get(child.id) ?? []).map(
        (lead): Happening => ({
          on: lead.from,
          what: 'allocated',
          child,
          with: {
            worker: lead.worker.name,
            account: null,
            team: lead.worker.team,
            role: 'social-worker',
            until: lead.until,
            reason: lead.why,
          },
        }),
      ),
    )
    const played = playFamily(family, [...coming(family, asked), ...allocated], rules)
    return played.records.flatMap(record => versionsOf(record, recording))
  })
  return transact(
    { ...records, derivers: [], now: () => recording.lastMoment as Instant },
    { who: 'city', service: true },
    ctx => writeLot(ctx, versions, derivationsOf(areas)),
  )
}

/** What areas keep about the authority itself; what was so before the migration came with it. */
async function writeAuthority(
  { records, areas, asked }: Writing,
  living: Living,
  service: CityService,
): Promise<Wrote> {
  const kept = areas.flatMap(({ simulates }) => simulates?.ofAuthority?.(living.onEachDay(), service) ?? [])
  const versions = authorityVersions(kept, asked.from)
  return transact({ ...records, derivers: [] }, { who: 'city', service: true }, ctx =>
    writeLot(ctx, versions, []),
  )
}

function add(sum: Wrote, more: Wrote): void {
  for (const key of Object.keys(sum) as (keyof Wrote)[]) sum[key] += more[key]
}
