import type { Corrects } from '../../engines/corrections/index.ts'
import { DeprivationOfLiberty, PreviousPermanence, Review, Unaccompanied, Visit } from './records.ts'

/** An episode of care has its home beside it, and is corrected with it: by the area that knows the home. */
export const corrects: Corrects[] = [
  {
    kind: Review,
    // Whoever holds reviews works with no child (Care Planning Regulations 2010, regulation 46). What a review decided stays.
    mayOfAny: ['reviewing-officer', 'head-of-service'],
    ask: ['reviewedOn', 'participation'],
  },
  { kind: Visit, ask: ['visitedOn', 'seen', 'how'] },
  { kind: Unaccompanied, ask: ['until'], mayBeToCome: ['until'] },
  { kind: PreviousPermanence, ask: ['option', 'authority', 'arrangedWhen'] },
  {
    kind: DeprivationOfLiberty,
    ask: ['startedOn', 'endedOn'],
    mayBeToCome: ['endedOn'],
    decided: { fields: ['startedOn', 'endedOn'], by: 'the court', may: ['team-manager', 'head-of-service'] },
  },
]
