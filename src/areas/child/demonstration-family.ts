import { addDays, type Day } from '../../core/day.ts'
import { exactly } from '../../core/inexact.ts'
import { idFrom } from '../../engines/records/index.ts'
import { type Cast, type Given, given, type Part, type Player } from '../../engines/simulation/index.ts'
import { Address, Identity, Relationship, Telephone } from './records.ts'

/** Somebody who matters to a played child: what they are to the child, their name, and how old they are in years. */
type Relative = {
  as: 'mother' | 'father' | 'step-parent' | 'half-sibling' | 'grandparent' | 'aunt' | 'carer' | 'professional'
  forename: string
  surname: string
  years: number
  responsible?: true
  /** Days ago the child came to them, where that is not the child's birth. */
  sinceAgo?: number
  telephone?: { number: string; safeWhen?: string; keptFrom?: string }
}

const person = (as: Relative['as'], name: string, years: number, more: Partial<Relative> = {}): Relative => {
  const [forename = '', ...rest] = name.split(' ')
  return { as, forename, surname: rest.join(' '), years, ...more }
}

const DANA = person('mother', 'Dana Fennimore', 29, {
  responsible: true,
  telephone: { number: '01632 960 118', safeWhen: 'Any day after 3pm.' },
})
const LEE = person('step-parent', 'Lee Corrigan', 34)
const TARIQ = 'Tariq Rahmanzai (father)'

const FAMILIES: Record<Part, Relative[]> = {
  newborn: [
    person('mother', 'Ify Okafor-Hale', 24, { responsible: true }),
    person('father', 'Joseph Hale', 26, { responsible: true }),
    person('professional', 'Mairead Quill, health visitor', 47, { sinceAgo: 12 }),
  ],
  'protected-sister': [
    DANA,
    LEE,
    person('professional', 'Anneka Strand, class teacher', 38, { sinceAgo: 400 }),
  ],
  'protected-brother': [DANA, LEE],
  'in-need': [
    person('mother', 'Samina Rahmanzai', 33, {
      responsible: true,
      telephone: {
        number: '01632 960 144',
        safeWhen: 'Ring between 10am and 2pm. Leave no message.',
        keptFrom: TARIQ,
      },
    }),
    person('father', 'Tariq Rahmanzai', 37, { responsible: true }),
    person('professional', 'Bryony Leck, domestic abuse adviser', 41, { sinceAgo: 190 }),
  ],
  'in-care': [
    person('mother', 'Corinne Delacourt', 31, { responsible: true }),
    person('grandparent', 'Odette Delacourt', 62, {
      telephone: { number: '01632 960 107', safeWhen: 'Mornings. She is hard of hearing: let it ring.' },
    }),
    person('carer', 'Ros Hallam', 52, { sinceAgo: 380, telephone: { number: '01632 960 155' } }),
    person('professional', 'Idris Vaughan, designated teacher', 44, { sinceAgo: 800 }),
  ],
  'in-care-goes-missing': [
    person('mother', 'Lindsey Marlowe-Shaw', 39, { responsible: true }),
    person('half-sibling', 'Tegan Shaw', 20),
    person('carer', 'Gethin Parry', 36, { sinceAgo: 290, telephone: { number: '01632 960 171' } }),
  ],
  unaccompanied: [
    person('aunt', 'Selam Tesfalem', 35),
    person('carer', 'Yosef Habte', 49, { sinceAgo: 210, telephone: { number: '01632 960 132' } }),
    person('professional', 'Nuala Frayne, guardian', 45, { sinceAgo: 480 }),
  ],
  'care-leaver': [
    person('mother', 'Cheryl Brackenbury', 44),
    person('carer', 'Maureen Tidd', 61, { sinceAgo: 1_900 }),
  ],
  'left-care': [
    person('mother', 'Jas Sandhu', 30),
    person('aunt', 'Harleen Pike', 40, { responsible: true, telephone: { number: '01632 960 166' } }),
  ],
  referred: [
    person('mother', 'Beth Thornquist', 36, { responsible: true }),
    person('father', 'Aaron Thornquist', 38, { responsible: true }),
  ],
  'just-arrived': [person('mother', 'Simone Whitlow', 27, { responsible: true })],
  restricted: [person('mother', 'Tamsin Penhallow', 28, { responsible: true })],
}

/** One id for one made-up adult, so that a family can be found from either side. */
const idOfRelative = ({ forename, surname }: Relative): string =>
  idFrom('demonstration', 'relative', forename, surname)

/** Who matters to a played child: relatives and carers are people of their own; so are those who work with them. */
export function family(cast: Cast, player: Player, known: Day, today: Day): Given[] {
  return [
    ...FAMILIES[player.part].flatMap(relative => related(player, relative, known, today)),
    ...siblings(cast, player, known),
  ]
}

function related(player: Player, relative: Relative, known: Day, today: Day): Given[] {
  const { as, forename, surname, years, responsible, sinceAgo, telephone } = relative
  const id = idOfRelative(relative)
  const fromOn = sinceAgo === undefined ? player.born : addDays(today, -sinceAgo)
  const from = sinceAgo === undefined ? known : fromOn
  // A birthday that follows from the name: the same every time, and no two alike.
  const born = exactly(addDays(today, -years * 365 - surname.length * 17 - forename.length * 5))
  return [
    given(Identity, id, from, { forename, surname, ...(as !== 'professional' && { born }) }),
    given(Relationship, player.id, from, {
      other: id,
      relation: as,
      named: `${forename} ${surname}`,
      parentalResponsibility: responsible ?? false,
      fromOn,
    }),
    ...(telephone === undefined ? [] : [given(Telephone, id, from, telephone)]),
    ...(player.part === 'in-need' && as === 'mother' ? [refuge(id, known)] : []),
  ]
}

const refuge = (mother: string, known: Day): Given =>
  given(Address, mother, known, {
    lines: '41 Orchard Fold',
    postcode: 'ZZ1 9GT',
    fromOn: known,
    keptFrom: TARIQ,
    keptFromOn: known,
  })

function siblings(cast: Cast, player: Player, known: Day): Given[] {
  const other =
    player.part === 'protected-sister'
      ? cast['protected-brother']
      : player.part === 'protected-brother'
        ? cast['protected-sister']
        : undefined
  if (!other) return []
  return [
    given(Relationship, player.id, known, {
      other: other.id,
      relation: 'sibling',
      named: `${other.forename} ${other.surname}`,
      parentalResponsibility: false,
      fromOn: player.born > other.born ? player.born : other.born,
    }),
  ]
}
