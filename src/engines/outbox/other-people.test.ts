import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runTogether } from './find-words.ts'
import { repeats } from './marked.ts'
import { isConfirmed, othersNamed } from './other-people.ts'

const AMONG = ['Mia Fennimore', 'Dana Fennimore', 'Priya Nandan']
const named = (text: string, known: string[] = []) => othersNamed(text, known, AMONG)

describe('other people whom a text names', () => {
  it.each<[string, string[]]>([
    ['Dear Dana, Mia is well. Priya Nandan', []],
    ['Her uncle Dave came with Joan Archer.', ['Dave', 'Joan Archer']],
    ['Mr Archer rang; so did PC Okonkwo.', ['Archer', 'Okonkwo']],
    ['We meet on 3 May, or in June at the latest.', []],
    ['Will you come? May we ring?', []],
    ['We talked with Grace’s teacher.', ['Grace']],
    ['The Front Door of Wolverhampton City Council wrote.', []],
  ])('“%s”', (text, names) => {
    expect(named(text)).toEqual(names)
  })

  it('are known from the record by any word of their name', () => {
    expect(named('Zebedee was there', ['Zebedee Fennimore'])).toEqual(['Zebedee Fennimore'])
    expect(named('Mia Fennimore was there', ['Zebedee Fennimore'])).toEqual([])
    expect(named('It was a hard winter', ['Jack Winter'])).toEqual([])
  })

  it('are confirmed by name, whole or in part', () => {
    expect(isConfirmed('Archer', ['Joan Archer'])).toBe(true)
    expect(isConfirmed('Joan Archer', ['Archer'])).toBe(false)
    expect(isConfirmed('Dave', [])).toBe(false)
  })
})

describe('a marked passage', () => {
  const passage = {
    what: 'it',
    text: 'He said that his brother had hit him with a belt, and not to tell anyone.',
  }
  const words = passage.text.replace(/[,.]/g, '').split(' ')

  it('is found by any 6 of its words in a row, whatever stands round them', () => {
    fc.assert(
      fc.property(fc.nat({ max: words.length - 6 }), fc.lorem(), fc.lorem(), (from, before, after) => {
        const copied = words
          .slice(from, from + 6)
          .join(', ')
          .toUpperCase()
        expect(repeats(runTogether(`${before}. ${copied}; ${after}`), passage)).toBe(true)
      }),
    )
  })

  it('is not found by 5, which anybody might say; a shorter passage is found whole', () => {
    expect(repeats(runTogether('His brother had hit him once'), passage)).toBe(false)
    expect(repeats(runTogether('we heard: “I am scared.”'), { what: 'it', text: 'I am scared' })).toBe(true)
    expect(repeats(runTogether('anything'), { what: 'it', text: ' ' })).toBe(false)
  })
})
