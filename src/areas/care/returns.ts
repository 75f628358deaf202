import type { Answer } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
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
export const readings = readingsOf(mappings)
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
