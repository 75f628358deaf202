import type { LoadedRow, Reading } from '../../engines/records/index.ts'
import { readYesOrNo } from '../../returns/ssd/read-cell.ts'
import { cellOf, ssdReading } from '../../returns/ssd/reading.ts'
import { PERMANENCE } from '../../returns/ssd/tables/permanence.ts'
import { Adoption, AdoptionPlacement } from './records.ts'

const hasNone = (row: LoadedRow, ...columns: string[]) => columns.every(column => cellOf(row, column) === '')

// Placements and orders follow from the episodes of care: a row that says only those gives nothing here.
export const datasetReadings: Reading[] = [
  ssdReading(PERMANENCE, AdoptionPlacement, {
    columns: {
      decidedOn: 'perm_adm_decision_date',
      ceasedOn: 'perm_decision_reversed_date',
      reasonCeased: 'perm_decision_reversed_reason',
    },
    reads: [
      'perm_cla_id',
      'perm_placed_for_adoption_date',
      'perm_permanence_order_date',
      'perm_permanence_order_type',
    ],
    unless: row => hasNone(row, 'perm_adm_decision_date', 'perm_decision_reversed_date'),
  }),
  ssdReading(PERMANENCE, Adoption, {
    columns: {
      decidedOn: 'perm_adm_decision_date',
      matchedOn: 'perm_matched_date',
      adopters: 'perm_number_of_adopters',
      adoptersSex: 'perm_adopter_sex',
      adoptersStatus: 'perm_adopter_legal_status',
    },
    yesNo: ['perm_adopted_by_carer_flag'],
    unless: row =>
      hasNone(
        row,
        'perm_matched_date',
        'perm_number_of_adopters',
        'perm_adopter_sex',
        'perm_adopter_legal_status',
      ),
    also(row) {
      const byCarer = readYesOrNo(cellOf(row, 'perm_adopted_by_carer_flag'))
      return { values: { byFosterCarers: byCarer === undefined ? null : byCarer ? '1' : '0' } }
    },
  }),
]
