import { type Sql, sql } from '../../../core/sql.ts'
import { indicator, onceADay } from '../../../engines/indicators/index.ts'

/** Children in care by where they live: one spell an episode, each child once on any day. */
const placed = (numerator: Sql) =>
  onceADay(
    sql`select p.child_id, 'placement_episode' as record_kind, p.id as record_id, p.started_on as began_on, p.ended_on as to_on,
    null::numeric as value, p.type as placement_type, p.provider, e.legal_status
  from placement_episode p join care_episode_fact e on e.record_id = p.id
  where p.started_on is not null and coalesce(e.legal_status, '') not in ('V3', 'V4')`,
    numerator,
  )

const FOSTER = sql`coalesce(placement_type in ('U1', 'U2', 'U3', 'U4', 'U5', 'U6'), false)`
const KIN = sql`coalesce(placement_type in ('U1', 'U2', 'U3'), false)`

export const inFosterHomes = indicator('children-in-foster-homes', {
  title: 'Children in care who live in a foster home',
  definition:
    'The number of children in care on the day who live in a foster home, with relatives or friends or others.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  splits: ['placement_type', 'provider'],
  ...placed(FOSTER),
})

export const withFamilyAndFriends = indicator('children-placed-with-family-and-friends', {
  title: 'Children in care fostered by family or friends',
  definition: 'The number of children in care on the day fostered by relatives or friends.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  splits: ['placement_type'],
  ...placed(KIN),
})

export const ownFosterHomesShare = indicator('in-house-foster-placements-share', {
  title: 'Children in care living with our own foster carers',
  definition: 'Of children in care on the day, the share who live with the authority’s own foster carers.',
  measure: 'percent',
  shape: 'spells',
  better: 'higher',
  ...placed(sql`${FOSTER} and coalesce(provider = 'PR1', false)`),
})

export const withParents = indicator('cla-placed-with-parents', {
  title: 'Children in care who live with their parents',
  definition:
    'The number of children in care on the day on an interim or full care order who are placed with a parent.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  ...placed(sql`coalesce(placement_type = 'P1' and legal_status in ('C1', 'C2'), false)`),
})
