import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOf, startOf } from '../../../core/collection-year.ts'
import { day } from '../../../core/day.ts'
import { type Case, isSame, readDay, runRule, sheetOf } from '../../checking/index.ts'
import { collectionOf } from './collection.ts'
import { CHANGES, RULE_YEARS, RULES, rulesOfYear } from './index.ts'
import { columnsOf } from './tables.ts'

type Year = (typeof RULE_YEARS)[number]
const yearWith = (year: Year, beside = {}) => collectionOf(year, startOf(year), endOf(year), beside)

// Every form of every rule, with the last year that asks it; those that were taken back, with the year that announced them.
const FORMS = RULE_YEARS.flatMap((year, nth) => {
  const next = RULE_YEARS[nth + 1]
  const later = new Set(next ? rulesOfYear(next) : [])
  const last = rulesOfYear(year).filter(rule => !later.has(rule))
  return [...last, ...(CHANGES.get(year)!.withdrawn ?? [])].map(rule => [rule.code, year, rule] as const)
})

function foundBy(rule: (typeof RULES)[number], year: Year, { tables, beside }: Case) {
  const sheets = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, sheetOf(name, columnsOf(name)!, rows)]),
  )
  return runRule(rule, sheets, yearWith(year, beside))
}

describe('a rule of the SSDA903', () => {
  it.each(FORMS)('%s of %s finds what its worked cases say', (_, year, rule) => {
    expect(rule.cases.length).toBeGreaterThan(0)
    for (const one of rule.cases) {
      const { tables, finds } = one
      const found = foundBy(rule, year, one)
      expect([found, isSame(found, finds)]).toEqual([found, true])
      // A case in which nothing is found, or everything, could not fail.
      const rows = Object.entries(finds).flatMap(([name, places]) => [places.length, tables[name]!.length])
      expect(rows[0]).toBeGreaterThan(0)
    }
  })

  it.each(FORMS)('%s of %s does not run where a table is missing', (_, year, rule) => {
    expect(runRule(rule, {}, yearWith(year))).toBeNull()
  })

  it('is told in its worked cases from the form before it, but for 101 and 226, whose words alone changed', () => {
    const alike = RULE_YEARS.flatMap((year, nth) =>
      (CHANGES.get(year)!.changed ?? []).filter(rule => {
        const last = RULE_YEARS[nth - 1]!
        const before = rulesOfYear(last).find(({ code }) => code === rule.code)!
        return (
          rule.cases.every(one => isSame(foundBy(before, year, one), one.finds)) &&
          before.cases.every(one => isSame(foundBy(rule, last, one), one.finds))
        )
      }),
    )
    expect(alike.map(({ code }) => code)).toEqual(['101', '226'])
  })

  it('is told apart by its code, and says what is wrong and how to mend it', () => {
    const codes = RULES.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const [, , { says, mend }] of FORMS)
      expect([says.length > 10, /\.$/.test(mend)]).toEqual([true, true])
  })

  it('marks a false alarm that it cannot exclude apart from how it is mended: those of which the shared list warns, and others', () => {
    const marked = FORMS.flatMap(([, , { code, falseAlarm }]) => (falseAlarm === undefined ? [] : [code]))
    // “[NOTE: … false positives …]” in the shared list of rules.
    const warned = ['164', '228', '392a', '392b', '454', '554', '1001', '1002']
    expect(marked).toEqual(expect.arrayContaining([...warned, '186', '231', 'SW17STG2']))
    for (const [, , { mend, falseAlarm }] of FORMS) {
      expect(mend).not.toMatch(/by mistake/)
      if (falseAlarm !== undefined) expect(falseAlarm).toMatch(/\.$/)
    }
  })
})

describe('a day in a cell', () => {
  it('is what was written, for every day of the calendar, and nothing else is one', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        date => {
          const iso = date.toISOString().slice(0, 10)
          const [y, m, d] = iso.split('-')
          expect([readDay(`${d}/${m}/${y}`), readDay(iso)]).toEqual([day(iso), day(iso)])
        },
      ),
    )
    for (const text of ['31/02/2026', '1/4/26', '2026/04/01', '', ' 01/04/2026', 'nan'])
      expect([text, Number.isNaN(readDay(text))]).toEqual([text, true])
  })
})
