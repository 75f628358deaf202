/** SQL of the point at which a spell `r` first holds, of those on the days `ends`. */
export const STARTS = 'width_bucket(r.from_on - 1, ends) + 1'

/** SQL of the first point at which it no longer does; one past the last where it still holds. */
export const OVER = 'case when r.to_on is null then points + 1 else width_bucket(r.to_on - 1, ends) + 1 end'

/** SQL that holds for a spell `r` that holds on any day from the first point to the last. */
export const IN_DAYS_ASKED =
  'r.from_on <= last_end and (r.to_on is null or (r.to_on > ends[1] and r.to_on > r.from_on))'
