import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import type { CityPerson, Scene } from '../../engines/simulation/index.ts'
import { fitting } from './fitting.ts'

const person = (id: string, sex: 'M' | 'F', born: string, parents: string[] = []): CityPerson => ({
  id,
  forename: id,
  surname: 'Fennimore',
  sex,
  ethnicity: 'WBRI',
  born: day(born),
  parents,
})
const mother = person('mother', 'F', '1990-01-01')
const child = person('child', 'F', '2015-01-01', ['mother'])
const brother = person('brother', 'M', '2018-01-01', ['mother'])

const on = (iso: string, adults = [mother]): Scene =>
  ({ child, day: day(iso), family: { adults, children: [child, brother] } }) as unknown as Scene

describe('words that fit a child', () => {
  it('are of their age: from a birthday on, up to another', () => {
    const words = ['0-3: in a cot', '3+: in a bed', 'asleep']
    expect(fitting(on('2017-12-28'), words)).toEqual(['in a cot', 'asleep'])
    expect(fitting(on('2018-01-02'), words)).toEqual(['in a bed', 'asleep'])
  })

  it('are of those they have: a brother once he is born, a parent, and kin', () => {
    const words = ['brother: with him', 'sister: with her', '3+ mother: Mum', 'kin: Nan', 'father: Dad']
    expect(fitting(on('2017-12-28'), words)).toEqual(['Nan'])
    expect(fitting(on('2018-01-02'), words)).toEqual(['with him', 'Mum', 'Nan'])
    expect(fitting(on('2018-01-02', []), words)).toEqual(['with him'])
  })

  it('may hold a colon themselves', () => {
    expect(fitting(on('2018-01-02'), ['spoke openly: yes'])).toEqual(['spoke openly: yes'])
  })
})
