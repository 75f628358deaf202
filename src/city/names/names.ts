import { type Day, day } from '../../core/day.ts'
import type { Chance } from '../../engines/simulation/index.ts'
import { HERITAGES, type Heritage, heritageFor } from './heritage.ts'
import type { NameList } from './name-list.ts'

// Fashions change: whoever was born before has a name of their own time.
const OF_OUR_TIME = day('1988-01-01')

/** A forename of a heritage, as given to someone born on that day. */
export function forenameFor(chance: Chance, heritage: Heritage, sex: 'M' | 'F', born: Day): string {
  const list: NameList = HERITAGES[heritage]
  const earlier = born < OF_OUR_TIME ? (sex === 'F' ? list.women : list.men) : undefined
  return chance.pick(earlier ?? (sex === 'F' ? list.girls : list.boys))
}

/** A surname of a heritage, as its men bear it. */
export const surnameFor = (chance: Chance, heritage: Heritage): string =>
  chance.pick(HERITAGES[heritage].surnames)

/** A last name that grown-up women of a heritage bear and do not hand down; undefined where there is none such. */
export function womansNameFor(chance: Chance, heritage: Heritage): string | undefined {
  const list: NameList = HERITAGES[heritage]
  return list.borneByWomen && chance.pick(list.borneByWomen)
}

/** A family's surname as a woman or a man of it bears it: Kaur and Singh, Kowalska and Kowalski. */
export function surnameAs(surname: string, sex: 'M' | 'F'): string {
  if (sex === 'M') return surname
  return surname === 'Singh' ? 'Kaur' : surname.replace(/(?<=sk|ck|dzk)i$/, 'a')
}

/** An ordinary name for someone of an ethnicity (DfE code). */
export function nameFor(
  chance: Chance,
  ethnicity: string,
  sex: 'M' | 'F',
  born: Day = OF_OUR_TIME,
): { forename: string; surname: string } {
  const heritage = heritageFor(chance, ethnicity)
  const forename = forenameFor(chance, heritage, sex, born)
  return { forename, surname: surnameAs(surnameFor(chance, heritage), sex) }
}
