import { addDays, type Day, isoDay } from '../core/day.ts'
import { dayOf, type Instant } from '../core/instant.ts'
import { isWorkingDay } from '../core/working-days.ts'
import {
  type CityService,
  isOfficeHours,
  type PlayedRecord,
  type PlayedVersion,
  serviceAt,
} from '../engines/simulation/index.ts'
import { hasHappened } from './calendar.ts'
import type { Lateness } from './known.ts'
import { dialOn } from './parameters/index.ts'
import { adoptionServiceOn, EARLY_HELP_MANAGERS, EARLY_HELP_SERVICE } from './places/teams.ts'
import type { Lead, Shared, Worker } from './workers.ts'

/** Who says that they work with a child, who writes what down, and how late. */
export type WhoWrites = {
  /** Whoever works with the child on a day: their worker, or on duty for them while they are away. */
  worker(child: string, on: Day): string
  lateness(record: PlayedRecord, version: PlayedVersion): Lateness
  by(record: PlayedRecord, version: PlayedVersion, knownAt: Instant): string
}

/** Nobody waits longer than this for someone to come back: a colleague writes it from their notes. */
const WAITS = 14
// Whoever works with the child, what early help does its hubs write down.
const EARLY_HELP = 'early_help_'
const PROGRAMME = 'supported_family'
/** By which service a worker of theirs is said to work with a child. */
const SERVICE_OF: Readonly<Record<string, string>> = {
  'early-help-worker': EARLY_HELP_SERVICE,
  'personal-adviser': 'Leaving care team',
}
const ADOPTION: readonly string[] = ['adoption', 'adoption_placement']

const frontDoor = (at: Instant): string => serviceAt(at, hasHappened('combinedHub', dayOf(at)))

/** Who writes in a city whose cases are shared out, while its workers are at work, on leave or ill. */
export function whoWrites(
  shared: Pick<Shared, 'workers' | 'held'> & { service: CityService },
  leads: ReadonlyMap<string, readonly Lead[]>,
): WhoWrites {
  const away = new Map(shared.service.workers.map(({ id, from, away }) => [id, awayFrom(from, away)]))
  const teams = new Map<string, Worker[]>()
  for (const one of shared.workers) teams.set(one.team, [...(teams.get(one.team) ?? []), one])

  const leadOn = (child: string, on: Day): Lead | undefined =>
    leads.get(child)?.findLast(lead => lead.from <= on && (lead.until === null || lead.until >= on))
  const isAtWork = (one: Worker, on: Day): boolean =>
    one.from <= on && (one.until === null || on < one.until) && !away.get(one.id)!(on)

  /** Someone of the team who is there: the same all day, and not always the same. */
  function onDuty(team: string, on: Day): Worker | undefined {
    const all = teams.get(team) ?? []
    const start = (on * 31) % Math.max(all.length, 1)
    for (let n = 0; n < all.length; n++) {
      const one = all[(start + n) % all.length]!
      if (isAtWork(one, on)) return one
    }
    return undefined
  }
  const there = (lead: Lead, on: Day): Worker | undefined =>
    isAtWork(lead.worker, on) ? lead.worker : onDuty(teamOn(lead.worker, on), on)

  /** The team that does the work of a worker's team on a day: after they have left it there is another. */
  const teamOn = (worker: Worker, on: Day): string => {
    if (worker.until === null || on < worker.until) return worker.team
    return shared.workers.findLast(one => one.id === worker.id && one.from <= on)?.team ?? worker.team
  }

  function atWork(writer: Worker, ready: Day, happened: Day): Day {
    for (let on = ready; on <= ready + WAITS; on = addDays(on, 1)) {
      if (writer.until !== null && on >= writer.until) break
      if (isWorkingDay(on) && isAtWork(writer, on)) return on
    }
    // Who leaves writes up before they go what they have seen.
    if (writer.until !== null && ready >= writer.until)
      for (let on = addDays(writer.until, -1); on >= happened; on = addDays(on, -1))
        if (isWorkingDay(on) && isAtWork(writer, on)) return on
    return ready
  }

  return {
    worker: (child, on) => {
      const lead = leadOn(child, on)
      return (lead && there(lead, on))?.name ?? 'Duty worker'
    },
    lateness({ subject }, { on, at, written }) {
      const lead = leadOn(subject, on)
      const held = lead && shared.held.get(`${lead.worker.id} ${isoDay(on).slice(0, 7)}`)
      const writer =
        written === 'when-there-is-time' && lead ? there(lead, at === null ? on : dayOf(at)) : undefined
      return {
        pressure: (held ?? dialOn('children-for-each-worker', on)) / dialOn('children-a-worker-can-hold', on),
        usualDays: dialOn('days-to-write-up', on),
        ...(writer ? { atWork: (ready: Day, happened: Day) => atWork(writer, ready, happened) } : {}),
      }
    },
    by({ kind, subject }, { on, at, written, values }, knownAt) {
      if (kind.table.startsWith(EARLY_HELP)) return EARLY_HELP_SERVICE
      const ofService = kind.table === 'allocation' && SERVICE_OF[String(values.role)]
      if (ofService) return ofService
      const ofProgramme = kind.table.startsWith(PROGRAMME) && byInProgramme(values)
      if (ofProgramme) return ofProgramme
      if (ADOPTION.includes(kind.table)) return adoptionServiceOn(dayOf(knownAt))
      // Worries are the front door's to write down and to rate, whoever works with the child.
      if (kind.table === 'contact' || kind.table === 'contact_rating') return frontDoor(at ?? knownAt)
      const lead = leadOn(subject, on)
      // What cannot wait until morning is written by those on call.
      const isAtNight = written === 'at-once' && at !== null && !isOfficeHours(at)
      if (!lead || isAtNight) return frontDoor(at ?? knownAt)
      const happened = at === null ? on : dayOf(at)
      const writer = written === 'at-once' ? undefined : there(lead, happened)
      const knownOn = dayOf(knownAt)
      if (writer && isAtWork(writer, knownOn)) return writer.name
      return there(lead, knownOn)?.name ?? frontDoor(knownAt)
    },
  }
}

/**
 * Hubs write of families in the programme, and their managers check it and claim. Who finds a family, before it has
 * agreed, is whoever works with the child.
 */
function byInProgramme(values: Readonly<Record<string, unknown>>): string | undefined {
  if (values.checkedBy || values.claimedOn) return EARLY_HELP_MANAGERS
  return values.programme || values.engagedOn ? EARLY_HELP_SERVICE : undefined
}

/** Tells whether someone is away on a day. Asked of everything that is written: so a table of days. */
function awayFrom(from: Day, spells: readonly { from: Day; until: Day | null }[]): (on: Day) => boolean {
  const last = spells.at(-1)
  const days = new Uint8Array(last ? (last.until ?? last.from + 400) - from : 0)
  for (const spell of spells) days.fill(1, spell.from - from, (spell.until ?? spell.from + 400) - from)
  return on => days[on - from] === 1
}
