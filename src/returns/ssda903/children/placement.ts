type Placed = {
  readonly PLACE: string | null
  readonly PL_POST: string | null
  readonly URN: string | null
  readonly PLACE_PROVIDER: string | null
}

/** A postcode without its spaces, in capitals. */
export const bare = (postcode: string | null): string | null =>
  postcode?.replaceAll(' ', '').toUpperCase() ?? null

/** Whether two episodes say the same of the placement: its kind, its postcode, and its provider's number and kind. */
export const isSamePlacement = (a: Placed, b: Placed): boolean =>
  a.PLACE === b.PLACE &&
  bare(a.PL_POST) === bare(b.PL_POST) &&
  a.URN === b.URN &&
  a.PLACE_PROVIDER === b.PLACE_PROVIDER
