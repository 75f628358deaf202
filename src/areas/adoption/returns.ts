import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { Adoption, AdoptionPlacement } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'ssda903',
    table: 'AD1',
    kind: Adoption,
    columns: {
      decidedOn: 'DATE_INT',
      matchedOn: 'DATE_MATCH',
      byFosterCarers: 'FOSTER_CARE',
      adopters: 'NB_ADOPTR',
      adoptersSex: 'SEX_ADOPTR',
      adoptersStatus: 'LS_ADOPTR',
    },
  },
  {
    source: 'ssda903',
    table: 'PlacedAdoption',
    kind: AdoptionPlacement,
    columns: {
      decidedOn: 'DATE_PLACED',
      ceasedOn: 'DATE_PLACED_CEASED',
      reasonCeased: 'REASON_PLACED_CEASED',
    },
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)
