type Distance = { readonly PL_DISTANCE: string | null }

/** Miles from home to the placement; NaN where it is empty or no number. */
export const milesOf = ({ PL_DISTANCE }: Distance): number =>
  PL_DISTANCE === null || PL_DISTANCE.trim() === '' ? Number.NaN : Number(PL_DISTANCE)

/**
 * Whether two episodes have the same distance, or none. A tenth of a mile is rounding: directories of postcodes move their
 * grid references from one edition to the next.
 */
export const isSameDistance = (a: Distance, b: Distance): boolean =>
  a.PL_DISTANCE === b.PL_DISTANCE || Math.round(Math.abs(milesOf(a) - milesOf(b)) * 10) < 2
