/**
 * Code sets of the SSDA903 collection, every code that any collection year since 2016-17 has held, with short
 * labels of our own. Source: DfE children looked after return guides (Open Government Licence).
 */

/** SSDA903 SEX. */
export const SEX = {
  M: 'Male',
  F: 'Female',
  U: 'Unknown',
  '1': 'Male',
  '2': 'Female',
} as const

/** SSDA903 ETHNIC. */
export const ETHNICITY = {
  WBRI: 'White British',
  WIRI: 'White Irish',
  WOTH: 'Any other White background',
  WIRT: 'Traveller of Irish Heritage',
  WROM: 'Gypsy/Roma',
  MWBC: 'White and Black Caribbean',
  MWBA: 'White and Black African',
  MWAS: 'White and Asian',
  MOTH: 'Any other Mixed background',
  AIND: 'Indian',
  APKN: 'Pakistani',
  ABAN: 'Bangladeshi',
  AOTH: 'Any other Asian background',
  BCRB: 'Caribbean',
  BAFR: 'African',
  BOTH: 'Any other Black background',
  CHNE: 'Chinese',
  OOTH: 'Any other ethnic group',
  REFU: 'Refused',
  NOBT: 'Information not yet obtained',
} as const

/** SSDA903 UPN_UNKNOWN. */
export const UPN_UNKNOWN = {
  UN1: 'Not of school age',
  UN2: 'Never at a maintained school',
  UN3: 'Educated outside England',
  UN4: 'Newly known',
  UN5: 'Sources disagree',
  UN6: 'Could not be obtained',
  UN7: 'Referred, no further action',
} as const

/** SSDA903 UASC. */
export const UASC = {
  '0': 'No',
  '1': 'Yes',
} as const

/** SSDA903 MOTHER. */
export const MOTHER = {
  '0': 'No',
  '1': 'Yes',
} as const

/** SSDA903 RNE. */
export const REASON_EPISODE_BEGAN = {
  S: 'Started to be in care',
  L: 'Change of legal status only',
  P: 'Change of placement and carers',
  T: 'Change of placement, same carers',
  B: 'Change of legal status, placement and carers',
  U: 'Change of legal status and placement, same carers',
} as const

/** SSDA903 LS. */
export const LEGAL_STATUS = {
  C1: 'Interim care order',
  C2: 'Full care order',
  D1: 'Freeing order',
  E1: 'Placement order',
  V2: 'Accommodated under section 20',
  V3: 'Series of short breaks under an agreement',
  V4: 'Short breaks of one placement under an agreement',
  J1: 'Remanded to local authority accommodation',
  J2: 'Accommodated under the Police and Criminal Evidence Act',
  J3: 'Youth rehabilitation order with residence',
  L1: 'Police protection',
  L2: 'Emergency protection order',
  L3: 'Child assessment order',
} as const

/** SSDA903 CIN. */
export const CATEGORY_OF_NEED = {
  N1: 'Abuse or neglect',
  N2: 'Child’s disability',
  N3: 'Parental illness or disability',
  N4: 'Family in acute stress',
  N5: 'Family dysfunction',
  N6: 'Socially unacceptable behaviour',
  N7: 'Low income',
  N8: 'Absent parenting',
} as const

/** SSDA903 PLACE. */
export const PLACEMENT_TYPE = {
  A3: 'Placed for adoption by consent with current foster carers',
  A4: 'Placed for adoption by consent, not with current foster carers',
  A5: 'Placed for adoption with a placement order, with current foster carers',
  A6: 'Placed for adoption with a placement order, not with current foster carers',
  K1: 'Secure children’s home',
  K2: 'Children’s home',
  K3: 'Supported accommodation',
  P1: 'With parents or others with parental responsibility',
  P3: 'Residential employment',
  R1: 'Residential care home',
  R2: 'Hospital or nursing care',
  R3: 'Family centre or mother and baby unit',
  R5: 'Young offender institution',
  S1: 'Residential school',
  T0: 'Temporary move',
  T1: 'Temporary stay in hospital',
  T2: 'Temporary absence on holiday',
  T3: 'Temporary stay while the foster carer is away',
  T4: 'Temporary stay of seven days or less',
  U1: 'Foster home with relatives or friends, long term',
  U2: 'Foster home with relatives or friends, who may adopt',
  U3: 'Foster home with relatives or friends',
  U4: 'Foster home, long term',
  U5: 'Foster home with carers who may adopt',
  U6: 'Foster home',
  Z11: 'Other placement (Z11)',
  Z12: 'Other placement (Z12)',
  Z13: 'Other placement (Z13)',
  Z14: 'Other placement (Z14)',
  H5: 'Semi-independent living',
  P2: 'Independent living',
  Z1: 'Other placement',
} as const

/** SSDA903 PLACE_PROVIDER. */
export const PLACEMENT_PROVIDER = {
  PR0: 'Parents or others with parental responsibility',
  PR1: 'Our own',
  PR2: 'Another local authority',
  PR3: 'Other public body',
  PR4: 'Private',
  PR5: 'Voluntary',
} as const

/** SSDA903 REC. */
export const REASON_EPISODE_ENDED = {
  X1: 'A new episode begins the same day',
  E11: 'Adopted, application unopposed',
  E12: 'Adopted, consent dispensed with',
  E2: 'Died',
  E3: 'Care taken over by another authority',
  E4A: 'Returned home, planned',
  E4B: 'Returned home, not planned',
  E13: 'Left care to live with parents or relatives with no parental responsibility',
  E41: 'Child arrangements order',
  E45: 'Special guardianship to former foster carers who are relatives or friends',
  E46: 'Special guardianship to other former foster carers',
  E47: 'Special guardianship to relatives or friends',
  E48: 'Special guardianship to others',
  E5: 'Moved into independent living with support',
  E6: 'Moved into independent living without support',
  E7: 'Moved to adult social care',
  E8: 'Left care for another reason',
  E9: 'Sentenced to custody',
  E14: 'Remand ended',
  E15: 'Found to be 18 or over',
  E16: 'Moved abroad',
  E17: 'Turned 18 and stayed with current carers',
} as const

/** SSDA903 REASON_PLACE_CHANGE. */
export const REASON_PLACEMENT_CHANGED = {
  CARPL: 'Care plan',
  CLOSE: 'Home closed or carer resigned',
  ALLEG: 'Allegation',
  STAND: 'Standards of care',
  APPRR: 'Approval removed',
  CREQB: 'Carer asked, because of behaviour',
  CREQO: 'Carer asked, another reason',
  CHILD: 'Child asked',
  LAREQ: 'Authority asked',
  PLACE: 'Change of status only',
  CUSTOD: 'Custody',
  OTHER: 'Another reason',
} as const

/** SSDA903 REVIEW_CODE. */
export const REVIEW_PARTICIPATION = {
  PN0: 'Under 4 at the time',
  PN1: 'Attended and spoke for themselves',
  PN2: 'Attended, an advocate spoke for them',
  PN3: 'Attended and gave views in another way',
  PN4: 'Attended and did not give views',
  PN5: 'Did not attend, an advocate gave views',
  PN6: 'Did not attend, gave views in another way',
  PN7: 'Did not attend and gave no views',
} as const

/** SSDA903 SDQ_REASON. */
export const SDQ_REASON = {
  SDQ1: 'Under 4 or over 17',
  SDQ2: 'Carer would not complete it',
  SDQ3: 'Could not be completed because of the child’s disability',
  SDQ4: 'Another reason',
  SDQ5: 'The young person would not take part',
} as const

/** SSDA903 YESNO. */
export const YES_NO = {
  '0': 'No',
  '1': 'Yes',
} as const

/** SSDA903 IN_TOUCH. */
export const IN_TOUCH = {
  YES: 'In touch',
  NO: 'Not in touch',
  DIED: 'Died',
  REFU: 'Does not want contact',
  NREQ: 'No longer needs services',
  RHOM: 'Returned home',
} as const

/** SSDA903 ACTIV. */
export const ACTIVITY = {
  F1: 'Full time in higher education',
  P1: 'Part time in higher education',
  F2: 'Full time in other education',
  P2: 'Part time in other education',
  F4: 'Full time in an apprenticeship',
  P4: 'Part time in an apprenticeship',
  F5: 'Full time in training or work',
  P5: 'Part time in training or work',
  G4: 'Not in education or work: illness or disability',
  G5: 'Not in education or work: other reasons',
  G6: 'Not in education or work: pregnancy or parenting',
  '0': 'Not in touch or does not apply',
  F3: 'Full time in training or work',
  P3: 'Part time in training or work',
} as const

/** SSDA903 ACCOM. */
export const ACCOMMODATION = {
  B1: 'With parents or relatives, suitable',
  B2: 'With parents or relatives, not suitable',
  C1: 'Residential care or NHS, suitable',
  C2: 'Residential care or NHS, not suitable',
  D1: 'Semi-independent, suitable',
  D2: 'Semi-independent, not suitable',
  E1: 'Supported lodgings, suitable',
  E2: 'Supported lodgings, not suitable',
  G1: 'Gone abroad, suitable',
  G2: 'Gone abroad, not suitable',
  H1: 'Deported, suitable',
  H2: 'Deported, not suitable',
  K1: 'Ordinary lodgings, suitable',
  K2: 'Ordinary lodgings, not suitable',
  R1: 'Not known, suitable',
  R2: 'Not known, not suitable',
  S2: 'No fixed home, not suitable',
  T1: 'Foyer or similar, suitable',
  T2: 'Foyer or similar, not suitable',
  U1: 'Independent living, suitable',
  U2: 'Independent living, not suitable',
  V1: 'Emergency accommodation, suitable',
  V2: 'Emergency accommodation, not suitable',
  W1: 'Bed and breakfast, suitable',
  W2: 'Bed and breakfast, not suitable',
  X2: 'In custody, not suitable',
  Y1: 'Other, suitable',
  Y2: 'Other, not suitable',
  Z1: 'With former foster carers, suitable',
  Z2: 'With former foster carers, not suitable',
  '0': 'Does not apply',
} as const

/** SSDA903 FOSTER_CARE. */
export const ADOPTED_BY_FOSTER_CARERS = {
  '0': 'No',
  '1': 'Yes',
} as const

/** SSDA903 NB_ADOPTR. */
export const ADOPTERS = {
  '1': 'One adopter',
  '2': 'Two adopters',
} as const

/** SSDA903 SEX_ADOPTR. */
export const ADOPTERS_SEX = {
  M1: 'Single male',
  F1: 'Single female',
  MM: 'Male couple',
  FF: 'Female couple',
  MF: 'Male/female couple',
} as const

/** SSDA903 LS_ADOPTR. */
export const ADOPTERS_STATUS = {
  L0: 'Single adopter',
  L11: 'Different gender married couple',
  L12: 'Same gender married couple',
  L2: 'Civil partnership couple',
  L3: 'Different gender unmarried couple',
  L4: 'Same gender couple not married or in a civil partnership',
} as const

/** SSDA903 REASON_PLACED_CEASED. */
export const REASON_ADOPTION_PLACEMENT_ENDED = {
  RD1: 'The child’s needs changed',
  RD2: 'No placement order was made',
  RD3: 'Adopters could not be found',
  RD4: 'Another reason',
} as const

/** SSDA903 PREV_PERM. */
export const PREVIOUS_PERMANENCE = {
  P1: 'Adoption',
  P2: 'Special guardianship',
  P3: 'Residence or child arrangements order',
  P4: 'Unknown',
  Z1: 'None before',
} as const

/** SSDA903 MISSING. */
export const MISSING_KIND = {
  M: 'Missing',
  A: 'Away without authorisation',
} as const

/** SSDA903 SW_REASON. */
export const WORKER_CHANGE = {
  MANAGE: 'Managing caseloads',
  FCONTA: 'First contact or new referral',
  LEFTRL: 'Previous social worker left the role',
  ORGRST: 'Organisation restructured',
  TSPROC: 'Child moved to another team',
  ABSENC: 'Absence cover or return',
  CHCHAN: 'Child asked for a change',
  PCCHAN: 'Parent or carer asked for a change',
  SWDIED: 'Previous social worker died',
  OTHERS: 'Another reason',
} as const
