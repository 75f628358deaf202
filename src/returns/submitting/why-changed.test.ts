import { describe, expect, it } from 'vitest'
import { instant } from '../../core/instant.ts'
import type { RowChange } from './compare.ts'
import { ofAnother, ofItsRecord } from './why-changed.ts'

const row = { table: 'Episodes', kind: 'care_episode', id: '1', person: 'ada', cells: {} }
const at = { table: 'Episodes', person: 'ada' }
const added: RowChange = { ...at, what: 'added', after: row }
const gone: RowChange = { ...at, what: 'gone', before: row }
const changed = (before: string): RowChange => ({
  ...at,
  what: 'changed',
  before: row,
  after: row,
  cells: [{ column: 'DEC', before, after: '03/02/2026' }],
})
const knownAt = instant('2026-05-04T09:00:00Z')
const [first, again] = [
  { knownAt, isFirst: true },
  { knownAt, isFirst: false },
]

describe('why a row changed', () => {
  it('is that it was recorded late, or that it happened since: a record first written in between', () => {
    expect(ofItsRecord(added, first, false)).toBe('Recorded late: first written on 4 May 2026.')
    expect(ofItsRecord(added, first, true)).toBe('It happened since, and was written on 4 May 2026.')
  })

  it('is that its record was corrected; added to, where only what was empty is written; or out of scope', () => {
    expect(ofItsRecord(changed('01/02/2026'), again, false)).toBe('Its record was corrected on 4 May 2026.')
    expect(ofItsRecord(changed(''), again, false)).toBe('Its record was added to on 4 May 2026.')
    expect(ofItsRecord(added, again, false)).toBe('Its record was corrected on 4 May 2026.')
    expect(ofItsRecord(gone, again, false)).toBe(
      'Its record was corrected on 4 May 2026, and is no longer in scope.',
    )
  })

  it('is another record of the child, or nothing that was written: the year is another', () => {
    expect(ofAnother(gone, { title: 'Episode of care', at: knownAt })).toBe(
      'Another record of the child was written on 4 May 2026: Episode of care. It is no longer in scope.',
    )
    expect(ofAnother(changed('x'), undefined)).toBe(
      'Nothing about the child was written in between. The year or day, or how it is made, is another.',
    )
  })
})
