import { addDays, type Day, maxDay } from '../../core/day.ts'
import { exactly } from '../../core/inexact.ts'
import { idFrom } from '../../engines/records/index.ts'
import {
  type Cast,
  type Given,
  given,
  type Part,
  type Player,
  type Plays,
} from '../../engines/simulation/index.ts'
import { family } from './demonstration-family.ts'
import { homes } from './demonstration-homes.ts'
import { warnings } from './demonstration-warnings.ts'
import { workers } from './demonstration-workers.ts'
import { Allocation, ChildsWords, Identity, LocalId, Relationship } from './records.ts'

/** How long ago, in days, each child first became known. */
const KNOWN_FOR: Record<Part, number> = {
  newborn: 16,
  'protected-sister': 420,
  'protected-brother': 420,
  'in-need': 210,
  'in-care': 1_120,
  'in-care-goes-missing': 905,
  unaccompanied: 500,
  'care-leaver': 2_600,
  'left-care': 1_500,
  referred: 40,
  'just-arrived': 1,
  restricted: 130,
}

const WORDS: Partial<Record<Part, [number, string, string][]>> = {
  'in-care': [
    [1_050, 'I want to know if I can take my bike.', 'Moira Osgood'],
    [600, 'I like it here. I still miss Nan on Sundays.', 'Sam Adeyemi'],
    [33, 'Can I do my review outside? I am going to say the bit about school myself.', 'Sam Adeyemi'],
  ],
  'protected-sister': [[75, 'It is quieter at home now. I do my own hair.', 'Priya Nandan']],
  'in-care-goes-missing': [[140, 'Nobody asked me before they moved me.', 'Sam Adeyemi']],
  'in-need': [
    [78, 'Dad’s bag is gone from the hall.', 'Priya Nandan'],
    [8, 'I got a certificate for maths.', 'Priya Nandan'],
  ],
  unaccompanied: [[90, 'My football coach says I can do the badge.', 'Sam Adeyemi']],
}

export const demonstrates: Plays = (cast, today) => [
  ...Object.values(cast).flatMap(player => life(cast, player, today)),
  ...unborn(cast, today),
]

/** A brother or sister on the way: no name, no birthday, an expected one. */
function unborn(cast: Cast, today: Day): Given[] {
  const sibling = cast['in-need']
  const id = idFrom('demonstration', 'unborn')
  const known = addDays(today, -20)
  return [
    given(Identity, id, known, { surname: sibling.surname, expectedOn: addDays(today, 70) }),
    given(LocalId, id, known, { localId: 'GT1012' }),
    given(Relationship, id, known, {
      other: sibling.id,
      relation: 'sibling',
      named: `${sibling.forename} ${sibling.surname}`,
      fromOn: known,
    }),
    given(Allocation, id, known, {
      worker: 'Priya Nandan',
      workerAccount: 'social-worker',
      role: 'social-worker',
      team: 'East locality',
      fromOn: known,
    }),
  ]
}

function life(cast: Cast, player: Player, today: Day): Given[] {
  const known = maxDay(player.born, addDays(today, -KNOWN_FOR[player.part]))
  const { id, forename, surname, sex, ethnicity } = player
  return [
    given(Identity, id, known, {
      forename,
      surname,
      born: exactly(player.born),
      sex,
      ethnicity,
      ...extras(player.part),
    }),
    given(LocalId, id, known, { localId: `GT${1000 + Object.keys(cast).indexOf(player.part)}` }),
    ...homes(player, known, today),
    ...family(cast, player, known, today),
    ...workers(player, known, today),
    ...warnings(player, today),
    ...(WORDS[player.part] ?? []).map(([ago, words, saidTo]) =>
      given(ChildsWords, id, addDays(today, 1 - ago), { words, saidOn: addDays(today, -ago), saidTo }),
    ),
  ]
}

function extras(part: Part): Record<string, unknown> {
  if (part === 'in-care') return { knownAs: 'Mimi' }
  if (part === 'in-care-goes-missing') return { otherNames: 'Kit Shaw, Christopher Marlowe-Shaw' }
  return {}
}
