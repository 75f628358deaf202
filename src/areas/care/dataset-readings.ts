import type { LoadedRow, Reading } from '../../engines/records/index.ts'
import { readMoment } from '../../returns/ssd/read-cell.ts'
import { type Also, cellOf, seenFrom, ssdReading } from '../../returns/ssd/reading.ts'
import { SOURCE } from '../../returns/ssd/rows.ts'
import { CLA_CARE_PLAN } from '../../returns/ssd/tables/cla-care-plan.ts'
import { CLA_EPISODES } from '../../returns/ssd/tables/cla-episodes.ts'
import { CLA_PREVIOUS_PERMANENCE } from '../../returns/ssd/tables/cla-previous-permanence.ts'
import { CLA_REVIEWS } from '../../returns/ssd/tables/cla-reviews.ts'
import { CLA_VISITS } from '../../returns/ssd/tables/cla-visits.ts'
import { IMMIGRATION_STATUS } from '../../returns/ssd/tables/immigration-status.ts'
import { LEGAL_STATUS } from '../../returns/ssd/tables/legal-status.ts'
import { CarePlan, Episode, PreviousPermanence, Review, Unaccompanied, Visit } from './records.ts'

const dayIn = (cell: string | undefined) => readMoment(cell ?? '')?.day

/** The legal status on the day an episode began: the dataset has statuses in a table of their own. */
function legalStatus(row: LoadedRow): Also {
  const on = dayIn(row.cells.clae_cla_episode_start_date)
  if (on === undefined) return { values: { legalStatus: null } }
  const holding = row
    .siblings(LEGAL_STATUS.name)
    .map(({ lega_legal_status: status = '', ...cells }) => ({
      status: status.trim(),
      from: dayIn(cells.lega_legal_status_start_date),
      to: dayIn(cells.lega_legal_status_end_date),
    }))
    .filter(
      ({ status, from, to }) =>
        from !== undefined && from <= on && (to === undefined || to >= on) && status !== '',
    )
    .sort((a, b) => b.from! - a.from!)
  // A status of which the DfE has no code (a private fostering, say) does not make a child looked after.
  const codes = Episode.fields.legalStatus.codes ?? {}
  const status = holding.find(one => Object.hasOwn(codes, one.status))?.status ?? null
  const column = 'clae_cla_episode_start_date'
  const message = `${LEGAL_STATUS.name} has no legal status of this child on that day`
  return {
    values: { legalStatus: status },
    doubts: status ? [] : [{ field: 'legalStatus', column, message }],
  }
}

export const datasetReadings: Reading[] = [
  ssdReading(CLA_EPISODES, Episode, {
    columns: {
      startedOn: 'clae_cla_episode_start_date',
      reasonBegan: 'clae_cla_episode_start_reason',
      categoryOfNeed: 'clae_cla_primary_need_code',
      endedOn: 'clae_cla_episode_ceased_date',
      reasonEnded: 'clae_cla_episode_ceased_reason',
    },
    // Periods of care follow from the episodes.
    reads: ['clae_cla_id', 'clae_entered_care_date'],
    also: legalStatus,
  }),
  {
    // Read with the episodes, whose status on their first day it is.
    source: SOURCE,
    table: LEGAL_STATUS.name,
    columns: Object.keys(LEGAL_STATUS.columns),
    gives: [Episode],
    make: () => [],
  },
  ssdReading(CLA_REVIEWS, Review, {
    columns: { reviewedOn: 'clar_cla_review_date', participation: 'clar_cla_review_participation' },
    reads: ['clar_cla_id', 'clar_cla_review_cancelled'],
    unless: row =>
      /^y$/i.test(cellOf(row, 'clar_cla_review_cancelled')) && {
        column: 'clar_cla_review_cancelled',
        message: 'a review that was cancelled is not kept here',
      },
  }),
  ssdReading(CLA_VISITS, Visit, {
    columns: { visitedOn: 'clav_cla_visit_date' },
    reads: ['clav_cla_id'],
    yesNo: ['clav_cla_visit_seen', 'clav_cla_visit_seen_alone'],
    also: row => ({ values: { seen: seenFrom(row, 'clav_cla_visit_seen', 'clav_cla_visit_seen_alone') } }),
  }),
  ssdReading(CLA_PREVIOUS_PERMANENCE, PreviousPermanence, {
    columns: {
      option: 'lapp_previous_permanence_option',
      authority: 'lapp_previous_permanence_la',
      arrangedWhen: 'lapp_previous_permanence_order_date',
    },
  }),
  ssdReading(CLA_CARE_PLAN, CarePlan, { columns: { preparedOn: 'lacp_cla_care_plan_start_date' } }),
  ssdReading(IMMIGRATION_STATUS, Unaccompanied, {
    columns: { until: 'immi_immigration_status_end_date' },
    reads: ['immi_immigration_status'],
    // The dataset has no codes: its own scripts look for UASC, and one of them for U.
    unless: row =>
      /^(u|.*\buasc\b.*|.*unaccompanied.*)$/i.test(cellOf(row, 'immi_immigration_status'))
        ? false
        : {
            column: 'immi_immigration_status',
            message: `“${cellOf(row, 'immi_immigration_status')}” is not kept here: only that a child came alone and seeks asylum`,
          },
  }),
]
