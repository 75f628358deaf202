import { sql } from '../../core/sql.ts'
import type { Answer, Reading } from '../../engines/records/index.ts'
import { careInParts } from '../../returns/annex-a/care-in-parts.ts'
import { annexReading, madeOf } from '../../returns/annex-a/reading.ts'
import { YEAR_BEFORE } from '../../returns/annex-a/sql.ts'
import { PlacementEpisode } from './records.ts'

/** Where a child in care lives, for list 8: the latest home by the list's day, and how many began in twelve months. */
export const annexAnswers: Answer[] = [
  {
    source: 'annex-a',
    table: 'List 8',
    by: 'person',
    columns: ['placed', 'type', 'provider', 'postcode', 'urn'],
    rows: sql`select distinct on (h.child_id) h.child_id as id, to_char(h.from_on, 'YYYY-MM-DD') as placed, h.type, h.provider, h.postcode, e.urn
      from placement_fact h left join placement_episode e on e.id = h.record_id
      where h.from_on <= $2::date order by h.child_id, h.from_on desc, h.record_id desc`,
  },
  {
    source: 'annex-a',
    table: 'List 8',
    by: 'person',
    columns: ['placements'],
    // Episodes that began with another home (S, P or B); whoever has lived in one all year has had one.
    rows: sql`select child_id as id, greatest(1, count(*) filter (where reason_began in ('S', 'P', 'B')
        and started_on between ${YEAR_BEFORE} and $2::date))::text as placements
      from placement_episode where started_on <= $2::date group by child_id`,
  },
]

/** Where list 8 says that a child lives: of homes before it says nothing. */
export const annexReadings: Reading[] = [
  annexReading(8, [PlacementEpisode], (said, row) =>
    careInParts(said, row).map(part => ({
      ...madeOf(PlacementEpisode, row, [], {
        startedOn: part.startedOn,
        endedOn: part.endedOn,
        reasonBegan: part.reasonBegan,
        ...(part.hasHome
          ? {
              type: said.code('type'),
              provider: said.code('provider'),
              placementPostcode: said.text('postcode'),
              urn: said.text('urn'),
            }
          : {}),
      }),
      id: part.id,
    })),
  ),
]
