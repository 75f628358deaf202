import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CityPerson } from '../../engines/simulation/index.ts'
import { telling } from './telling.ts'

const child = (forename: string, sex: 'F' | 'M') => ({ forename, sex }) as CityPerson

describe('a pattern told of a child', () => {
  it('has the child’s own words, and a capital at each sentence', () => {
    expect(
      telling('{they} was in. {name} said {their} mum helps! what of {them}? ok', child('Ada', 'F')),
    ).toBe('She was in. Ada said her mum helps! What of her? Ok')
    expect(telling('i saw {name} {and} {', child('Ben', 'M'))).toBe('I saw Ben {and} {')
  })

  it('is as replacing word by word and sentence by sentence would have it, for any pattern', () => {
    const own: Record<string, string> = { name: 'Ben', they: 'he', them: 'him', their: 'his' }
    const part = fc.oneof(
      fc.constantFrom('{name}', '{they}', '{them}', '{their}', '. ', '? ', '! ', ' ', 'so', 'é', '“'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(part), parts => {
        const pattern = parts.join('')
        fc.pre(!/\{\W*\{|\{\w*[^\w}]/.test(pattern))
        const plain = pattern
          .replace(/\{(\w+)\}/g, (whole, word: string) => own[word] ?? whole)
          .replace(/(^|[.?!] )([a-z])/g, (_, end: string, letter: string) => end + letter.toUpperCase())
        expect(telling(pattern, child('Ben', 'M'))).toBe(plain)
      }),
    )
  })
})
