import { sql } from '../../core/sql.ts'
import type { Answer, LoadedRow, Made, Reading, RecordKind, YearRows } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf, readSlashed } from '../../returns/mapping.ts'
import { dayByYearsEnd, isInYear, saidByYearsEnd, wentOnInYear } from '../../returns/year-sql.ts'
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

/** Whether a child had an episode in the year. */
const hadEpisode = sql`exists (select from care_episode e
  where e.child_id = r.child_id and ${wentOnInYear(sql`e.started_on`, sql`e.ended_on`)})`

export const yearRows: YearRows[] = [
  {
    source: 'ssda903',
    table: 'Episodes',
    of: Episode,
    columns: ['DEC', 'REC'],
    rows: sql`select id, child_id, ${dayByYearsEnd(sql`ended_on`)} as "DEC",
        ${saidByYearsEnd(sql`reason_ended`, sql`ended_on`)} as "REC"
      from care_episode where ${wentOnInYear(sql`started_on`, sql`ended_on`)}`,
  },
  {
    source: 'ssda903',
    table: 'Reviews',
    of: Review,
    rows: sql`select id, child_id from care_review where ${isInYear(sql`reviewed_on`)}`,
  },
  {
    source: 'ssda903',
    table: 'UASC',
    of: Unaccompanied,
    columns: ['DUC'],
    // One row a child: what was last said. Who ceased to be before the year is in none.
    rows: sql`select distinct on (r.child_id) r.id, r.child_id, ${dayByYearsEnd(sql`r.until`)} as "DUC"
      from unaccompanied r where (r.until is null or r.until >= $1::date) and ${hadEpisode}
      order by r.child_id, r.until desc nulls first, r.known_at desc, r.id`,
  },
  {
    source: 'ssda903',
    table: 'PrevPerm',
    of: PreviousPermanence,
    begunAt: '/children/:child/record-previous-permanence',
    // One row a child: what was last said. Asked of whose care began since 1 April 2016 (rule 634).
    rows: sql`select distinct on (r.child_id) r.id, r.child_id from previous_permanence r
      where ${hadEpisode} and exists (select from period_of_care p where p.child_id = r.child_id
        and p.from_on >= date '2016-04-01' and ${wentOnInYear(sql`p.from_on`, sql`p.to_on`)})
      order by r.child_id, r.known_at desc, r.id`,
  },
  {
    source: 'ssda903',
    table: 'DoLo',
    of: DeprivationOfLiberty,
    columns: ['DOLO_END'],
    rows: sql`select id, child_id, ${dayByYearsEnd(sql`ended_on`)} as "DOLO_END" from deprivation_of_liberty
      where ${wentOnInYear(sql`started_on`, sql`ended_on`)}`,
  },
]
