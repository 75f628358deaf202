import type { SourceRow } from '../reading/source-row.ts'

/**
 * Says whom the factors of an assessment are about: their table names the assessment alone, whose own table comes before it.
 * Works on rows in the order of the dataset's tables, a batch at a time.
 */
export async function* whoseRows(batches: AsyncIterable<SourceRow[]>): AsyncGenerator<SourceRow[]> {
  const assessed = new Map<string, string>()
  for await (const batch of batches) {
    for (const row of batch) {
      if (row.table === 'ssd_cin_assessments') assessed.set(row.cells.cina_assessment_id ?? '', row.child)
      if (row.table === 'ssd_assessment_factors')
        row.child = assessed.get(row.cells.cinf_assessment_id ?? '') ?? ''
    }
    yield batch
  }
}
