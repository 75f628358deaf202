import { choice, date, record, text } from '../../engines/records/index.ts'
import { PLACEMENT_PROVIDER, PLACEMENT_TYPE, REASON_PLACEMENT_CHANGED } from '../../returns/ssda903/codes.ts'

/**
 * Where a child in care lived during one episode of care. A home that goes on while only the legal status
 * changes is several of these, which facts.ts joins into one.
 */
export const PlacementEpisode = record(
  'placement_episode',
  'Placement',
  {
    startedOn: date('When did it begin?').optional(),
    endedOn: date('When did it end?').optional(),
    // Why the episode began says whether the home changed with it, or the legal status only.
    reasonBegan: text('Why did the episode begin?').optional(),
    type: choice(PLACEMENT_TYPE, 'What kind of home is it?').optional(),
    provider: choice(PLACEMENT_PROVIDER, 'Who provides it?').optional(),
    reasonChanged: choice(REASON_PLACEMENT_CHANGED, 'Why did the placement change?').optional(),
    homePostcode: text('Postcode of the family home').optional(),
    placementPostcode: text('Postcode of the placement').optional(),
    urn: text('Ofsted number').optional(),
  },
  // A child's homes in order: facts.ts reads them so.
  { indexes: [['startedOn'], ['subject', 'startedOn', 'id']] },
)
