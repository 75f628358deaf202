import { group } from 'd3-array'
import { beforeAll, describe, expect, it } from 'vitest'
import { madeFamilies, played, recordsOf, refused } from '../../../tests/setup/made-families.ts'
import { ageOn } from '../../core/age.ts'
import { day } from '../../core/day.ts'
import { dayOf, formatTime, type Instant } from '../../core/instant.ts'
import type { PlayedFamily, Simulates } from '../../engines/simulation/index.ts'
import { Episode, ReturnInterview } from './records.ts'
import { simulates } from './simulate.ts'

const FROM = day('2016-04-01')
const LAST = day('2018-03-31')

/** Neighbours: half are in care, half have an open case, until they turn 18. */
const neighbours: Simulates = {
  answers: {
    starts: scene => {
      const isCare = scene.happening.with.care === true
      scene.begin('case', `case ${scene.child.id}`)
      if (isCare) scene.begin('care', `care ${scene.child.id}`)
      scene.later(scene.day, isCare ? 'care-began' : 'case-opened', {})
    },
    'turns-18': scene => {
      scene.end('care')
      scene.end('case')
    },
  },
}

const families = () =>
  madeFamilies(900, FROM, [8, 17.5], (child, _, family) => [
    { on: FROM, what: 'starts', child, with: { care: Number(family.id.slice(7)) % 2 === 0 } },
  ])
const children = families().flatMap(({ family }) => family.children)
const born = new Map(children.map(child => [child.id, child.born] as const))
const isInCare = (id: string) => Number(id.split('-')[1]) % 2 === 0

let all: PlayedFamily[]
beforeAll(() => {
  all = played(families(), [simulates, neighbours], LAST)
})
const episodes = () => recordsOf(all, Episode)
const interviews = () => recordsOf(all, ReturnInterview)
const moment = (value: unknown) => value as Instant

describe('played lives of children who go missing', () => {
  it('are the same when played twice', () => {
    expect(played(families(), [simulates, neighbours], LAST)).toEqual(all)
  })

  it('hold nothing that the records would refuse', () => {
    expect(refused(all)).toEqual([])
  })

  it('end after they began, never overlap, and are only of those from 10 to 17', () => {
    for (const [child, theirs] of group(episodes(), e => e.subject)) {
      let last = 0
      for (const { is } of theirs.sort((a, b) => moment(a.is.wentAt) - moment(b.is.wentAt))) {
        expect(moment(is.wentAt)).toBeGreaterThanOrEqual(last)
        const age = ageOn(born.get(child)!, dayOf(moment(is.wentAt)))
        expect(age >= 10 && age < 18).toBe(true)
        last = is.returnedAt ? moment(is.returnedAt) : Number.POSITIVE_INFINITY
        expect(last).toBeGreaterThan(moment(is.wentAt))
      }
    }
  })

  it('go as often as the dials say: about 0.95 times a year from care, 0.3 from home, at all ages', () => {
    const years = (care: boolean) =>
      children
        .filter(({ id }) => isInCare(id) === care)
        .reduce((sum, child) => sum + yearsAtRisk(child.born), 0)
    const times = (care: boolean) => episodes().filter(e => isInCare(e.subject) === care).length
    expect(times(true) / years(true)).toBeGreaterThan(0.6)
    expect(times(true) / years(true)).toBeLessThan(1.3)
    expect(times(false) / years(false)).toBeGreaterThan(0.15)
    expect(times(false) / years(false)).toBeLessThan(0.5)
  })

  it('make more than half of the incidents by fewer than a fifth of them', () => {
    const counts = [...group(episodes(), e => e.subject).values()]
      .map(own => own.length)
      .sort((a, b) => b - a)
    const few = counts.slice(0, Math.floor(counts.length / 5))
    const sum = (list: number[]) => list.reduce((a, b) => a + b, 0)
    expect(sum(few)).toBeGreaterThan(sum(counts) / 2)
  })

  it('go in company: on the busiest tenth of evenings more than twice as many as chance would have', () => {
    const days = new Map<number, number>()
    for (const { is } of episodes()) {
      const on = dayOf(moment(is.wentAt))
      days.set(on, (days.get(on) ?? 0) + 1)
    }
    const all = Array.from({ length: LAST - FROM }, (_, n) => days.get(FROM + n) ?? 0).sort((a, b) => b - a)
    const sum = (list: number[]) => list.reduce((a, b) => a + b, 0)
    const mean = sum(all) / all.length
    const spread = sum(all.map(n => (n - mean) ** 2)) / all.length
    // Were each going by itself, the variance of a day would be its mean.
    expect(spread / mean).toBeGreaterThan(2)
    expect(sum(all.slice(0, all.length / 10)) / sum(all)).toBeGreaterThan(0.25)
  })

  it('tell of friends who were out that evening, those who went with them', () => {
    const accounts = interviews().flatMap(({ is }) => (is.account ? [String(is.account)] : []))
    const told = accounts.filter(text =>
      /met friends at|everyone was going|friends were at|the others were at/.test(text),
    )
    expect(told.length / accounts.length).toBeGreaterThan(0.15)
    expect(told.length / accounts.length).toBeLessThan(0.6)
  })

  it('are away without authorisation only from care', () => {
    const away = episodes().filter(e => e.is.kind === 'A')
    expect(away.length).toBeGreaterThan(10)
    expect(away.every(e => isInCare(e.subject))).toBe(true)
  })

  it('are listened to after they return, in the day, and never while missing again', () => {
    const byId = new Map(episodes().map(e => [e.id, e]))
    const ofChild = group(episodes(), e => e.subject)
    for (const { is, subject } of interviews().filter(i => i.is.heldAt)) {
      const heldAt = moment(is.heldAt)
      expect(heldAt).toBeGreaterThan(moment(byId.get(String(is.episode))!.is.returnedAt))
      expect(formatTime(heldAt)).toMatch(/^(10|11|12|[1-6])(:\d\d)?(am|pm)$/)
      const away = ofChild
        .get(subject)!
        .some(e => moment(e.is.wentAt) < heldAt && moment(e.is.returnedAt ?? Infinity) > heldAt)
      expect(away).toBe(false)
    }
  })

  it('are interviewed after 83 to 92% of returns, 61 to 68% of these within 72 hours', () => {
    const byId = new Map(episodes().map(e => [e.id, e]))
    const held = interviews().filter(i => i.is.heldAt)
    const share = held.length / interviews().length
    expect(share).toBeGreaterThan(0.79)
    expect(share).toBeLessThan(0.95)
    const inTime = held.filter(
      i => moment(i.is.heldAt) - moment(byId.get(String(i.is.episode))!.is.returnedAt) <= 72 * 3_600_000,
    )
    expect(inTime.length / held.length).toBeGreaterThan(0.57)
    expect(inTime.length / held.length).toBeLessThan(0.72)
  })

  it('tell it in words that hardly repeat', () => {
    const told = interviews().flatMap(i =>
      String(i.is.account ?? '')
        .split('. ')
        .filter(s => s.length > 0),
    )
    const most = Math.max(...[...group(told, s => s).values()].map(same => same.length))
    expect(told.length).toBeGreaterThan(200)
    expect(most).toBeLessThanOrEqual(Math.max(4, told.length / 200))
  })
})

/** Years from the tenth to the eighteenth birthday that fall within the play. */
function yearsAtRisk(birth: number): number {
  const [from, to] = [Math.max(FROM, birth + 3_653), Math.min(LAST, birth + 6_575)]
  return Math.max(0, to - from) / 365
}
