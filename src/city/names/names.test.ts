import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { chanceOf } from '../../engines/simulation/index.ts'
import { ETHNICITY } from '../../returns/ssda903/codes.ts'
import { HERITAGES } from './heritage.ts'
import type { NameList } from './name-list.ts'
import { nameFor, surnameAs, womansNameFor } from './names.ts'

const SAY_NONE = ['REFU', 'NOBT']
const lists = Object.entries<NameList>(HERITAGES)

describe('the lists of names', () => {
  it.each(lists)('have fifty and more of each kind: %s', (_, { girls, boys, surnames }) => {
    for (const list of [girls, boys, surnames]) expect(new Set(list).size).toBeGreaterThanOrEqual(50)
  })

  it.each(lists)('hold names as they are written, none empty, forenames once: %s', (_, list) => {
    for (const names of Object.values(list))
      for (const name of names) expect(name).toMatch(/^\p{Lu}[\p{L}’' -]+$/u)
    for (const names of [list.girls, list.boys]) expect(new Set(names).size).toBe(names.length)
  })
})

describe('a name', () => {
  it('is found for every ethnicity that says one, and asked in vain for one that says none', () => {
    for (const code of Object.keys(ETHNICITY)) {
      const ask = () => nameFor(chanceOf('names', code), code, 'F')
      if (SAY_NONE.includes(code)) expect(ask).toThrow('No names go with')
      else expect(ask().surname).not.toBe('')
    }
  })

  it('is the same from the same chance', () => {
    expect(nameFor(chanceOf(7), 'WBRI', 'M')).toEqual(nameFor(chanceOf(7), 'WBRI', 'M'))
  })

  it('is of its time: someone born in 1960 is not called as someone born in 2010', () => {
    const called = (born: string) =>
      new Set(Array.from({ length: 400 }, (_, n) => nameFor(chanceOf(n), 'WBRI', 'F', day(born)).forename))
    expect([...called('2010-01-01')].filter(name => called('1960-01-01').has(name)).length).toBeLessThan(60)
  })

  it('of a woman is Kaur where the man’s is Singh, and Kowalska where his is Kowalski', () => {
    expect(surnameAs('Singh', 'F')).toBe('Kaur')
    expect(surnameAs('Kowalski', 'F')).toBe('Kowalska')
    expect(surnameAs('Nowicki', 'F')).toBe('Nowicka')
    for (const surname of ['Nowak', 'Rai', 'Hughes']) expect(surnameAs(surname, 'F')).toBe(surname)
    for (const surname of ['Singh', 'Kowalski']) expect(surnameAs(surname, 'M')).toBe(surname)
  })

  it('that only women bear exists in some heritages', () => {
    expect(womansNameFor(chanceOf(1), 'pakistani')).toBeDefined()
    expect(womansNameFor(chanceOf(1), 'british')).toBeUndefined()
  })
})
