import type { LoadedRow, Reading } from '../../engines/records/index.ts'
import { cellOf, reference, referred, seenFrom, ssdReading } from '../../returns/ssd/reading.ts'
import { SOURCE } from '../../returns/ssd/rows.ts'
import { ASSESSMENT_FACTORS } from '../../returns/ssd/tables/assessment-factors.ts'
import { CIN_ASSESSMENTS } from '../../returns/ssd/tables/cin-assessments.ts'
import { CIN_EPISODES } from '../../returns/ssd/tables/cin-episodes.ts'
import { Assessment, Factor } from './records.ts'

function author(row: LoadedRow): string | null {
  const id = cellOf(row, 'cina_assessment_worker_id')
  if (id === '') return null
  return row.nobodys('ssd_professionals', 'prof_professional_id', id)?.prof_professional_name?.trim() || id
}

/** The codes of a JSON array, or (as before version 1.3.9) the keys of an object; undefined where it is neither. */
function codesIn(cell: string): string[] | undefined {
  try {
    const read: unknown = JSON.parse(cell)
    if (Array.isArray(read)) return read.map(String)
    return typeof read === 'object' && read !== null ? Object.keys(read) : undefined
  } catch {
    return undefined
  }
}

/** What an assessment found is a row here for each factor; the dataset has all in one. */
const factors: Reading = {
  source: SOURCE,
  table: ASSESSMENT_FACTORS.name,
  columns: Object.keys(ASSESSMENT_FACTORS.columns),
  gives: [Factor],
  make(row) {
    const column = 'cinf_assessment_factors_json'
    const cell = cellOf(row, column)
    const found = cell === '' ? [] : codesIn(cell)
    const assessment = referred(row, 'cinf_assessment_id', CIN_ASSESSMENTS)
    const { person } = row
    if (!found) {
      const doubts = [{ field: 'factor', column, message: `${column}: is no JSON array of codes` }]
      return [{ kind: Factor, id: row.rowId, person, values: { assessment, factor: null }, doubts }]
    }
    return found.map((code, nth) => {
      const isKnown = Object.hasOwn(Factor.fields.factor.codes ?? {}, code)
      const doubts = isKnown
        ? []
        : [{ field: 'factor', column, message: `${column}: “${code}” is not one of its codes` }]
      const values = { assessment, factor: isKnown ? code : null }
      return {
        kind: Factor,
        id: row.idFor(code, found.indexOf(code) === nth ? 0 : nth),
        person,
        values,
        doubts,
      }
    })
  },
}

export const datasetReadings: Reading[] = [
  ssdReading(CIN_ASSESSMENTS, Assessment, {
    columns: { startedOn: 'cina_assessment_start_date', authorisedOn: 'cina_assessment_auth_date' },
    reads: ['cina_referral_id', 'cina_assessment_worker_id'],
    yesNo: ['cina_assessment_child_seen'],
    also(row) {
      const { values, doubts = [] } = reference(row, 'referral', 'cina_referral_id', CIN_EPISODES)
      const childSeen = seenFrom(row, 'cina_assessment_child_seen')
      return { values: { ...values, childSeen, author: author(row) }, doubts }
    },
  }),
  factors,
]
