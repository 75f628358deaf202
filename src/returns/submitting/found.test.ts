import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOfThing, thingOf } from './found.ts'
import type { Found } from './submission.ts'

const found = (cells: Record<string, string>, code = '442', person = 'ada'): Found => ({
  rule: { code, says: '', mend: '', fields: ['UPN', 'CHILD'] },
  row: { table: 'Header', kind: 'identity', id: person, person, cells },
})
const keys = () => ['MC_DOB']
const keyOf = (one: Found) => keyOfThing(one.rule.code, one.row.person, thingOf(one, keys))

describe('what a rule found, by what stands there', () => {
  it('is the same when another cell, the record or the child’s number is another', () => {
    const one = found({ CHILD: '17', UPN: '', MC_DOB: '', ETHNIC: 'WBRI' })
    const other = found({ CHILD: '99', UPN: '', MC_DOB: '', ETHNIC: 'MWBC' })
    expect(keyOf({ ...other, row: { ...other.row, id: 'another record' } })).toBe(keyOf(one))
    expect(thingOf(one, keys)).toEqual({ table: 'Header', cells: { UPN: '', MC_DOB: '' } })
  })

  it('is another thing when a cell that the rule names, or the row’s own day, is another', () => {
    const one = keyOf(found({ UPN: '', MC_DOB: '' }))
    expect(keyOf(found({ UPN: 'UN1', MC_DOB: '' }))).not.toBe(one)
    expect(keyOf(found({ UPN: '', MC_DOB: '01/02/2026' }))).not.toBe(one)
    expect(keyOf(found({ UPN: '', MC_DOB: '' }, '443'))).not.toBe(one)
    expect(keyOf(found({ UPN: '', MC_DOB: '' }, '442', 'ben'))).not.toBe(one)
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
