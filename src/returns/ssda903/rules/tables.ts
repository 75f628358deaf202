import type { RowOf, Rule, Sheet } from '../../checking/index.ts'

const columns = <const Texts extends readonly string[], const Days extends readonly string[]>(
  texts: Texts,
  days: Days,
) => ({ texts, days })

/** The tables of the return as rules see them, with the columns that are derived: what stands as text, and as days. */
const TABLES = {
  Header: columns(['CHILD', 'SEX', 'ETHNIC', 'UPN', 'MOTHER', 'UASC'], ['DOB', 'MC_DOB']),
  Episodes: columns(
    [
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
    ['DECOM', 'DEC'],
  ),
  Reviews: columns(['CHILD', 'REVIEW_CODE'], ['DOB', 'REVIEW']),
  UASC: columns(['CHILD', 'SEX'], ['DOB', 'DUC']),
  OC2: columns(
    [
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
    ['DOB'],
  ),
  OC3: columns(['CHILD', 'IN_TOUCH', 'ACTIV', 'ACCOM'], ['DOB']),
  AD1: columns(
    ['CHILD', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
    ['DOB', 'DATE_INT', 'DATE_MATCH'],
  ),
  PlacedAdoption: columns(['CHILD', 'REASON_PLACED_CEASED'], ['DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED']),
  PrevPerm: columns(['CHILD', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'], ['DOB']),
  Missing: columns(['CHILD', 'MISSING'], ['DOB', 'MIS_START', 'MIS_END']),
  SWEpisodes: columns(['CHILD', 'SW_ID', 'SW_REASON'], ['DOB', 'SW_DECOM', 'SW_DEC']),
  DoLo: columns(['CHILD'], ['DOB', 'DOLO_START', 'DOLO_END']),
} as const

type Shapes = typeof TABLES
type RowIn<N extends keyof Shapes> = RowOf<Shapes[N]['texts'][number], Shapes[N]['days'][number]>

/** This year's tables, and last year's under their names with `_last`. */
export type Tables = { [N in keyof Shapes]: RowIn<N> } & { [N in keyof Shapes as `${N}_last`]: RowIn<N> }

export type TableName = keyof Tables

/** Tables that a rule must have, and others that it looks at where they are there. */
export type Given<Must extends TableName, May extends TableName> = {
  readonly [N in Must]: Sheet<Tables[N]>
} & { readonly [N in May]?: Sheet<Tables[N]> | undefined }

/** Says a rule of this return: a file of its own in this folder, named by its code. */
export const rule = <Name extends TableName>(said: Rule<Tables, Name>): Rule<Tables, Name> => said

/** Every table of this year by name. */
export const TABLE_NAMES = Object.keys(TABLES) as (keyof Shapes)[]

/** The columns of a table, this year's or last year's; undefined for a table that the return does not have. */
export function columnsOf(name: string): { texts: readonly string[]; days: readonly string[] } | undefined {
  const table = name.replace(/_last$/, '')
  return Object.hasOwn(TABLES, table) ? TABLES[table as keyof Shapes] : undefined
}
