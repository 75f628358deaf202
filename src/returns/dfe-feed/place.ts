import type { RecordRow } from '../from-record/index.ts'
import type { Entry } from './payload.ts'
import { SOCIAL_CARE_EPISODE } from './schema/social-care-episode.ts'
import { typed } from './typed.ts'

/**
 * The episodes of one child, each by its id: the referrals, and those that stand for what has none. The specification puts
 * care into the episode of a referral, and no record says which: it stands in the one that was open on the day it began.
 */
export class Episodes {
  readonly #referrals: readonly RecordRow[]
  readonly #made = new Map<string, Entry>()
  readonly #sources: Map<Entry, RecordRow>

  /** `referrals` in the order of their days; `sources` learns which record an episode is. */
  constructor(referrals: readonly RecordRow[], sources: Map<Entry, RecordRow>) {
    this.#referrals = referrals
    this.#sources = sources
  }

  /** The episode of this id: the referral's, or one that is only its id. */
  withId(id: string): Entry {
    const there = this.#made.get(id)
    if (there) return there
    const row = this.#referrals.find(one => one.id === id)
    const made = { social_care_episode_id: id, ...(row ? typed(SOCIAL_CARE_EPISODE, row.cells) : {}) }
    if (row) this.#sources.set(made, row)
    this.#made.set(id, made)
    return made
  }

  /** The id of the referral that an item names, where there is such a one. */
  named(id: string | undefined): string | undefined {
    return this.#referrals.find(one => one.id === id)?.id
  }

  /** The id of the last referral that was open on a day; one that closed on it only where there is no other. */
  openOn(day: string): string | undefined {
    if (day === '') return undefined
    const begun = this.#referrals.filter(
      ({ cells }) => cells.referral_date !== '' && cells.referral_date! <= day,
    )
    const open = begun.filter(({ cells }) => cells.closure_date === '' || cells.closure_date! > day)
    return (open.at(-1) ?? begun.filter(({ cells }) => cells.closure_date === day).at(-1))?.id
  }

  /** All that were asked for, by the day of the referral and then by id. */
  all(): Entry[] {
    const key = (entry: Entry) => `${entry.referral_date ?? ''} ${entry.social_care_episode_id}`
    return [...this.#made.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  }
}
