import { lastMomentOf, londonInstant } from '../core/instant.ts'
import type { CityFamily, CityService, Happening } from '../engines/simulation/index.ts'
import type { CityAsked } from './asked.ts'
import type { Firsts } from './faults/index.ts'
import type { Recording } from './versions.ts'
import { type WhoWrites, whoWrites } from './who-writes.ts'
import { FIRST_DAY } from './window.ts'
import type { Lead, Shared } from './workers.ts'

/** Who worked with whom, as one part of the city needs it, and which of its families has which fault. */
export type SharedOut = {
  leads: readonly Lead[]
  held: Shared['held']
  workers: Shared['workers']
  service: CityService
  firsts: Firsts
}

/** How what happened came to be written down, and who had charge of a child. */
export type RecordingBy = Recording & WhoWrites & { leadsOf(child: string): readonly Lead[] }

const NOBODY: SharedOut = {
  leads: [],
  held: new Map(),
  workers: [],
  service: { from: FIRST_DAY, places: [], teams: [], posts: [], workers: [] },
  firsts: new Map(),
}

/** How things are written down by those whom work was shared out to; by nobody of theirs, before it was. */
export function recordingBy({ seed, from, to }: CityAsked, shared: SharedOut = NOBODY): RecordingBy {
  const leads = new Map<string, Lead[]>()
  for (const lead of shared.leads) {
    const list = leads.get(lead.child)
    if (list) list.push(lead)
    else leads.set(lead.child, [lead])
  }
  return {
    seed,
    migratedAt: londonInstant(from, '05:00'),
    lastMoment: lastMomentOf(to),
    leadsOf: child => leads.get(child) ?? [],
    ...whoWrites(shared, leads),
  }
}

/** What is told of a family's children when each of their workers is given charge of them. */
export const allocationsOf = (family: CityFamily, { leadsOf }: RecordingBy): Happening[] =>
  family.children.flatMap(child =>
    leadsOf(child.id).map(
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
