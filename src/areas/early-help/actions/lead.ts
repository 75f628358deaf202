import type { Day } from '../../../core/day.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { type Ctx, change } from '../../../engines/records/index.ts'
import { underSection17 } from '../../family-help/facts.ts'
import { leadOf } from '../current.ts'
import { Lead } from '../records.ts'
import { type Doing, inEpisode, notYet, thenShow } from './doing.ts'
import { GIVING, MANAGING } from './who.ts'

/** Whoever leads stops leading on that day; the case goes on without. Undefined where nobody leads. */
export async function endLead(ctx: Ctx, child: string, episode: string, toOn: Day, why?: string | null) {
  const lead = await leadOf(ctx, child, episode)
  return lead && change(ctx, Lead, lead.id, { toOn, why: why ?? lead.why })
}

// Working Together to Safeguard Children 2023, chapter 3: whoever leads for a child in need is allocated and overseen by a social
// work qualified supervisor or manager.
export const UNDER_SECTION_17 =
  'Under section 17 a manager says who leads, with the reason: “Say who leads Family Help” on the child’s page.'

const leave = (doing: Doing): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, viewer, child, values } = doing
    const toOn = values.toOn as Day | null
    if (toOn === null) return invalid('toOn', 'Say on which day they stopped leading')
    const future = notYet(ctx, 'toOn', toOn)
    if (future) return future
    if (!MANAGING.some(role => viewer.roles.includes(role)) && (await underSection17(ctx, child)))
      return refused(UNDER_SECTION_17)
    const ended = await endLead(ctx, child, episode.id, toOn, values.why as string | null)
    return ended ? thenShow(ended, child) : refused('Nobody leads this early help at the moment.')
  })

/** The lead goes, and nobody takes over yet. */
export const leaving: Action = {
  id: 'early-help-lead-leaves',
  title: 'The lead professional of early help leaves',
  submit: 'Save that they left',
  may: GIVING,
  form: Lead,
  ask: ['toOn', 'why'],
  needs: ['toOn'],
  run: leave,
}
