import { addDays, type Day } from '../../core/day.ts'
import { type Given, given, grew, type Part, type Player } from '../../engines/simulation/index.ts'
import { Address, Telephone } from './records.ts'

// Streets that are nowhere, and the postcode area ZZ, which no post office uses.
const STREETS = [
  'Larkrise Walk',
  'Tannery Row',
  'Orchard Fold',
  'Beacon Steps',
  'Millrace Lane',
  'Chapel Garth',
]

/** Days ago a child's own home ended, on coming into care; and days ago the next began, on leaving it. */
const AWAY: Partial<Record<Part, [left: number, back?: number]>> = {
  'in-care': [800],
  'in-care-goes-missing': [880],
  'left-care': [1_440, 400],
  'care-leaver': [2_580, 545],
}

/** Where a played child has lived outside care: where they lived in care is told by the placements. */
export function homes(player: Player, known: Day, today: Day): Given[] {
  // He came to this country alone, and straight into care.
  if (player.part === 'unaccompanied') return []
  const [left, back] = AWAY[player.part] ?? []
  const n = player.forename.length * 3 + player.surname.length
  const kept = player.part === 'in-need' ? { keptFrom: 'Tariq Rahmanzai (father)', keptFromOn: known } : {}
  const first = given(Address, player.id, known, {
    lines:
      player.part === 'in-need'
        ? '41 Orchard Fold'
        : `${n} ${STREETS[player.surname.length % STREETS.length]}`,
    postcode: player.part === 'in-need' ? 'ZZ1 9GT' : `ZZ${n % 10} ${player.surname.length % 10}GT`,
    fromOn: known,
    ...kept,
  })
  const leftOn = left === undefined ? undefined : addDays(today, -left)
  return [
    ...grew(first, leftOn, { toOn: leftOn }),
    ...after(player, back, today),
    ...telephones(player, known, today),
  ]
}

function after({ id, part }: Player, back: number | undefined, today: Day): Given[] {
  if (back === undefined) return []
  const fromOn = addDays(today, -back)
  const lines = part === 'care-leaver' ? 'Flat 6, 12 Tannery Row' : '3 Larkrise Walk'
  return [given(Address, id, fromOn, { lines, postcode: 'ZZ4 2GT', fromOn })]
}

function telephones({ id, part }: Player, known: Day, today: Day): Given[] {
  if (part === 'care-leaver')
    return [
      given(Telephone, id, addDays(today, -545), {
        number: '07700 900 146',
        safeWhen: 'Text first: she does not answer numbers she does not know.',
      }),
    ]
  if (part === 'in-care-goes-missing')
    return [given(Telephone, id, addDays(known, 30), { number: '07700 900 171' })]
  return []
}
