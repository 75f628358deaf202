import type { Tables } from '../rules/tables.ts'

/** Whether an episode ended because the child was adopted. */
export const isAdopted = ({ REC }: { readonly REC: string | null }): boolean => REC === 'E11' || REC === 'E12'

/** Whether an episode is a placement for adoption. */
export const isPlacedForAdoption = ({ PLACE }: { readonly PLACE: string | null }): boolean =>
  PLACE === 'A3' || PLACE === 'A4' || PLACE === 'A5' || PLACE === 'A6'

/** What was entered about an adoption, field by field. */
export const adoptionFields = (row: Tables['AD1']): readonly (string | null)[] => [
  row.DATE_INT_text,
  row.DATE_MATCH_text,
  row.FOSTER_CARE,
  row.NB_ADOPTR,
  row.SEX_ADOPTR,
  row.LS_ADOPTR,
]
