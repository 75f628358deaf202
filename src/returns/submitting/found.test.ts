import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CollectionYear } from '../../core/collection-year.ts'
import { keyOfThing, thingOf } from './found.ts'
import type { Found } from './submission.ts'

const found = (cells: Record<string, string>, code = '442', person = 'ada'): Found => ({
  rule: { code, says: '', mend: '', fields: ['UPN', 'CHILD'] },
  row: { table: 'Header', kind: 'identity', id: person, person, cells },
})
const YEAR = '2025-26' as CollectionYear
const telling = { keys: () => ['MC_DOB'], childColumn: 'CHILD' }
const keyOf = (one: Found, year = YEAR) =>
  keyOfThing(one.rule.code, one.row?.person ?? null, thingOf(one, telling, year))

describe('what a rule found, by what stands there', () => {
  it('is the same when another cell, the record or the child’s number is another', () => {
    const one = found({ CHILD: '17', UPN: '', MC_DOB: '', ETHNIC: 'WBRI' })
    const other = found({ CHILD: '99', UPN: '', MC_DOB: '', ETHNIC: 'MWBC' })
    expect(keyOf({ ...other, row: { ...other.row!, id: 'another record' } })).toBe(keyOf(one))
    expect(thingOf(one, telling, YEAR)).toEqual({ table: 'Header', cells: { UPN: '', MC_DOB: '' } })
  })

  it('is another thing when a cell that the rule names, or the row’s own day, is another', () => {
    const one = keyOf(found({ UPN: '', MC_DOB: '' }))
    expect(keyOf(found({ UPN: 'UN1', MC_DOB: '' }))).not.toBe(one)
    expect(keyOf(found({ UPN: '', MC_DOB: '01/02/2026' }))).not.toBe(one)
    expect(keyOf(found({ UPN: '', MC_DOB: '' }, '443'))).not.toBe(one)
    expect(keyOf(found({ UPN: '', MC_DOB: '' }, '442', 'ben'))).not.toBe(one)
  })

  it('is another in another year where it is about the return as a whole, for which no row answers', () => {
    const whole = { rule: found({}, '2886Q').rule, row: null }
    expect(thingOf(whole, telling, YEAR)).toEqual({
      table: 'The return as a whole',
      cells: { year: '2025-26' },
    })
    expect(keyOf(whole)).toBe(keyOf({ ...whole }))
    expect(keyOf(whole, '2026-27' as CollectionYear)).not.toBe(keyOf(whole))
  })

  it('has one text, in whichever order its cells are kept', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), cells => {
        const turned = Object.fromEntries(Object.entries(cells).reverse())
        expect(keyOfThing('1', 'ada', { table: 'T', cells: turned })).toBe(
          keyOfThing('1', 'ada', { table: 'T', cells }),
        )
      }),
    )
  })
})
