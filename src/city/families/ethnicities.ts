import { type Day, dayFrom, partsOf } from '../../core/day.ts'
import type { Chance } from '../../engines/simulation/index.ts'
import { ETHNICITIES } from '../parameters/ethnicity.ts'
import { dialOn } from '../parameters/index.ts'

/** The ethnicities (DfE codes) of a mother, a father and their children. */
export type Ethnicities = { mother: string; father: string; children: string }

const WHITE = ['WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM']
const ASIAN = ['AIND', 'APKN', 'ABAN', 'AOTH']
const BLACK = ['BCRB', 'BAFR', 'BOTH']

// Children of mixed heritage: whose they may be. Mostly the mother is white in such a city (judgement).
const OF_MIXED: Readonly<Record<string, readonly (readonly [mother: string, father: string])[]>> = {
  MWBC: [
    ['WBRI', 'BCRB'],
    ['WBRI', 'BCRB'],
    ['WBRI', 'MWBC'],
    ['BCRB', 'WBRI'],
    ['MWBC', 'WBRI'],
    ['MWBC', 'BCRB'],
  ],
  MWBA: [
    ['WBRI', 'BAFR'],
    ['WBRI', 'BAFR'],
    ['BAFR', 'WBRI'],
    ['WOTH', 'BAFR'],
  ],
  MWAS: [
    ['WBRI', 'AIND'],
    ['WBRI', 'APKN'],
    ['AIND', 'WBRI'],
    ['WBRI', 'MWAS'],
    ['WOTH', 'AIND'],
    ['AOTH', 'WBRI'],
  ],
  MOTH: [
    ['WBRI', 'OOTH'],
    ['BCRB', 'AIND'],
    ['MWBC', 'AIND'],
    ['WBRI', 'MOTH'],
    ['WBRI', 'CHNE'],
    ['AIND', 'BCRB'],
  ],
}

/** The ethnicities of a family that begins or comes on a day. */
export function ethnicitiesOf(chance: Chance, on: Day): Ethnicities {
  const children = anyEthnicity(chance, on)
  const [mother, father] = chance.pick(OF_MIXED[children] ?? [[children, children]])
  return { mother, father, children }
}

/** An ethnicity as likely as it is in the city in the year of a day. */
export function anyEthnicity(chance: Chance, on: Day): string {
  const { year } = partsOf(on)
  const weights = byYear.get(year) ?? weightsOf(dayFrom(year, 7, 1)!)
  byYear.set(year, weights)
  return chance.weighted(weights)
}

const byYear = new Map<number, Record<string, number>>()

const weightsOf = (on: Day): Record<string, number> =>
  Object.fromEntries(ETHNICITIES.map(code => [code, dialOn(`ethnicity-${code}`, on)]))

/** The ethnicity of the children of two people, as the DfE's codes would have it. */
export function ethnicityOfChildren(mother: string, father: string): string {
  if (mother === father) return mother
  const both = [mother, father]
  const mixed = both.find(code => code.startsWith('M'))
  const white = both.find(code => WHITE.includes(code))
  const others = both.filter(code => !WHITE.includes(code))
  if (others.length === 0) return both.includes('WBRI') ? 'WBRI' : 'WOTH'
  if (others.every(code => ASIAN.includes(code))) return white ? 'MWAS' : 'AOTH'
  if (others.every(code => BLACK.includes(code)))
    return white ? (others[0] === 'BCRB' ? 'MWBC' : 'MWBA') : 'BOTH'
  return mixed && white ? mixed : 'MOTH'
}
