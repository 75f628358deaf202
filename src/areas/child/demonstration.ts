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
import {
  Address,
  Allocation,
  ChildsWords,
  Identity,
  LocalId,
  Relationship,
  Telephone,
  Warning,
} from './records.ts'

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

const WORKERS: Partial<Record<Part, [string, string, string][]>> = {
  'protected-sister': [['Priya Nandan', 'social-worker', 'East locality']],
  'protected-brother': [['Priya Nandan', 'social-worker', 'East locality']],
  'in-need': [['Priya Nandan', 'social-worker', 'East locality']],
  'in-care': [
    ['Helen Osgood', 'former', 'Children in care team'],
    ['Sam Adeyemi', 'social-worker-care', 'Children in care team'],
  ],
  'in-care-goes-missing': [['Sam Adeyemi', 'social-worker-care', 'Children in care team']],
  unaccompanied: [['Sam Adeyemi', 'social-worker-care', 'Children in care team']],
  'care-leaver': [['Lorna Whitby', 'former', 'Leaving care team']],
  restricted: [['Priya Nandan', 'social-worker', 'East locality']],
}

const WORDS: Partial<Record<Part, [number, string, string][]>> = {
  'in-care': [
    [1_050, 'I want to know if I can take my bike.', 'Helen Osgood'],
    [600, 'I like it here. I still miss Nan on Sundays.', 'Sam Adeyemi'],
    [33, 'Can I do my review outside? I am going to say the bit about school myself.', 'Sam Adeyemi'],
  ],
  'protected-sister': [[75, 'It is quieter at home now. I do my own hair.', 'Priya Nandan']],
  'in-care-goes-missing': [[140, 'Nobody asked me before they moved me.', 'Sam Adeyemi']],
  unaccompanied: [[90, 'My football coach says I can do the badge.', 'Sam Adeyemi']],
}

export const demonstrates: Plays = (cast, today) =>
  Object.values(cast).flatMap(player => life(cast, player, today))

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
    given(Address, id, known, address(player, known)),
    ...family(cast, player, known),
    ...workers(player, known, today),
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

// Streets that are nowhere, and the postcode area ZZ, which no post office uses.
const STREETS = [
  'Larkrise Walk',
  'Tannery Row',
  'Orchard Fold',
  'Beacon Steps',
  'Millrace Lane',
  'Chapel Garth',
]

function address(player: Player, known: Day): Record<string, unknown> {
  const n = player.forename.length * 3 + player.surname.length
  const street = STREETS[player.surname.length % STREETS.length]
  const kept = player.part === 'in-need' ? { keptFrom: 'Tariq Rahmanzai (father)', keptFromOn: known } : {}
  return {
    lines: `${n} ${street}`,
    postcode: `ZZ${n % 10} ${player.surname.length % 10}GT`,
    fromOn: known,
    ...kept,
  }
}

/** Mothers and brothers are people of their own, so that a family can be found from either side. */
function family(cast: Cast, player: Player, known: Day): Given[] {
  const mother = idFrom('demonstration', 'mother', player.surname)
  const of = (other: string, relation: string, named: string, responsible: boolean) =>
    given(Relationship, player.id, known, {
      other,
      relation,
      named,
      parentalResponsibility: responsible,
      fromOn: player.born,
    })
  const links =
    player.part === 'unaccompanied'
      ? []
      : [of(mother, 'mother', `${MOTHERS[player.part] ?? 'Dana'} ${player.surname}`, true)]
  if (player.part === 'protected-sister')
    links.push(of(cast['protected-brother'].id, 'sibling', 'Cal Fennimore', false))
  if (player.part === 'protected-brother')
    links.push(of(cast['protected-sister'].id, 'sibling', 'Bea Fennimore', false))
  if (player.part === 'in-care')
    links.push(of(idFrom('demonstration', 'grandmother'), 'grandparent', 'Odette Delacourt', false))
  const phone =
    player.part === 'in-need'
      ? [
          given(Telephone, player.id, known, {
            number: '01632 960 144',
            safeWhen: 'Ring between 10am and 2pm. Leave no message.',
            keptFrom: 'Tariq Rahmanzai (father)',
          }),
        ]
      : []
  const warning =
    player.part === 'protected-sister'
      ? [
          given(Warning, player.id, known, {
            kind: 'staff',
            says: 'Visit in pairs: a man who is sometimes at the address has threatened staff.',
            source: 'Police',
            fromOn: known,
            reviewOn: addDays(known, 500),
          }),
        ]
      : []
  return [...links, ...phone, ...warning]
}

const MOTHERS: Partial<Record<Part, string>> = {
  newborn: 'Ify',
  'in-care': 'Corinne',
  'in-need': 'Samina',
  'left-care': 'Jas',
  restricted: 'Tamsin',
}

function workers(player: Player, known: Day, today: Day): Given[] {
  const list = WORKERS[player.part] ?? []
  return list.map(([worker, account, team], i) => {
    const changed = addDays(today, -700)
    const fromOn = i === 0 ? known : changed
    const toOn = i < list.length - 1 ? changed : null
    const role = player.part === 'care-leaver' ? 'personal-adviser' : 'social-worker'
    return given(Allocation, player.id, fromOn, { worker, workerAccount: account, role, team, fromOn, toOn })
  })
}
