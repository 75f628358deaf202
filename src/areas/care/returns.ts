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
export const answers = answersOf(mappings)
