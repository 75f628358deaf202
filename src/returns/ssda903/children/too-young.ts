import { ageOn } from '../../../core/age.ts'
import type { Sheet } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'

type Given = { readonly Episodes: Sheet<Tables['Episodes']>; readonly Header: Sheet<Tables['Header']> }

/** Episodes in a placement of this kind that began before the child was so old. */
export const tooYoungFor = (place: string, years: number, { Episodes, Header }: Given) =>
  Episodes.rows.filter(
    row => row.PLACE === place && Header.of(row.CHILD).some(child => ageOn(child.DOB, row.DECOM) < years),
  )
