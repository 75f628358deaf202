import { derived } from '../../engines/derived/index.ts'
import { choice, date, quickIdFrom, record, ref, text, yesNo } from '../../engines/records/index.ts'
import { PLACEMENT_PROVIDER, PLACEMENT_TYPE } from '../../returns/ssda903/codes.ts'
import { homesOf, isTemporary } from './homes.ts'
import { PlacementEpisode } from './records.ts'

/** One home a child in care had, kept so that figures and lists need not make it from episodes at each asking. */
export const Home = record(
  'home_in_care',
  'Home',
  {
    beganWith: ref(() => PlacementEpisode, 'The placement it began with'),
    fromOn: date('From'),
    toOn: date('Until').optional(),
    type: choice(PLACEMENT_TYPE, 'What kind of home is it?').optional(),
    provider: choice(PLACEMENT_PROVIDER, 'Who provides it?').optional(),
    postcode: text('Postcode').optional(),
    temporary: yesNo('Is it temporary?'),
    startKnown: yesNo('Is its start in the record?'),
  },
  { indexes: [['subject', 'fromOn']] },
)

/** The homes that a child's placement episodes make. */
export const homes = derived(Home, {
  reads: { episodes: PlacementEpisode },
  from: ({ episodes }) =>
    homesOf(episodes).map(({ first, from, last, startKnown }) => ({
      id: quickIdFrom('home', first.id),
      values: {
        beganWith: first.id,
        fromOn: from,
        toOn: last,
        type: first.type,
        provider: first.provider,
        postcode: first.placementPostcode,
        temporary: isTemporary(first.type),
        startKnown,
      },
    })),
})
