import { type Day, day, isoDay, maxDay } from '../core/day.ts'
import { type Instant, lastMomentOf, londonInstant } from '../core/instant.ts'
import type { Area } from '../engines/area.ts'
import { derivationsOf } from '../engines/clocks/index.ts'
import { type Records, transact } from '../engines/records/index.ts'
import {
  type CityFamily,
  type Happening,
  type PlayedFamily,
  playFamily,
  type Rules,
} from '../engines/simulation/index.ts'
import { arrivals } from './arrivals.ts'
import { type Colleague, nameColleagues } from './colleagues.ts'
import { comingTo } from './demand.ts'
import { families } from './households.ts'
import { Living } from './living.ts'
import { workerName } from './names/worker-name.ts'
import { dialOn } from './parameters/index.ts'
import { versionsOf } from './versions.ts'
import { type Case, type Lead, type Shared, shareOut } from './workers.ts'
import { type Wrote, writeLot } from './write.ts'

/** What city is asked for. `scale` 1 is a city of about 63,000 children; `from` the night of the migration. */
export type CityAsked = { seed: number; scale: number; from: Day; to: Day }

/** How far the building is: a share from 0 to 1, and what it is at. */
export type Progress = (share: number, words: string) => void

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
 * twice keeps memory level at any size. Each colleague is one of those who work there on the last day.
 */
export async function buildCity(
  records: Records,
  areas: readonly Area[],
  asked: CityAsked,
  progress: Progress = () => {},
  colleagues: readonly Colleague[] = [],
): Promise<Wrote & { workers: number }> {
  const { seed, to } = asked
  const rules: Rules = { seed, lastDay: to, dial: dialOn, areas, worker: () => 'A social worker' }
  const cases: Case[] = []
  const living = new Living(asked.from, to)
  const inCare = new Set<string>()
  let count = 0
  for (const family of everyone(asked)) {
    count += 1
    living.add(family)
    const played = playFamily(family, coming(family, asked), rules)
    cases.push(...casesOf(family, played))
    for (const { name, child, until } of played.spells)
      if (name === 'care' && until === null) inCare.add(child)
  }
  progress(0.3, 'Lives played')
  const shared = shareOut(cases, {
    seed,
    caseload: on => dialOn('children-for-each-worker', on),
    turnover: on => dialOn('workers-leaving-in-a-year', on),
    named: workerName,
    lastDay: to,
  })
  nameColleagues(shared, colleagues, { inCare, caseload: dialOn('children-for-each-worker', to) })
  const leads = byChild(shared)
  progress(0.35, 'Work shared out')
  const wrote: Wrote = { people: 0, records: 0, versions: 0, derived: 0 }
  const writing: Writing = { records, areas, asked, rules, shared, leads }
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
  add(wrote, await writeAuthority(writing, living))
  return { ...wrote, workers: shared.workers.length }
}

type Writing = {
  records: Records
  areas: readonly Area[]
  asked: CityAsked
  rules: Rules
  shared: Shared
  leads: ReadonlyMap<string, Lead[]>
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
    .map(({ child, from, until }) => {
      const home = family.homes.findLast(one => one.from <= from) ?? family.homes[0]
      return { child, family: family.id, team: `${home?.home.locality ?? 'Central'} team`, from, until }
    })
}

function byChild({ leads }: Shared): Map<string, Lead[]> {
  const found = new Map<string, Lead[]>()
  for (const lead of leads) found.set(lead.child, [...(found.get(lead.child) ?? []), lead])
  return found
}

async function writeFamilies(writing: Writing, lot: readonly CityFamily[]): Promise<Wrote> {
  const { records, areas, asked, shared } = writing
  const leadOn = (child: string, on: Day) =>
    writing.leads.get(child)?.findLast(lead => lead.from <= on && (lead.until === null || lead.until >= on))
  const recording = {
    seed: asked.seed,
    migratedAt: londonInstant(asked.from, '05:00'),
    lastMoment: lastMomentOf(asked.to),
    lateness: ({ subject }: { subject: string }, { on }: { on: Day }) => {
      const lead = leadOn(subject, on)
      const held = lead && shared.held.get(`${lead.worker.id} ${isoDay(on).slice(0, 7)}`)
      return {
        pressure: (held ?? dialOn('children-for-each-worker', on)) / dialOn('children-a-worker-can-hold', on),
        usualDays: dialOn('days-to-write-up', on),
      }
    },
    by: ({ subject }: { subject: string }, { on }: { on: Day }) =>
      leadOn(subject, on)?.worker.name ?? 'Front door',
  }
  const rules: Rules = {
    ...writing.rules,
    worker: (child, on) => leadOn(child, on)?.worker.name ?? 'Duty worker',
  }
  const versions = lot.flatMap(family => {
    const allocated = family.children.flatMap(child =>
      (writing.leads.get(child.id) ?? []).map(
        (lead): Happening => ({
          on: lead.from,
          what: 'allocated',
          child,
          with: {
            worker: lead.worker.name,
            account: lead.worker.account,
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
async function writeAuthority({ records, areas, asked }: Writing, living: Living): Promise<Wrote> {
  const versions = areas
    .flatMap(({ simulates }) => simulates?.ofAuthority?.(living.onEachDay()) ?? [])
    .map(({ kind, id, on, values }) => ({
      kind,
      id,
      subject: '',
      values,
      knownAt: londonInstant(maxDay(on, asked.from), '09:00'),
      knownTo: null,
      by: 'migration',
    }))
  return transact({ ...records, derivers: [] }, { who: 'city', service: true }, ctx =>
    writeLot(ctx, versions, []),
  )
}

function add(sum: Wrote, more: Wrote): void {
  for (const key of Object.keys(sum) as (keyof Wrote)[]) sum[key] += more[key]
}
