import type { Answer, LoadedRow, Made, Reading, RecordKind } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf, readSlashed } from '../../returns/mapping.ts'
import { DeprivationOfLiberty, Episode, PreviousPermanence, Review, Unaccompanied } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'ssda903',
    table: 'Episodes',
    kind: Episode,
    columns: {
      startedOn: 'DECOM',
      reasonBegan: 'RNE',
      legalStatus: 'LS',
      categoryOfNeed: 'CIN',
      endedOn: 'DEC',
      reasonEnded: 'REC',
    },
  },
  {
    source: 'ssda903',
    table: 'Reviews',
    kind: Review,
    columns: { reviewedOn: 'REVIEW', participation: 'REVIEW_CODE' },
  },
  { source: 'ssda903', table: 'UASC', kind: Unaccompanied, columns: { until: 'DUC' } },
  {
    source: 'ssda903',
    table: 'PrevPerm',
    kind: PreviousPermanence,
    columns: { option: 'PREV_PERM', authority: 'LA_PERM', arrangedWhen: 'DATE_PERM' },
  },
  {
    source: 'ssda903',
    table: 'DoLo',
    kind: DeprivationOfLiberty,
    columns: { startedOn: 'DOLO_START', endedOn: 'DOLO_END' },
  },
]
/** The days of a period of care in a row: from, and to where it has ended. */
const days = (row: Cells) => ({ from: readSlashed(row.DECOM ?? ''), to: readSlashed(row.DEC ?? '') })

/** An episode begins on the day the one before it ends, and never earlier (SSDA903 guide: episodes do not overlap). */
const noOverlap: Reading = {
  source: 'ssda903',
  table: 'Episodes',
  gives: [Episode],
  make(row) {
    const own = days(row.cells)
    const overlaps = row.siblings('Episodes').some(other => {
      const { from, to } = days(other)
      if (other === row.cells || from === undefined || own.from === undefined || from >= own.from)
        return false
      return to === undefined || to > own.from
    })
    return overlaps
      ? [doubted(Episode, row, 'startedOn', 'DECOM', 'it began before the episode before it ended')]
      : []
  },
}

/** An episode that ended says why, and one that has not does not. */
const endedWhy: Reading = {
  source: 'ssda903',
  table: 'Episodes',
  gives: [Episode],
  make(row) {
    const { DEC: ended = '', REC: why = '' } = row.cells
    if ((ended === '') === (why === '')) return []
    return [
      ended === ''
        ? doubted(Episode, row, 'endedOn', 'DEC', 'it has a reason why it ended, and no date')
        : doubted(Episode, row, 'reasonEnded', 'REC', 'it has a date when it ended, and no reason'),
    ]
  },
}

/** A review is of a child in care: one held outside every episode is dated wrongly, or an episode is missing. */
const reviewedInCare: Reading = {
  source: 'ssda903',
  table: 'Reviews',
  gives: [Review],
  make(row) {
    const on = readSlashed(row.cells.REVIEW ?? '')
    const inCare = row.siblings('Episodes').some(episode => {
      const { from, to } = days(episode)
      return on === undefined || (from !== undefined && from <= on && (to === undefined || on <= to))
    })
    if (inCare || on === undefined) return []
    return [
      doubted(
        Review,
        row,
        'reviewedOn',
        'REVIEW',
        'no episode of this return says the child was in care that day',
      ),
    ]
  },
}

type Cells = Readonly<Record<string, string>>

const doubted = (kind: RecordKind, row: LoadedRow, field: string, column: string, words: string): Made => ({
  kind,
  id: row.rowId,
  person: row.person,
  values: {},
  doubts: [{ field, column, message: `${column}: ${words}` }],
})

export const readings: Reading[] = [...readingsOf(mappings), noOverlap, endedWhy, reviewedInCare]
export const answers: Answer[] = [
  ...answersOf(mappings),
  // In XML the child's header says whether they were unaccompanied: they were when we hold a record of it.
  {
    source: 'ssda903',
    table: 'Header',
    by: 'person',
    columns: ['UASC'],
    rows: `select distinct child_id as id, '1' as "UASC" from unaccompanied`,
  },
]
