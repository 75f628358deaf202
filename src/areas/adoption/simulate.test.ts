import { group } from 'd3-array'
import { beforeAll, describe, expect, it } from 'vitest'
import { madeFamilies, played, recordsOf, refused } from '../../../tests/setup/made-families.ts'
import { addDays, type Day, day } from '../../core/day.ts'
import { isWorkingDay } from '../../core/working-days.ts'
import type { PlayedFamily, Simulates } from '../../engines/simulation/index.ts'
import { area as care } from '../care/area.ts'
import { Episode } from '../care/facts.ts'
import { area as placements } from '../placements/area.ts'
import { PlacementEpisode } from '../placements/facts.ts'
import { Adoption, AdoptionPlacement } from './records.ts'
import { simulates } from './simulate.ts'

const FROM = day('2013-01-07')
const LAST = day('2023-03-31')
const AREAS: Simulates[] = [simulates, care.simulates!, placements.simulates!]
/** Everyone whom another area asks care for comes into it. */
const AGREED = { 'care-asked-agreed': 1 }

/** 500 families of very young children who come into care in the course of four years. */
const families = () =>
  madeFamilies(500, FROM, [-3, 4], (child, _, family) => {
    const on = addDays(FROM, (Number(family.id.slice(7)) * 13) % 1460)
    return child.born > on ? [] : [{ on, what: 'enters-care', child, with: { need: 'N1' } }]
  })

type Way = {
  child: string
  began: Day
  decided: Day
  ordered: Day | undefined
  matched: Day
  placed: Day | undefined
  ended: Day | null
  reason: string | null
  ceased: boolean
  byFosterCarers: boolean
}
let all: PlayedFamily[]
let ways: Way[]

beforeAll(() => {
  all = played(families(), AREAS, LAST, AGREED)
  const of = (kind: Parameters<typeof recordsOf>[1]) => group(recordsOf(all, kind), one => one.subject)
  const [episodes, homes, decisions] = [of(Episode), of(PlacementEpisode), of(AdoptionPlacement)]
  ways = recordsOf(all, Adoption).map(({ subject, is }) => {
    const lived = episodes.get(subject)!.map(one => one.is)
    const first = (rows: Record<string, unknown>[], is: (row: Record<string, unknown>) => boolean) =>
      rows.find(is)?.startedOn as Day | undefined
    const last = lived.at(-1)!
    return {
      child: subject,
      began: lived[0]!.startedOn as Day,
      decided: is.decidedOn as Day,
      ordered: first(lived, e => e.legalStatus === 'E1'),
      matched: is.matchedOn as Day,
      placed: first(
        homes.get(subject)!.map(one => one.is),
        h => /^A/.test(String(h.type)),
      ),
      ended: (last.endedOn as Day | undefined) ?? null,
      reason: (last.reasonEnded as string | undefined) ?? null,
      ceased: decisions.get(subject)!.some(one => one.is.ceasedOn),
      byFosterCarers: is.byFosterCarers === '1',
    }
  })
})

const adopted = () => ways.filter(({ reason }) => reason === 'E11' || reason === 'E12')
const mean = (days: number[]) => days.reduce((sum, one) => sum + one, 0) / days.length

describe('played adoptions', () => {
  it('are the same when played twice, and hold nothing that the records would refuse', () => {
    expect(played(families().slice(0, 100), AREAS, LAST, AGREED)).toEqual(all.slice(0, 100))
    expect(refused(all)).toEqual([])
  })

  it('go from decision to order, match, moving in and adoption order, in that order', () => {
    expect(adopted().length).toBeGreaterThan(80)
    for (const { began, decided, ordered, matched, placed, ended } of adopted()) {
      const days = [began, decided, ...(ordered === undefined ? [] : [ordered]), matched, placed!, ended!]
      expect(days).toEqual([...days].sort((a, b) => a - b))
      expect(isWorkingDay(decided) && isWorkingDay(matched)).toBe(true)
    }
  })

  it('are applied for ten weeks or more after the child moved in, so ordered later still', () => {
    for (const { placed, ended } of adopted()) expect(ended! - placed!).toBeGreaterThanOrEqual(70)
  })

  it('take about 17 to 22 months from coming into care to moving in, as in those years', () => {
    const others = adopted().filter(({ byFosterCarers }) => !byFosterCarers)
    expect(mean(others.map(({ began, placed }) => placed! - began))).toBeGreaterThan(380)
    expect(mean(adopted().map(({ began, placed }) => placed! - began))).toBeLessThan(700)
  })

  it('are given up for some, who then stay in care', () => {
    const given = recordsOf(all, AdoptionPlacement).filter(({ is }) => is.ceasedOn)
    const share = given.length / recordsOf(all, AdoptionPlacement).length
    expect(share).toBeGreaterThan(0.12)
    expect(share).toBeLessThan(0.35)
    for (const { is } of given) expect(is.reasonCeased).toMatch(/^RD[1-4]$/)
    for (const { ceased, reason } of ways) if (ceased) expect(['E11', 'E12']).not.toContain(reason)
  })

  it('close the record: nothing of care is written after the order', () => {
    const ended = new Map(adopted().map(({ child, ended }) => [child, ended!]))
    for (const { records } of all)
      for (const { subject, versions } of records)
        for (const { on } of versions) expect(on).toBeLessThanOrEqual(ended.get(subject) ?? on)
  })

  it('keep brothers and sisters together mostly, not always', () => {
    let [together, apart] = [0, 0]
    for (const { records } of all) {
      const matches = records.filter(one => one.kind === Adoption)
      for (const { versions } of matches.slice(1)) {
        const isSame = versions[0]!.values.matchedOn === matches[0]!.versions[0]!.values.matchedOn
        if (isSame) together += 1
        else apart += 1
      }
    }
    expect(together).toBeGreaterThan(apart)
    expect(apart).toBeGreaterThan(0)
  })
})
