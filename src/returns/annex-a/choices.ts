import { PRIMARY_NEED, REASON_FOR_CLOSURE } from '../cin-census/codes.ts'
import { ACTIVITY, PLACEMENT_PROVIDER } from '../ssda903/codes.ts'
import { choiceOf, labelled } from './choice.ts'

// The words are Ofsted’s own, as the Annex A script of the Standard Safeguarding Dataset (1.2.0) and the specification of
// liia-tools hold them; the DfE's codes stand on the left. Words of placement types, legal statuses and reasons are known by
// their form alone there ("C1: ICO", "f) U6: Foster placement - not FFA"): labels are the code set's, and a letter stands only
// where the standard gives or implies it.

export const YES_NO = choiceOf({ yes: 'a) Yes', no: 'b) No', unknown: 'c) Unknown' }, 'unknown')

/** By what the record holds: letters, the numbers of earlier years, and the census's own 0 and 9. */
export const GENDER = {
  ...choiceOf({ M: 'a) Male', F: 'b) Female', U: 'c) Not stated/recorded', 9: 'd) Neither' }, 'U'),
  write: (code: string): string =>
    ({ M: 'a) Male', 1: 'a) Male', F: 'b) Female', 2: 'b) Female', 9: 'd) Neither' })[code] ??
    'c) Not stated/recorded',
}

const ETHNICITIES =
  'WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT'
    .split(' ')
    .map((code, nth) => [code, `${String.fromCharCode(97 + nth)}) ${code}`])
export const ETHNIC = choiceOf({ ...Object.fromEntries(ETHNICITIES), UNKNOWN: 'u) UNKNOWN' }, 'UNKNOWN')

export const SOURCE = choiceOf(
  {
    '1A': 'a) 1A: Individual',
    '1B': 'b) 1B: Individual',
    '1C': 'c) 1C: Individual',
    '1D': 'd) 1D: Individual',
    '2A': 'e) 2A: Schools',
    '2B': 'f) 2B: Education services',
    '3A': 'g) 3A: Health services',
    '3B': 'h) 3B: Health services',
    '3C': 'i) 3C: Health services',
    '3D': 'j) 3D: Health services',
    '3E': 'k) 3E: Health services',
    '3F': 'l) 3F: Health services',
    '4': 'm) 4: Housing',
    '5A': 'n) 5A: LA services',
    '5B': 'o) 5B: LA services',
    '5C': 'p) 5C: LA services',
    '5D': 'p1) 5D: LA services',
    '6': 'q) 6: Police',
    '7': 'r) 7: Other legal agency',
    '8': 's) 8: Other',
    '9': 't) 9: Anonymous',
    '10': 'u) 10: Unknown',
  },
  '10',
)

export const NEED = choiceOf(labelled(PRIMARY_NEED, ' - '), 'N0')
export const CLOSED_WHY = choiceOf(labelled(REASON_FOR_CLOSURE, ' - '))

export const STATUS = choiceOf({
  care: 'a) Looked after child',
  protection: 'b) Child Protection plan',
  need: 'c) Child in need plan',
  assessment: 'd) Open assessment',
  closed: 'e) Closed episode',
})

export const ABUSE = choiceOf({
  NEG: 'a) Neglect',
  PHY: 'b) Physical abuse',
  SAB: 'c) Sexual abuse',
  EMO: 'd) Emotional abuse',
  MUL: 'e) Multiple/not recommended',
})

export const LEGAL = choiceOf(
  labelled(
    {
      E1: 'Placement order',
      C1: 'ICO',
      C2: 'FCO',
      D1: 'Freeing order',
      V2: 'Single period under S20',
      L1: 'Police protection LA accommodation',
      L2: 'EPO',
      L3: 'Child assessment order LA accommodation',
      J1: 'Remanded to LA or youth detention',
      J2: 'LA accommodation under PACE',
      J3: 'Youth rehabilitation order',
      V3: 'Short term breaks, episodes recorded',
      V4: 'Short term breaks, agreements recorded',
    },
    ': ',
  ),
)

export const CEASED_WHY = choiceOf(
  labelled(
    {
      E11: 'Adopted - application unopposed',
      E12: 'Adopted - consent dispensed with',
      E2: 'Died',
      E3: 'Care taken over by another UK authority',
      E4A: 'Returned home to parents/PR, planned',
      E4B: 'Returned home to parents/PR, unplanned',
      E13: 'Left care to live with someone without PR',
      E41: 'Child arrangements (residence) order granted',
      E45: 'SGO to former foster carer, relative or friend',
      E46: 'SGO to former foster carer, not relative or friend',
      E47: 'SGO to other carer, relative or friend',
      E48: 'SGO to other carer, not relative or friend',
      E5: 'Independent living with formal support',
      E6: 'Independent living without formal support',
      E7: 'Residential care funded by adult social care',
      E9: 'Sentenced to custody',
      E14: 'Accommodation on remand ended',
      E15: 'Age assessment found 18 or over',
      E16: 'Moved abroad',
      E17: 'Aged 18+, stayed with current carers',
      E8: 'Ceased for any other reason',
    },
    ': ',
  ),
)

// The standard gives “f) U6”, which makes the six kinds of foster home a) to f); the other letters are in no repository.
const FOSTER_HOMES = {
  U1: 'a) U1: Foster placement with relative or friend - long term',
  U2: 'b) U2: Foster placement with relative or friend - FFA',
  U3: 'c) U3: Foster placement with relative or friend - not FFA',
  U4: 'd) U4: Foster placement - long term',
  U5: 'e) U5: Foster placement - FFA',
  U6: 'f) U6: Foster placement - not FFA',
}
export const PLACED_IN = choiceOf({
  ...FOSTER_HOMES,
  ...labelled(
    {
      A3: 'Placed for adoption with consent, with current foster carer',
      A4: 'Placed for adoption with consent, not with current foster carer',
      A5: 'Placed for adoption with placement order, with current foster carer',
      A6: 'Placed for adoption with placement order, not with current foster carer',
      H5: 'Semi-independent living not subject to children’s homes regulations',
      K1: 'Secure children’s home',
      K2: 'Children’s home',
      P1: 'Placed with own parent(s) or person with PR',
      P2: 'Independent living',
      P3: 'Residential employment',
      R1: 'Residential care home',
      R2: 'NHS / health trust or other medical/nursing establishment',
      R3: 'Family centre or mother and baby unit',
      R5: 'Young offender institution or secure training centre',
      S1: 'Residential school (not dual-registered)',
      T0: 'All types of temporary move',
      T1: 'Temporary - hospital',
      T2: 'Temporary - child on holiday',
      T3: 'Temporary - carer on holiday',
      T4: 'Temporary - seven days or less, other reason',
      Z1: 'Other placement (schedule to DfE)',
      // Codes of 2025-26: it is not confirmed that Ofsted's list has taken them, and nothing else would be true.
      K3: 'Supported accommodation',
      Z11: 'Other placement',
      Z12: 'Other placement',
      Z13: 'Other placement',
      Z14: 'Other placement',
    },
    ': ',
  ),
})

export const PROVIDER = choiceOf(labelled(PLACEMENT_PROVIDER, ': '))

export const PERMANENCE = choiceOf({
  family: 'a) Return to family',
  adoption: 'b) Adoption',
  guardianship: 'c) SGO/CAO',
  supported: 'd) Supported living in the community',
  residential: 'e) Long-term residential placement',
  fostering: 'f) Long-term fostering',
  other: 'g) other',
})

export const LOCATION = choiceOf({ in: 'a) In', out: 'b) Out' })

export const ELIGIBLE = choiceOf({
  relevant: 'a) Relevant child',
  'former-relevant': 'b) Former relevant child',
  qualifying: 'c) Qualifying care leaver',
  eligible: 'd) Eligible child',
})

export const TOUCH = choiceOf({
  YES: 'a) Yes',
  NO: 'b) No',
  DIED: 'c) Died',
  REFU: 'd) Refu',
  NREQ: 'e) NREQ',
  RHOM: 'f) Rhom',
})

export const LIVES_IN = choiceOf(
  labelled(
    {
      B: 'With parent(s) or relative(s)',
      C: 'Community home or other residential care',
      D: 'Semi-independent or transitional accommodation',
      E: 'Supported lodgings',
      G: 'Gone abroad',
      H: 'Deported',
      K: 'Ordinary lodgings without formal support',
      R: 'Residence not known',
      S: 'No fixed abode / homeless',
      T: 'Foyer or similar supported accommodation',
      U: 'Independent living',
      V: 'Emergency accommodation',
      W: 'Bed and breakfast',
      X: 'In custody',
      Y: 'Other accommodation',
      Z: 'With former foster carer(s)',
    },
    ': ',
  ),
)

export const SUITABLE = choiceOf({ 1: 'a) Suitable', 2: 'b) Unsuitable' })
const { 0: _notInTouch, ...DOING } = ACTIVITY
export const DOES = choiceOf(labelled(DOING, ': '))

export const REVERSED_WHY = choiceOf(
  labelled(
    {
      RD1: 'Child’s needs changed after the decision',
      RD2: 'Court did not make a placement order',
      RD3: 'Prospective adopters not found',
      RD4: 'Any other reason',
    },
    ': ',
  ),
)

export const LEFT_WHY = choiceOf(
  labelled({ 1: 'Adopter withdrew', 2: 'Process put on hold', 3: 'Application refused' }, ': '),
)
