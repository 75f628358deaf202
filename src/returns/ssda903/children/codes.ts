/** Whether a cell holds one of these codes; an empty one holds none. */
export function among(...codes: readonly string[]): (cell: string | null) => boolean {
  const known: ReadonlySet<string | null> = new Set(codes)
  return cell => known.has(cell)
}

/** Looked after in an agreed series of short breaks, each of them recorded (V3) or only the agreement (V4). */
export const isShortBreaks = among('V3', 'V4')

/** A temporary placement, after which the child returns to where they lived. */
export const isTemporary = among('T0', 'T1', 'T2', 'T3', 'T4')

/** Fostered by relatives or friends (U1 to U3) or by others (U4 to U6). */
export const isFostered = among('U1', 'U2', 'U3', 'U4', 'U5', 'U6')

/** Placed for adoption. */
export const isPlacedForAdoption = among('A3', 'A4', 'A5', 'A6')

/** Other placements, which the authority lists for the DfE. */
const isOther = among('Z11', 'Z12', 'Z13', 'Z14')
// Their one code until 2024-25.
const wasOther = among('Z1')

/** A placement of which nobody need be recorded as the provider: temporary and other ones. */
export const hasNoProvider = (place: string | null): boolean => isTemporary(place) || isOther(place)
/** The same until 2024-25. */
export const hadNoProvider = (place: string | null): boolean => isTemporary(place) || wasOther(place)

const isNeverRegistered = among('P1', 'P3', 'R1', 'R2', 'R5')

/** A placement whose provider Ofsted does not register as one of children's social care: it has no number (URN). */
export const hasNoNumber = (place: string | null): boolean => isNeverRegistered(place) || hasNoProvider(place)
/** The same in 2024-25. */
export const hadNoNumber = (place: string | null): boolean => isNeverRegistered(place) || hadNoProvider(place)
/** The same while independent living (P2) was a placement, until 2023-24. */
export const hadNoNumberWithP2 = (place: string | null): boolean => place === 'P2' || hadNoNumber(place)
/** The same while semi-independent living (H5) was not registered either, until 28 October 2023. */
export const hadNoNumberWithH5 = (place: string | null): boolean => place === 'H5' || hadNoNumberWithP2(place)
