import type { Corrects } from '../../engines/corrections/index.ts'
import { Episode } from '../care/facts.ts'
import { PlacementEpisode } from './records.ts'
import { ENDING } from './who.ts'

/** A row of Episodes is two records of one id: the legal side and the home. They are put right together, and their days agree. */
export const corrects: Corrects[] = [
  {
    kind: Episode,
    mayOfAny: ENDING,
    // Who decided that it began and ended, and their words, stay.
    ask: ['startedOn', 'reasonBegan', 'legalStatus', 'categoryOfNeed', 'endedOn', 'reasonEnded'],
    beside: {
      kind: PlacementEpisode,
      ask: ['type', 'provider', 'reasonChanged', 'homePostcode', 'placementPostcode', 'urn'],
      same: ['startedOn', 'endedOn', 'reasonBegan'],
    },
    decided: { fields: ['endedOn'], by: 'whoever decides that care ends', may: ENDING },
    wrong: ({ endedOn, reasonEnded }) =>
      endedOn === null && reasonEnded !== null
        ? [{ field: 'reasonEnded', message: 'Leave this empty while the episode goes on' }]
        : [],
  },
]
