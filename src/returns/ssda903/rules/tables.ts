import type { RowOf, Rule } from '../../checking/index.ts'

/** The tables of the return as rules see them, with the columns that are derived. */
export type Tables = {
  Header: RowOf<'CHILD' | 'SEX' | 'ETHNIC' | 'UPN' | 'MOTHER' | 'UASC', 'DOB' | 'MC_DOB'>
  Episodes: RowOf<
    | 'CHILD'
    | 'RNE'
    | 'LS'
    | 'CIN'
    | 'PLACE'
    | 'PLACE_PROVIDER'
    | 'REC'
    | 'REASON_PLACE_CHANGE'
    | 'HOME_POST'
    | 'PL_POST'
    | 'URN'
    | 'PL_LA'
    | 'PL_LOCATION'
    | 'PL_DISTANCE',
    'DECOM' | 'DEC'
  >
  Reviews: RowOf<'CHILD' | 'REVIEW_CODE', 'DOB' | 'REVIEW'>
  UASC: RowOf<'CHILD' | 'SEX', 'DOB' | 'DUC'>
  OC2: RowOf<
    | 'CHILD'
    | 'SDQ_SCORE'
    | 'SDQ_REASON'
    | 'CONVICTED'
    | 'HEALTH_CHECK'
    | 'IMMUNISATIONS'
    | 'TEETH_CHECK'
    | 'HEALTH_ASSESSMENT'
    | 'SUBSTANCE_MISUSE'
    | 'INTERVENTION_RECEIVED'
    | 'INTERVENTION_OFFERED',
    'DOB'
  >
  OC3: RowOf<'CHILD' | 'IN_TOUCH' | 'ACTIV' | 'ACCOM', 'DOB'>
  AD1: RowOf<
    'CHILD' | 'FOSTER_CARE' | 'NB_ADOPTR' | 'SEX_ADOPTR' | 'LS_ADOPTR',
    'DOB' | 'DATE_INT' | 'DATE_MATCH'
  >
  PlacedAdoption: RowOf<'CHILD' | 'REASON_PLACED_CEASED', 'DOB' | 'DATE_PLACED' | 'DATE_PLACED_CEASED'>
  PrevPerm: RowOf<'CHILD' | 'PREV_PERM' | 'LA_PERM' | 'DATE_PERM', 'DOB'>
  Missing: RowOf<'CHILD' | 'MISSING', 'DOB' | 'MIS_START' | 'MIS_END'>
  SWEpisodes: RowOf<'CHILD' | 'SW_ID' | 'SW_REASON', 'DOB' | 'SW_DECOM' | 'SW_DEC'>
  DoLo: RowOf<'CHILD', 'DOB' | 'DOLO_START' | 'DOLO_END'>
}

export type TableName = keyof Tables

/** Says a rule of this return: a file of its own in this folder, named by its code. */
export const rule = <Name extends TableName>(said: Rule<Tables, Name>): Rule<Tables, Name> => said

const DAYS: { [N in TableName]: readonly string[] } = {
  Header: ['DOB', 'MC_DOB'],
  Episodes: ['DECOM', 'DEC'],
  Reviews: ['DOB', 'REVIEW'],
  UASC: ['DOB', 'DUC'],
  OC2: ['DOB'],
  OC3: ['DOB'],
  AD1: ['DOB', 'DATE_INT', 'DATE_MATCH'],
  PlacedAdoption: ['DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED'],
  PrevPerm: ['DOB'],
  Missing: ['DOB', 'MIS_START', 'MIS_END'],
  SWEpisodes: ['DOB', 'SW_DECOM', 'SW_DEC'],
  DoLo: ['DOB', 'DOLO_START', 'DOLO_END'],
}

const TEXTS: { [N in TableName]: readonly string[] } = {
  Header: ['CHILD', 'SEX', 'ETHNIC', 'UPN', 'MOTHER', 'UASC'],
  Episodes: [
    'CHILD',
    'RNE',
    'LS',
    'CIN',
    'PLACE',
    'PLACE_PROVIDER',
    'REC',
    'REASON_PLACE_CHANGE',
    'HOME_POST',
    'PL_POST',
    'URN',
    'PL_LA',
    'PL_LOCATION',
    'PL_DISTANCE',
  ],
  Reviews: ['CHILD', 'REVIEW_CODE'],
  UASC: ['CHILD', 'SEX'],
  OC2: [
    'CHILD',
    'SDQ_SCORE',
    'SDQ_REASON',
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  OC3: ['CHILD', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  AD1: ['CHILD', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  PlacedAdoption: ['CHILD', 'REASON_PLACED_CEASED'],
  PrevPerm: ['CHILD', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'],
  Missing: ['CHILD', 'MISSING'],
  SWEpisodes: ['CHILD', 'SW_ID', 'SW_REASON'],
  DoLo: ['CHILD'],
}

/** The columns of a table, for making its rows; undefined for a table that the return does not have. */
export const columnsOf = (name: string) =>
  Object.hasOwn(TEXTS, name) ? { texts: TEXTS[name as TableName], days: DAYS[name as TableName] } : undefined
