import { birthday } from '../core/birthday.ts'
import { addDays, type Day, dayFrom, partsOf } from '../core/day.ts'
import { quickIdFrom } from '../engines/records/index.ts'
import { type Chance, type CityFamily, chanceOf } from '../engines/simulation/index.ts'
import { alonesBy, arrivalOf } from './families/beginnings.ts'
import type { Heritage } from './names/heritage.ts'
import { forenameFor, surnameAs, surnameFor } from './names/names.ts'
import { FIRST_DAY } from './window.ts'

// Where they come from and how old they are: Home Office and DfE figures on unaccompanied children have these peoples
// first, nine in ten boys, most of 16 and 17. The shares are our judgement.
const PEOPLES = {
  afghan: 24,
  sudanese: 17,
  eritrean: 16,
  iranian: 14,
  kurdish: 13,
  albanian: 9,
  vietnamese: 7,
} satisfies Partial<Record<Heritage, number>>
const CODES: Readonly<Record<keyof typeof PEOPLES, string>> = {
  afghan: 'AOTH',
  sudanese: 'BAFR',
  eritrean: 'BAFR',
  iranian: 'OOTH',
  kurdish: 'OOTH',
  albanian: 'WOTH',
  vietnamese: 'AOTH',
}
const AGES = { 10: 1, 12: 2, 13: 4, 14: 9, 15: 20, 16: 37, 17: 27 }
const GIRLS = 0.08
// Who does not know their birthday is given the first of January.
const GIVEN_BIRTHDAY = 0.3

/** How many young people arrive in the city alone by its last day, those before FIRST_DAY counted. */
export const arrivalCount = (scale: number, lastDay: Day): number => alonesBy(lastDay, scale)

/**
 * The young person of a number who arrives in the city alone: a family of one child, without grown-ups and without a
 * home, since they come into care. Undefined where they came before FIRST_DAY or after the last day.
 */
export function arrivalNumber(n: number, seed: number, scale: number, lastDay: Day): CityFamily | undefined {
  const chance = chanceOf(seed, 'alone', n)
  const from = arrivalOf(n, scale, chance.next())
  if (from < FIRST_DAY || from > lastDay) return undefined
  return arrival(quickIdFrom(seed, 'alone', n), chance, from)
}

function arrival(id: string, chance: Chance, from: Day): CityFamily {
  const people = chance.weighted(PEOPLES)
  const sex = chance.happens(GIRLS) ? 'F' : 'M'
  const born = bornBefore(chance, from)
  const child = {
    id: quickIdFrom(id, 'child'),
    forename: forenameFor(chance, people, sex, born),
    surname: surnameAs(surnameFor(chance, people), sex),
    sex,
    ethnicity: CODES[people],
    born,
    parents: [],
  } as const
  return { id, from, until: null, adults: [], children: [child], homes: [], need: 0 }
}

function bornBefore(chance: Chance, arrived: Day): Day {
  const age = Number(chance.weighted(AGES))
  // Of those who are 17, most have some months left.
  const days = Math.floor((age + (age === 17 ? 0.8 : 1) * chance.next()) * 365.25)
  const born = addDays(arrived, -days)
  const given = dayFrom(partsOf(born).year, 1, 1)!
  return chance.happens(GIVEN_BIRTHDAY) && birthday(given, 18) > arrived ? given : born
}
