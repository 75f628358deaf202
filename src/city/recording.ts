import { type Day, isoDay } from '../core/day.ts'
import { lastMomentOf, londonInstant } from '../core/instant.ts'
import type { CityFamily, Happening } from '../engines/simulation/index.ts'
import type { CityAsked } from './asked.ts'
import { dialOn } from './parameters/index.ts'
import type { Recording } from './versions.ts'
import type { Lead, Shared } from './workers.ts'

/** Who worked with whom, as one part of the city needs it. */
export type SharedOut = { leads: readonly Lead[]; held: Shared['held'] }

/** How what happened came to be written down, and who had charge of a child. */
export type RecordingBy = Recording & {
  leadsOf(child: string): readonly Lead[]
  leadOn(child: string, on: Day): Lead | undefined
}

/** How things are written down by those whom work was shared out to; by nobody of theirs, before it was. */
export function recordingBy({ seed, from, to }: CityAsked, shared: SharedOut | undefined): RecordingBy {
  const leads = new Map<string, Lead[]>()
  for (const lead of shared?.leads ?? []) {
    const list = leads.get(lead.child)
    if (list) list.push(lead)
    else leads.set(lead.child, [lead])
  }
  const leadsOf = (child: string): readonly Lead[] => leads.get(child) ?? []
  const leadOn = (child: string, on: Day) =>
    leadsOf(child).findLast(lead => lead.from <= on && (lead.until === null || lead.until >= on))
  return {
    seed,
    migratedAt: londonInstant(from, '05:00'),
    lastMoment: lastMomentOf(to),
    leadsOf,
    leadOn,
    lateness({ subject }, { on }) {
      const lead = leadOn(subject, on)
      const held = lead && shared?.held.get(`${lead.worker.id} ${isoDay(on).slice(0, 7)}`)
      return {
        pressure: (held ?? dialOn('children-for-each-worker', on)) / dialOn('children-a-worker-can-hold', on),
        usualDays: dialOn('days-to-write-up', on),
      }
    },
    by: ({ subject }, { on }) => leadOn(subject, on)?.worker.name ?? 'Front door',
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
