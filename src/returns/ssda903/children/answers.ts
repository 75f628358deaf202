type Row<Column extends string> = { readonly [column in Column]: string | null }

/** What is asked about an adoption (AD1); a day counts as filled in whatever stands there. */
export const ADOPTION = [
  'DATE_INT_text',
  'DATE_MATCH_text',
  'FOSTER_CARE',
  'NB_ADOPTR',
  'SEX_ADOPTR',
  'LS_ADOPTR',
] as const

/** What is asked about the health of every child looked after for the twelve months (OC2). */
export const HEALTH = ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'] as const

/** All that is asked about them beside the strengths and difficulties: the rest is for some ages and some answers. */
export const YEAR_IN_CARE = [
  ...HEALTH,
  'CONVICTED',
  'HEALTH_CHECK',
  'INTERVENTION_RECEIVED',
  'INTERVENTION_OFFERED',
] as const

/** Whether any of these columns of a row is filled in. */
export const isAnyFilled = <Column extends string>(
  row: Row<NoInfer<Column>>,
  columns: readonly Column[],
): boolean => columns.some(column => row[column] !== null)

/** Whether any of these columns of a row is empty. */
export const isAnyEmpty = <Column extends string>(
  row: Row<NoInfer<Column>>,
  columns: readonly Column[],
): boolean => columns.some(column => row[column] === null)

/** Whether a row of OC3 says anything about a care leaver. */
export const isCareLeaver = (row: Row<'IN_TOUCH' | 'ACTIV' | 'ACCOM'>): boolean =>
  isAnyFilled(row, ['IN_TOUCH', 'ACTIV', 'ACCOM'])
