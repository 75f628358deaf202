import { addDays, type Day } from '../../core/day.ts'
import { londonInstant } from '../../core/instant.ts'
import { idFrom } from '../../engines/records/index.ts'
import { type Given, given, grew, type Player, type Plays } from '../../engines/simulation/index.ts'
import { Contact, Referral } from './records.ts'

/** The id of a played child's referral, for areas whose records hang on it. */
export const referralIdOf = (player: Player): string => idFrom('demonstration', 'referral', player.part)

function referred(
  player: Player,
  today: Day,
  ago: number,
  source: string,
  need: string,
  worry: string,
  closedAgo?: number,
): Given[] {
  const on = addDays(today, -ago)
  const closedOn = closedAgo === undefined ? null : addDays(today, -closedAgo)
  return [
    given(Contact, player.id, on, {
      receivedAt: londonInstant(on, '10:20'),
      source,
      worry,
      decidedAt: londonInstant(on, '16:05'),
      outcome: 'referral',
      reason: 'The child may need help that only children’s social care can give.',
      decidedBy: 'Ruth Calloway',
    }),
    ...grew(
      given(
        Referral,
        player.id,
        on,
        { referredOn: on, source, primaryNeed: need, noFurtherAction: '0' },
        referralIdOf(player),
      ),
      closedOn,
      { closedOn, closureReason: 'RC7' },
    ),
  ]
}

export const demonstrates: Plays = (cast, today) => [
  ...referred(
    cast.newborn,
    today,
    16,
    '3B',
    'N3',
    'Her mother is unwell after the birth and has nobody at home.',
  ),
  ...referred(
    cast['protected-sister'],
    today,
    420,
    '2A',
    'N1',
    'She comes to school hungry and has started to fall asleep in class.',
  ),
  ...referred(
    cast['protected-brother'],
    today,
    420,
    '2A',
    'N1',
    'His sister’s school is worried about both children.',
  ),
  ...referred(
    cast['in-need'],
    today,
    210,
    '6',
    'N1',
    'Police were called to the home at night; he was there.',
  ),
  ...referred(
    cast['in-care'],
    today,
    1_120,
    '3E',
    'N1',
    'Brought to hospital by her grandmother, who could not say who was caring for her.',
  ),
  ...referred(
    cast['in-care-goes-missing'],
    today,
    905,
    '6',
    'N5',
    'Found alone at the bus station at two in the morning.',
  ),
  ...referred(cast.unaccompanied, today, 500, '6', 'N8', 'Arrived alone and asked for asylum.'),
  ...referred(
    cast['left-care'],
    today,
    1_500,
    '1A',
    'N4',
    'His aunt cannot go on caring for him without help.',
    380,
  ),
  ...referred(cast.referred, today, 40, '2A', 'N4', 'She told her tutor that there is shouting every night.'),
  ...referred(cast.restricted, today, 130, '1B', 'N1', 'A neighbour hears crying.'),
  given(Contact, cast['just-arrived'].id, addDays(today, -1), {
    receivedAt: londonInstant(addDays(today, -1), '15:40'),
    source: '2A',
    worry: 'He has a mark on his arm that he will not speak about.',
  }),
]
