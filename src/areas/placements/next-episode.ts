import type { Day } from '../../core/day.ts'
import { formatDay } from '../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import { type Ctx, change, insert, list, type Row } from '../../engines/records/index.ts'
import type {
  LEGAL_STATUS,
  PLACEMENT_PROVIDER,
  PLACEMENT_TYPE,
  REASON_PLACEMENT_CHANGED,
} from '../../returns/ssda903/codes.ts'
import { Episode } from '../care/facts.ts'
import { PlacementEpisode } from './records.ts'

type Now = { legal: Row<typeof Episode>; home: Row<typeof PlacementEpisode> | undefined }

/** What changes in a child's care on a day: the legal status, the home, or both. What is left out goes on as it was. */
export type Changed = {
  /** The form's field with the day, for what is said against it. */
  field: string
  on: Day | null
  legalStatus?: keyof typeof LEGAL_STATUS
  /** Who decided that it changed: a court, whose words are elsewhere. */
  decidedBy?: string | null
  home?: {
    type: keyof typeof PLACEMENT_TYPE
    provider: keyof typeof PLACEMENT_PROVIDER | null
    postcode: string | null
    why: keyof typeof REASON_PLACEMENT_CHANGED
    /** They live with the same carers, who have another part now. */
    sameCarers: boolean
  }
}

/** The episode of care that goes on, with the home in it; undefined for whoever is not in our care. */
export async function careNow(ctx: Ctx, child: string): Promise<Now | undefined> {
  const open = (await list(ctx, Episode, child)).filter(
    ({ startedOn, endedOn }) => startedOn !== null && endedOn === null,
  )
  const legal = open.sort((a, b) => b.startedOn! - a.startedOn!)[0]
  if (!legal) return undefined
  const homes = await list(ctx, PlacementEpisode, child)
  return { legal, home: homes.find(({ id }) => id === legal.id) }
}

/**
 * Ends the episode of care that goes on, and begins the next on the same day, as the SSDA903 has it: an episode is from one
 * change of legal status, home or carers to the next (its guide: RNE and REC X1). Gives the new episode's id. Refused of somebody
 * who is not in our care, on a day still to come, and on or before the day of the last change.
 */
export async function nextEpisode(ctx: Ctx, child: string, changed: Changed): Promise<Outcome<string>> {
  const { field, on, legalStatus, home } = changed
  const now = await careNow(ctx, child)
  if (!now) return refused('They are not in our care at the moment.')
  const { legal, home: before } = now
  if (on === null) return invalid(field, 'Say on which day')
  if (on > ctx.today) return invalid(field, 'This day is still to come')
  if (on <= legal.startedOn!)
    return invalid(
      field,
      `The last change of their care was on ${formatDay(legal.startedOn!)}: correct it there`,
    )
  const ended = await change(ctx, Episode, legal.id, { endedOn: on, reasonEnded: 'X1' }, legal.knownAt)
  if (!ended.ok) return ended
  const reasonBegan = whyBegan(changed)
  const begun = await insert(ctx, Episode, child, {
    startedOn: on,
    reasonBegan,
    legalStatus: legalStatus ?? legal.legalStatus,
    categoryOfNeed: legal.categoryOfNeed,
    decidedBy: changed.decidedBy ?? null,
  })
  if (!begun.ok) return begun
  if (before) {
    const left = { endedOn: on, ...(home ? { reasonChanged: home.why } : {}) }
    const done = await change(ctx, PlacementEpisode, before.id, left, before.knownAt)
    if (!done.ok) return done
  }
  const lived = homeNow(before, home)
  if (lived) {
    // The home of an episode has its id, as one row of the SSDA903 gives both.
    const placed = await insert(
      ctx,
      PlacementEpisode,
      child,
      { ...lived, startedOn: on, reasonBegan },
      begun.value,
    )
    if (!placed.ok) return placed
  }
  return ok(begun.value)
}

function whyBegan({ legalStatus, home }: Changed): 'L' | 'P' | 'T' | 'B' | 'U' {
  if (!home) return 'L'
  if (legalStatus) return home.sameCarers ? 'U' : 'B'
  return home.sameCarers ? 'T' : 'P'
}

/** Where they live from now on: the same house with another part for its carers, another home, or as before. */
function homeNow(before: Now['home'], home: Changed['home']) {
  if (!home)
    return before
      ? {
          type: before.type,
          provider: before.provider,
          homePostcode: before.homePostcode,
          placementPostcode: before.placementPostcode,
          urn: before.urn,
        }
      : undefined
  const stays = home.sameCarers ? before : undefined
  return {
    type: home.type,
    provider: home.provider ?? stays?.provider ?? null,
    homePostcode: before?.homePostcode ?? null,
    placementPostcode: home.postcode ?? stays?.placementPostcode ?? null,
    urn: stays?.urn ?? null,
  }
}
