import { addDays, type Day } from '../../core/day.ts'
import type { RecordKind } from '../records/index.ts'
import { idFrom } from '../records/index.ts'

/** One made-up child of the demonstration: who they are, so that every area tells the same life. */
export type Player = {
  id: string
  part: Part
  forename: string
  surname: string
  sex: 'M' | 'F'
  ethnicity: string
  born: Day
}

/** The lives of the demonstration authority. Each area plays its share of each. */
export const PARTS = [
  'newborn',
  'protected-sister',
  'protected-brother',
  'in-need',
  'in-care',
  'in-care-goes-missing',
  'unaccompanied',
  'care-leaver',
  'left-care',
  'referred',
  'just-arrived',
  'restricted',
] as const
export type Part = (typeof PARTS)[number]

/** Everyone in the demonstration, by part. */
export type Cast = Readonly<Record<Part, Player>>

const PEOPLE: Record<Part, [string, string, 'M' | 'F', string, number]> = {
  newborn: ['Nell', 'Okafor-Hale', 'F', 'MWBA', 16],
  'protected-sister': ['Bea', 'Fennimore', 'F', 'WBRI', 2_440],
  'protected-brother': ['Cal', 'Fennimore', 'M', 'WBRI', 1_205],
  'in-need': ['Yusuf', 'Rahmanzai', 'M', 'APKN', 3_330],
  'in-care': ['Amira', 'Delacourt', 'F', 'MWBC', 3_510],
  'in-care-goes-missing': ['Kit', 'Marlowe-Shaw', 'M', 'WBRI', 5_520],
  unaccompanied: ['Dawit', 'Tesfalem', 'M', 'BAFR', 6_090],
  'care-leaver': ['Jodie', 'Brackenbury', 'F', 'WBRI', 7_120],
  'left-care': ['Rohan', 'Sandhu-Pike', 'M', 'MWAS', 2_930],
  referred: ['Maisie', 'Thornquist', 'F', 'WBRI', 4_410],
  'just-arrived': ['Ezra', 'Whitlow', 'M', 'BCRB', 1_960],
  restricted: ['Sol', 'Penhallow', 'M', 'WOTH', 2_700],
}

/** The dozen made-up children, at the ages they have on `today`. The same every time. */
export function castOn(today: Day): Cast {
  const players = PARTS.map(part => {
    const [forename, surname, sex, ethnicity, age] = PEOPLE[part]
    return [
      part,
      {
        id: idFrom('demonstration', part),
        part,
        forename,
        surname,
        sex,
        ethnicity,
        born: addDays(today, -age),
      },
    ] as const
  })
  return Object.fromEntries(players) as Record<Part, Player>
}

/** One record of a played life: what was recorded about whom, and on which day it became known. */
export type Given = {
  known: Day
  kind: RecordKind
  subject: string
  id: string
  values: Record<string, unknown>
}

/** A record of a played life; its id follows from what it is, so that others may refer to it. */
export function given(
  kind: RecordKind,
  subject: string,
  known: Day,
  values: Record<string, unknown>,
  id: string = kind.single ? subject : idFrom('given', kind.table, subject, JSON.stringify(values)),
): Given {
  return { known, kind, subject, id, values }
}

/** A record that was written down and later changed, when what happened next became known: two versions of one. */
export function grew(
  first: Given,
  changedOn: Day | null | undefined,
  changes: Record<string, unknown>,
): Given[] {
  return changedOn === null || changedOn === undefined
    ? [first]
    : [first, { ...first, known: changedOn, values: changes }]
}

/** How an area plays its share of the demonstration. */
export type Plays = (cast: Cast, today: Day) => Given[]
