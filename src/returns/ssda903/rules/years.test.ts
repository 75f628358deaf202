import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CollectionYear, endOf, startOf } from '../../../core/collection-year.ts'
import { runRule, sheetOf } from '../../checking/index.ts'
import { NO_SHARED, shared } from '../../reading/given.ts'
import { collectionOf } from './collection.ts'
import { conform, type Vector, yearsOf } from './conform.ts'
import { CHANGES, NEWEST, RULE_YEARS, rulesOfYear } from './index.ts'
import { columnsOf } from './tables.ts'

/** A rule as the shared catalogue has it; its years are written 2022/23. */
type Catalogued = {
  code: string
  message: string
  introduced: string
  changed: string[]
  deleted: string | null
  versions?: { from: string; message: string }[]
}

const CATALOGUE = shared('vectors/ssda903-rules.json')
const VECTORS = shared('vectors/ssda903-vectors.jsonl')
const catalogue = () => JSON.parse(readFileSync(CATALOGUE!, 'utf8')) as Catalogued[]
const vectors = () =>
  readFileSync(VECTORS!, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Vector)

const slashed = (year: CollectionYear): string => year.replace('-', '/')
const codesOf = (rules: readonly { code: string }[]): string[] => rules.map(({ code }) => code).sort()
/** Words without what printing does to them, and without the catalogue's own caveats. */
const plain = (words: string): string =>
  words
    .replace(/[‘’]/g, "'")
    .replace(/\[?NOTE:.*$/s, '')
    .replace(/\s+/g, ' ')
    .replace(/\.\.$/, '.')
    .trim()

describe('the rules of a collection year', () => {
  it.for(RULE_YEARS)('are, in %s, those that the catalogue has in force', (year, { skip }) => {
    skip(CATALOGUE === undefined, NO_SHARED)
    const now = slashed(year)
    // The first year of the catalogue is written “2022/23 or earlier”, which is before every later one.
    const inForce = catalogue().filter(
      ({ introduced, deleted }) => introduced.slice(0, 7) <= now && (deleted === null || deleted > now),
    )
    expect(codesOf(rulesOfYear(year))).toEqual(codesOf(inForce))
  })

  it.for(RULE_YEARS)('say, in %s, the DfE’s words of that year', (year, { skip }) => {
    skip(CATALOGUE === undefined, NO_SHARED)
    const byCode = new Map(catalogue().map(rule => [rule.code, rule]))
    const wordsOf = ({ message, versions }: Catalogued): string =>
      versions?.findLast(({ from }) => from <= slashed(year))?.message ?? message
    for (const { code, says } of [...rulesOfYear(year), ...(CHANGES.get(year)!.withdrawn ?? [])])
      expect([code, plain(says)]).toEqual([code, plain(wordsOf(byCode.get(code)!))])
  })

  it.for(RULE_YEARS.slice(1))(
    'differ, in %s, from those of the year before by what the catalogue says',
    (year, { skip }) => {
      skip(CATALOGUE === undefined, NO_SHARED)
      const now = slashed(year)
      const rules = catalogue()
      const { added, changed = [], recoded = [], removed = [], withdrawn = [] } = CHANGES.get(year)!
      const wasNeverAsked = ({ introduced, deleted }: Catalogued): boolean => introduced === deleted
      expect(codesOf([...added, ...withdrawn])).toEqual(
        codesOf(rules.filter(({ introduced }) => introduced === now)),
      )
      expect([...codesOf(changed), ...recoded].sort()).toEqual(
        codesOf(rules.filter(rule => rule.changed.includes(now))),
      )
      expect([...removed, ...codesOf(withdrawn)].sort()).toEqual(
        codesOf(rules.filter(({ deleted }) => deleted === now)),
      )
      expect(codesOf(withdrawn)).toEqual(
        codesOf(rules.filter(rule => wasNeverAsked(rule) && rule.deleted === now)),
      )
    },
  )

  it.for(RULE_YEARS.slice(1))('say, in %s, only what is otherwise than in the year before', year => {
    const before = new Map(
      rulesOfYear(RULE_YEARS[RULE_YEARS.indexOf(year) - 1]!).map(rule => [rule.code, rule] as const),
    )
    const { added, changed = [], recoded = [], removed = [] } = CHANGES.get(year)!
    expect(added.filter(({ code }) => before.has(code))).toEqual([])
    expect(changed.filter(rule => [undefined, rule].includes(before.get(rule.code)))).toEqual([])
    expect([...recoded, ...removed].filter(code => !before.has(code))).toEqual([])
    expect(recoded.filter(code => changed.some(rule => rule.code === code))).toEqual([])
  })

  it('are 293 in 2022-23 and 322 in 2026-27, the newest, in the order of their codes', () => {
    expect(RULE_YEARS.map(year => [year, rulesOfYear(year).length])).toEqual([
      ['2022-23', 293],
      ['2023-24', 312],
      ['2024-25', 305],
      ['2025-26', 311],
      ['2026-27', 322],
    ])
    expect(NEWEST).toBe('2026-27')
    const codes = rulesOfYear(NEWEST).map(({ code }) => code)
    const some = ['101', '205A', '205B', '392a', '710', '1000', '3001', 'EPI', 'NoE', 'SW01aSTG1']
    expect(codes.filter(code => some.includes(code))).toEqual(some)
  })

  it('are refused for a year of which none are written', () => {
    expect(() => rulesOfYear('2021-22' as CollectionYear)).toThrow('The rules of 2021-22 are not written.')
  })

  it('accept the codes of that year: 146 finds H5 from 2025-26 on, K3 until 2022-23 and Z11 until 2024-25', () => {
    const found = (year: CollectionYear): string[] => {
      const rule = rulesOfYear(year).find(({ code }) => code === '146')!
      const places = ['H5', 'K3', 'Z1', 'Z11', 'K2']
      const sheet = sheetOf(
        'Episodes',
        columnsOf('Episodes')!,
        places.map(PLACE => ({ PLACE })),
      )
      const { Episodes = [] } = runRule(
        rule,
        { Episodes: sheet },
        collectionOf(year, startOf(year), endOf(year)),
      )!
      return Episodes.map(at => places[at]!)
    }
    expect(RULE_YEARS.map(found)).toEqual([['K3', 'Z11'], ['Z11'], ['Z11'], ['H5', 'Z1'], ['H5', 'Z1']])
  })
})

describe('the shared cases', () => {
  it.for(RULE_YEARS)(
    'of %s come out as they must, in the form of each rule that the year asked',
    (year, { skip }) => {
      skip(VECTORS === undefined, NO_SHARED)
      const done = vectors()
        .filter(one => yearsOf(one).includes(year))
        .map(one => conform(one, year))
      expect(done.filter(({ passed }) => !passed)).toEqual([])
      expect(done.length).toBeGreaterThan(200)
    },
  )

  it('are all in force in a year that is written, those of a rule that was taken back in the year that announced it', ({
    skip,
  }) => {
    skip(VECTORS === undefined, NO_SHARED)
    const all = vectors()
    expect(all.filter(one => yearsOf(one).length === 0)).toEqual([])
    expect(all.filter(one => one.effective_in.length === 0).map(one => [one.code, ...yearsOf(one)])).toEqual([
      ['SW15STG2', '2024-25'],
      ['SW16aSTG2', '2024-25'],
      ['SW16bSTG2', '2024-25'],
      ['SW16cSTG2', '2024-25'],
    ])
  })

  it('fail where another year’s form is asked, and where a year has no such rule', () => {
    const given = (code: string, row: Record<string, string | null>): Vector => ({
      code,
      vector: 1,
      ruleset: 'lac2022_23',
      effective_in: ['lac2022_23'],
      tables: { Episodes: [row] },
      metadata: {},
      errors: { Episodes: [0] },
    })
    const semiIndependent = given('222', { PLACE: 'H5', URN: 'SC1' })
    expect(RULE_YEARS.map(year => conform(semiIndependent, year).passed)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    const freed = given('451', { LS: 'D1', DEC: null, REC: null })
    expect(conform(freed, '2023-24' as CollectionYear).passed).toBe(true)
    expect(conform(freed, '2024-25' as CollectionYear)).toMatchObject({
      passed: false,
      got: '2024-25 has no such rule',
    })
  })
})
