import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordRow } from '../from-record/index.ts'
import { compareRows, countChanges } from './compare.ts'

const keys = (table: string) => (table === 'Episodes' ? ['DECOM'] : [])
const row = (id: string, cells: Record<string, string>, person = 'ada', table = 'Episodes'): RecordRow => ({
  table,
  kind: 'care_episode',
  id,
  person,
  cells: { CHILD: person, ...cells },
})

describe('two returns beside each other', () => {
  it('a row of the same record whose end was put right has one changed cell', () => {
    const before = [row('1', { DECOM: '01/05/2025', DEC: '' })]
    const after = [row('1', { DECOM: '01/05/2025', DEC: '03/02/2026' })]
    expect(compareRows(before, after, keys)).toMatchObject([
      { what: 'changed', person: 'ada', cells: [{ column: 'DEC', before: '', after: '03/02/2026' }] },
    ])
  })

  it('a row whose record was written anew is the same row by its day; one of another day came, and the old one went', () => {
    const before = [row('1', { DECOM: '01/05/2025', LS: 'C1' }), row('2', { DECOM: '01/08/2025', LS: 'C1' })]
    const after = [row('8', { DECOM: '01/05/2025', LS: 'C2' }), row('9', { DECOM: '02/08/2025', LS: 'C1' })]
    const changes = compareRows(before, after, keys)
    expect(changes.map(({ what }) => what)).toEqual(['changed', 'added', 'gone'])
    expect(countChanges(changes)).toEqual([{ table: 'Episodes', added: 1, gone: 1, changed: 1 }])
  })

  it('nobody’s row is taken for another child’s, though day and cells are the same', () => {
    const cells = { DECOM: '01/05/2025', CHILD: '7' }
    const changes = compareRows([row('1', cells, 'ada')], [row('2', cells, 'ben')], keys)
    expect(changes.map(({ what, person }) => [what, person])).toEqual([
      ['added', 'ben'],
      ['gone', 'ada'],
    ])
  })

  const anyRow = fc
    .record({
      id: fc.constantFrom('1', '2', '3', '4'),
      person: fc.constantFrom('ada', 'ben', 'cas'),
      table: fc.constantFrom('Episodes', 'Header'),
      DECOM: fc.constantFrom('01/05/2025', '02/06/2025', ''),
      LS: fc.constantFrom('C1', 'C2', ''),
    })
    .map(({ id, person, table, DECOM, LS }) => row(id, { DECOM, LS }, person, table))
  const anyReturn = fc.array(anyRow, { maxLength: 12 })

  it('a return differs in nothing from itself, in whichever order its rows stand', () => {
    fc.assert(
      fc.property(anyReturn, rows => {
        expect(compareRows(rows, [...rows], keys)).toEqual([])
      }),
    )
  })

  it('every row is told of once: what stands in both, came, went or changed adds up to either return', () => {
    fc.assert(
      fc.property(anyReturn, anyReturn, (before, after) => {
        const changes = compareRows(before, after, keys)
        const count = (what: string) => changes.filter(one => one.what === what).length
        expect(before.length - count('gone')).toBe(after.length - count('added'))
        // Turned round, what came went.
        const back = compareRows(after, before, keys)
        expect(back.filter(({ what }) => what === 'gone')).toHaveLength(count('added'))
      }),
    )
  })
})
