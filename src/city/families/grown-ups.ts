import { addDays, type Day, minDay } from '../../core/day.ts'
import { quickIdFrom } from '../../engines/records/index.ts'
import type { Chance, CityPerson } from '../../engines/simulation/index.ts'
import { type Heritage, heritageFor } from '../names/heritage.ts'
import { forenameFor, surnameAs, surnameFor, womansNameFor } from '../names/names.ts'
import { dialOn } from '../parameters/index.ts'
import { anyEthnicity, type Ethnicities, ethnicityOfChildren } from './ethnicities.ts'

const YEAR = 365.25

/** What some of a family's children have in common: parents, ethnicity, and what they may be called. */
export type Line = { parents: readonly string[]; ethnicity: string; heritages: Heritage[]; surname: string }

/** Who is grown up in a family, and the lines of its children. */
export type GrownUps = {
  adults: CityPerson[]
  /** Of the first children. */
  line: Line
  /** From this birth on (by number, from 0) children are of the second line: their father came later. */
  second?: { from: number; line: Line }
}

type Setting = {
  key: string
  chance: Chance
  mother: Day
  births: readonly Day[]
  decile: number
  codes: Ethnicities
}

/** The grown-ups of a family whose mother was born on `mother` and gave birth on `births`. `key` names the family. */
export function grownUpsOf(setting: Setting): GrownUps {
  const { chance, births } = setting
  const on = births[0]!
  if (chance.happens(dialOn('kin-carers', on))) return kinCarers(setting)
  if (chance.happens(dialOn('fathers-alone', on))) return fatherAlone(setting)
  const [poorest, richest] = [dialOn('couple-poorest', on), dialOn('couple-richest', on)]
  const couple = poorest + ((richest - poorest) * (setting.decile - 1)) / 9
  const found = chance.happens(couple) ? motherAndPartner(setting) : motherAlone(setting)
  if (chance.happens(dialOn('grandparents-at-home', on))) addGrandmother(setting, found)
  return found
}

function motherAlone(setting: Setting): GrownUps {
  const { chance, codes } = setting
  const [hers, his] = [heritageFor(chance, codes.mother), heritageFor(chance, codes.father)]
  const surname = surnameFor(chance, chance.happens(0.65) ? hers : his)
  const mother = motherOf(setting, hers, chance.happens(0.7) ? surname : surnameFor(chance, hers))
  const line = { parents: [mother.id], ethnicity: codes.children, heritages: [hers, his], surname }
  return { adults: [mother], line }
}

function motherAndPartner(setting: Setting): GrownUps {
  const { chance, codes, births } = setting
  const hers = heritageFor(chance, codes.mother)
  const step = chance.happens(dialOn('step-families', births[0]!))
  const partnerCode = step && chance.happens(0.2) ? anyEthnicity(chance, births[0]!) : codes.father
  const his = partnerCode === codes.mother ? hers : heritageFor(chance, partnerCode)
  const surname = surnameFor(chance, his)
  const own = chance.happens(0.6) ? surname : surnameFor(chance, hers)
  const mother = motherOf(setting, hers, own)
  // A step-parent came after the first child; how many are of the two, chance says.
  const from = step ? chance.whole(1, births.length) : 0
  const first = births[Math.min(from, births.length - 1)]!
  const sex = chance.happens(dialOn('two-mothers', first)) ? 'F' : 'M'
  const partner = partnerOf(setting, his, partnerCode, surname, first, sex)
  const theirs: Line = {
    parents: [mother.id, partner.id],
    ethnicity: step ? ethnicityOfChildren(codes.mother, partnerCode) : codes.children,
    heritages: [hers, his],
    surname,
  }
  const adults = [mother, partner]
  if (!step) return { adults, line: theirs }
  const firstHeritage = heritageFor(chance, codes.father)
  const line: Line = {
    parents: [mother.id],
    ethnicity: codes.children,
    heritages: [hers, firstHeritage],
    surname: chance.happens(0.4) ? own : surnameFor(chance, firstHeritage),
  }
  return from < births.length ? { adults, line, second: { from, line: theirs } } : { adults, line }
}

function fatherAlone(setting: Setting): GrownUps {
  const { chance, codes } = setting
  const his = heritageFor(chance, codes.father)
  const surname = surnameFor(chance, his)
  const father = partnerOf(setting, his, codes.father, surname, setting.births[0]!)
  const line = {
    parents: [father.id],
    ethnicity: codes.children,
    heritages: [his, heritageFor(chance, codes.mother)],
    surname,
  }
  return { adults: [father], line }
}

function kinCarers(setting: Setting): GrownUps {
  const { chance, codes } = setting
  const hers = heritageFor(chance, codes.mother)
  const surname = surnameFor(chance, hers)
  const line = { parents: [], ethnicity: codes.children, heritages: [hers], surname }
  const grandmother = grandmotherOf(setting, hers, surname)
  if (chance.happens(0.45)) return { adults: [grandmother], line }
  const born = addDays(grandmother.born, -Math.round(chance.around(2, 3) * YEAR))
  const grandfather = person(setting, 'grandfather', 'M', codes.mother, hers, surname, born)
  return { adults: [grandmother, grandfather], line }
}

function addGrandmother(setting: Setting, found: GrownUps): void {
  const [mother, ...others] = found.adults
  const heritage = found.line.heritages[0]!
  const grandmother = grandmotherOf(setting, heritage, mother!.surname)
  found.adults = [{ ...mother!, parents: [grandmother.id] }, ...others, grandmother]
}

const motherOf = (setting: Setting, heritage: Heritage, surname: string): CityPerson => {
  const { chance, codes, mother } = setting
  const own = chance.happens(0.35) ? womansNameFor(chance, heritage) : undefined
  return person(setting, 'mother', 'F', codes.mother, heritage, own ?? surname, mother)
}

function grandmotherOf(setting: Setting, heritage: Heritage, surname: string): CityPerson {
  const { chance, codes, mother } = setting
  const born = addDays(mother, -Math.round(Math.min(Math.max(chance.around(25, 5), 16), 42) * YEAR))
  return person(setting, 'grandmother', 'F', codes.mother, heritage, surname, born)
}

/**
 * A father, stepfather or second mother: some years older than the mother, grown up when the first child of the two
 * is born, and old enough for every one of hers.
 */
function partnerOf(
  setting: Setting,
  heritage: Heritage,
  code: string,
  surname: string,
  child: Day,
  sex: 'M' | 'F' = 'M',
): CityPerson {
  const { chance, mother, births } = setting
  const usual = addDays(mother, -Math.round(chance.around(2.4, 4.3) * YEAR))
  const grown = addDays(child, -Math.round(chance.around(18.5, 0.8) * YEAR))
  const elder = addDays(births[0]!, -15 * 366)
  const born = minDay(usual, minDay(grown, elder))
  return person(setting, 'partner', sex, code, heritage, surname, born)
}

function person(
  { key, chance }: Setting,
  part: string,
  sex: 'M' | 'F',
  ethnicity: string,
  heritage: Heritage,
  surname: string,
  born: Day,
): CityPerson {
  return {
    id: quickIdFrom(key, part),
    forename: forenameFor(chance, heritage, sex, born),
    surname: surnameAs(surname, sex),
    sex,
    ethnicity,
    born,
    parents: [],
  }
}
