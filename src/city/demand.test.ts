import { describe, expect, it } from 'vitest'
import { birthday } from '../core/birthday.ts'
import { addDays, day, partsOf, weekday } from '../core/day.ts'
import { PRIMARY_NEED, REFERRAL_SOURCE } from '../returns/cin-census/codes.ts'
import { comingTo } from './demand.ts'
import { arrivals } from './everyone.test-data.ts'
import { FORMS, LAST, LIVES, livingOn, SCALE, SEED, TOOK, WORRIES } from './made.test-data.ts'
import { dialOn } from './parameters/index.ts'
import { FIRST_DAY } from './window.ts'
import { schoolDay } from './worries/school-terms.ts'

const between = (from: string, until: string) =>
  FORMS.filter(({ worry }) => worry.on >= day(from) && worry.on < day(until))
const share = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length / list.length

describe('what happens to a family', () => {
  it('is the same from the same seed, and in order', () => {
    for (const { family, happenings } of LIVES.slice(0, 500)) {
      expect(comingTo(family, SEED, LAST, dialOn)).toEqual(happenings)
      expect(happenings.map(({ on }) => on)).toEqual(happenings.map(({ on }) => on).sort((a, b) => a - b))
    }
  })

  it('happens from the first day to the last', () => {
    for (const { happenings } of LIVES)
      for (const { on } of happenings) expect(on >= FIRST_DAY && on <= LAST).toBe(true)
  })

  it('is the same from 2012 on in a city that begins then, in which whoever was grown or gone by then never was', () => {
    const first = day('2012-04-01')
    for (const { family, happenings } of LIVES) {
      const later = comingTo(family, SEED, LAST, dialOn, first)
      const joined = (one: { what: string }) => one.what === 'joins' || one.what === 'arrives-alone'
      const gone = family.until !== null && family.until <= first
      const expected = gone ? [] : happenings.filter(one => one.on >= first && !joined(one))
      const alone = family.adults.length === 0 && family.from < first
      expect(later.filter(one => !joined(one))).toEqual(alone ? [] : expected)
      for (const { on } of later) expect(on >= first).toBe(true)
    }
  })

  it('was made for a tenth of the city, families and all, in the time printed', () => {
    console.info(
      `  ${LIVES.length} families and ${LIVES.flatMap(l => l.happenings).length} happenings: ${Math.round(TOOK)} ms`,
    )
    expect(LIVES.length).toBeGreaterThan(6_000)
  })
})

describe('a child of the city', () => {
  const lives = LIVES.flatMap(({ family, happenings }) =>
    family.children.map(child => ({ family, child, own: happenings.filter(one => one.child === child) })),
  )
  const only = (own: (typeof lives)[number]['own'], what: string) => own.filter(one => one.what === what)

  it('joins once: on the day of birth, or on which the family comes, or on the first day', () => {
    for (const { family, child, own } of lives) {
      const joins = only(own, 'joins')
      const on = Math.max(child.born, family.from, FIRST_DAY)
      const grown = birthday(child.born, 18) <= on
      const lives = on <= LAST && !grown && (family.until === null || on < family.until)
      if (lives) expect(joins.map(one => one.on)).toEqual([on])
      else if (!grown) expect(joins.filter(one => one.on < (family.until ?? LAST))).toEqual([])
    }
  })

  it('ends by leaving or by turning 18, never by both, and nothing comes after', () => {
    for (const { own } of lives) {
      const ends = own.filter(({ what }) => what === 'leaves-city' || what === 'turns-18')
      expect(ends.length).toBeLessThanOrEqual(1)
      if (ends[0]) expect(own.every(({ on }) => on <= ends[0]!.on)).toBe(true)
    }
  })

  it('moves with the family, into the home it then has', () => {
    for (const { family, own } of lives)
      for (const move of only(own, 'moves'))
        expect(family.homes.find(({ from }) => from === move.on)?.home).toBe(move.with.home)
  })

  it('law 1: has only worries before birth, or leaves unborn', () => {
    for (const { child, own } of lives)
      for (const { on, what, with: details } of own)
        if (on < child.born) expect([what, details.unborn]).toEqual([on < child.born && what, true])
  })

  it('law 2: is worried about no earlier than 20 weeks before birth', () => {
    for (const { worry } of WORRIES) expect(worry.child.born - worry.on).toBeLessThanOrEqual(140)
  })
})

describe('a young person who arrives alone', () => {
  it('joins and arrives on one day, without worries, and turns 18', () => {
    for (const family of arrivals(SEED, SCALE, addDays(LAST, -9 * 365))) {
      const happenings = comingTo(family, SEED, LAST, dialOn)
      expect(happenings.map(({ what }) => what)).toEqual(['joins', 'arrives-alone', 'turns-18'])
      expect(happenings[0]!.on).toBe(family.from)
    }
  })
})

describe('a worry', () => {
  it('is about children under 18 who live in the city or are expected there', () => {
    for (const { family, worry } of WORRIES) {
      const { child, on } = worry
      if (worry.with.unborn) expect(child.born).toBeGreaterThan(on)
      else expect(livingOn(family, on)).toContain(child)
      expect(on >= family.from && (family.until === null || on < family.until)).toBe(true)
    }
  })

  it('is told in the codes of the census', () => {
    for (const { worry } of FORMS) {
      expect(Object.keys(REFERRAL_SOURCE)).toContain(worry.with.source)
      expect(Object.keys(PRIMARY_NEED)).toContain(worry.with.need)
      expect([0, 1, 23].includes(worry.with.hour as number) || Number(worry.with.hour) < 24).toBe(true)
    }
  })

  it('is the same worry for each child of it but for being unborn, and of one family', () => {
    const told = new Map<unknown, string>()
    for (const { family, worry } of WORRIES) {
      const { unborn, ...details } = worry.with
      const said = JSON.stringify([family.id, worry.on, details])
      expect(told.get(details.together) ?? said).toBe(said)
      told.set(details.together, said)
    }
    expect(told.size).toBe(FORMS.length)
  })

  it('is about some 1.55 children', () => {
    expect(WORRIES.length / FORMS.length).toBeGreaterThan(1.48)
    expect(WORRIES.length / FORMS.length).toBeLessThan(1.62)
  })

  it('comes with a severity and a draw that are each as likely as any', () => {
    for (const name of ['severity', 'draw']) {
      const parts = [0, 0, 0, 0]
      for (const { worry } of FORMS) parts[Math.floor(Number(worry.with[name]) * 4)]!++
      for (const part of parts) expect(part / FORMS.length).toBeCloseTo(0.25, 1)
    }
  })

  it('is red for 16, amber for 45 and green for 39 of 100 (001), red ones the most severe and most often of harm', () => {
    const of = (heat: string) => FORMS.filter(({ worry }) => worry.with.heat === heat)
    const severity = (heat: string) =>
      of(heat).reduce((sum, { worry }) => sum + Number(worry.with.severity), 0) / of(heat).length
    for (const [heat, published] of [
      ['red', 0.16],
      ['amber', 0.45],
      ['green', 0.39],
    ] as const)
      expect(Math.abs(of(heat).length / FORMS.length - published)).toBeLessThan(0.02)
    expect(severity('red') - severity('green')).toBeGreaterThan(0.4)
    expect(share(of('red'), ({ worry }) => worry.with.harm === true)).toBeGreaterThan(0.5)
    expect(share(FORMS, ({ worry }) => worry.with.harm === true)).toBeCloseTo(0.16, 1)
  })

  it('comes from the police for about 35 of 100, schools 20, health 15, family and public 10', () => {
    const from = (begins: RegExp) => share(FORMS, ({ worry }) => begins.test(String(worry.with.source)))
    expect(Math.abs(from(/^6$/) - 0.35)).toBeLessThan(0.03)
    expect(Math.abs(from(/^2/) - 0.2)).toBeLessThan(0.03)
    expect(Math.abs(from(/^3/) - 0.15)).toBeLessThan(0.03)
    expect(Math.abs(from(/^(1.|9)$/) - 0.11)).toBeLessThan(0.03)
  })

  it('is of a disability for one or two in a hundred, of one disabled child alone, and tells which it is', () => {
    const ofDisability = WORRIES.filter(({ worry }) => worry.with.need === 'N2')
    expect(ofDisability.length / FORMS.length).toBeGreaterThan(0.008)
    expect(ofDisability.length / FORMS.length).toBeLessThan(0.03)
    expect(new Set(ofDisability.map(({ worry }) => worry.with.together)).size).toBe(ofDisability.length)
    for (const { worry } of ofDisability)
      expect(Object.keys(worry.with.disabilities as Record<string, string>)).toEqual([worry.child.id])
    // A child's is the same in every worry about them, once they are old enough to show it.
    const told = new Map<string, Set<string>>()
    for (const { worry } of WORRIES)
      for (const [child, code] of Object.entries(worry.with.disabilities as Record<string, string>))
        told.set(child, (told.get(child) ?? new Set()).add(code))
    expect(told.size).toBeGreaterThan(100)
    expect([...told.values()].every(({ size }) => size === 1)).toBe(true)
  })

  it('is of abuse or neglect for more than half', () => {
    expect(share(FORMS, ({ worry }) => worry.with.need === 'N1')).toBeGreaterThan(0.52)
    expect(share(FORMS, ({ worry }) => worry.with.need === 'N1')).toBeLessThan(0.65)
  })
})

// Forms, as the enquiries are counted. A tenth of a city has some 500 a year, which come in clusters: two spreads are
// about 14%. The whole city is checked against the figures by the command that checks it.
describe('the worries of a month', () => {
  it.each([
    ['2011-04-01', '2012-04-01', 350],
    ['2016-04-01', '2017-04-01', 463],
    ['2017-04-01', '2018-04-01', 470],
    ['2019-04-01', '2020-03-01', 468],
    ['2021-04-01', '2022-04-01', 435],
    ['2022-04-01', '2023-04-01', 387],
  ])('from %s to %s are about %i', (from, until, published) => {
    const months = (day(until) - day(from)) / (365.25 / 12)
    // Some five in a hundred are of a child whose worker hears of it, and are no enquiry.
    const enquiries = (0.95 * between(from, until).length) / SCALE / months
    expect(Math.abs(enquiries / published - 1)).toBeLessThan(0.14)
  })

  it('law 85: are fewest in August and at Christmas, most in June and July', () => {
    const months = new Array(12).fill(0)
    for (const { worry } of between('2006-01-01', '2020-01-01')) months[partsOf(worry.on).month - 1]++
    const mean = months.reduce((sum, n) => sum + n, 0) / 12
    const [june, july, august, december] = [5, 6, 7, 11].map(m => months[m] / mean)
    expect(Math.min(june!, july!)).toBeGreaterThan(1.03)
    expect(august).toBeLessThan(0.88)
    expect(december).toBeLessThan(0.98)
    expect(months.indexOf(Math.min(...months))).toBe(7)
  })

  it('fell in spring 2020', () => {
    const spring = (year: number) => between(`${year}-04-01`, `${year}-06-01`).length
    expect(spring(2020) / ((spring(2018) + spring(2019)) / 2)).toBeLessThan(0.8)
  })
})

describe('law 22', () => {
  const ordinary = (one: (typeof FORMS)[number]) => one.worry.on < day('2020-03-01')

  it('schools refer almost nothing in holidays', () => {
    const schools = FORMS.filter(({ worry }) => worry.with.source === '2A').filter(ordinary)
    expect(share(schools, ({ worry }) => schoolDay(worry.on) === 'none')).toBeLessThan(0.04)
  })

  it('domestic abuse leans to weekends and to nights', () => {
    const domestic = FORMS.filter(({ worry }) => worry.with.domestic === true)
    const weekend = (list: typeof FORMS) => share(list, ({ worry }) => weekday(worry.on) >= 5)
    expect(weekend(domestic)).toBeGreaterThan(2 / 7)
    expect(weekend(domestic)).toBeGreaterThan(1.4 * weekend(FORMS))
    expect(share(domestic, ({ worry }) => Number(worry.with.hour) >= 19 || Number(worry.with.hour) < 5)).toBe(
      1,
    )
  })

  it('and repeats at the same homes: a family known for it has it again far more often than another has it', () => {
    const inYear = (year: number) =>
      new Set(
        between(`${year}-01-01`, `${year + 1}-01-01`)
          .filter(({ worry }) => worry.with.domestic === true)
          .map(({ family }) => family),
      )
    const [one, next] = [inYear(2015), inYear(2016)]
    expect(share([...one], family => next.has(family))).toBeGreaterThan((4 * next.size) / (31_000 * SCALE))
  })
})

describe('worries over the city', () => {
  it('law 86: no ordinary date carries three times its weekday’s mean', () => {
    const byDate = new Map<number, number>()
    for (const { worry } of between('2010-01-01', '2020-01-01')) {
      const { month, date } = partsOf(worry.on)
      byDate.set(month * 100 + date, (byDate.get(month * 100 + date) ?? 0) + 1)
    }
    const mean = [...byDate.values()].reduce((sum, n) => sum + n, 0) / 365.25
    expect(Math.max(...byDate.values()) / mean).toBeLessThan(3)
  })

  it('law 88: come three times as often to the most deprived fifth as to the least, for each child', () => {
    const rate = (deciles: number[]) => {
      const of = (family: (typeof LIVES)[number]['family']) =>
        deciles.includes(family.homes.at(-1)!.home.deprivation)
      const days = [2012, 2015, 2018, 2021].map(year => day(`${year}-06-30`))
      const children = days.flatMap(on =>
        LIVES.flatMap(({ family }) => (of(family) ? livingOn(family, on) : [])),
      )
      return WORRIES.filter(({ family }) => of(family)).length / children.length
    }
    expect(rate([1, 2]) / rate([8, 9, 10])).toBeGreaterThan(3)
  })

  it('law 89: are about two fifths of the children who ever live there', () => {
    const known = new Set(WORRIES.map(({ worry }) => worry.child))
    const joined = LIVES.flatMap(l => l.happenings).filter(({ what }) => what === 'joins').length
    expect(known.size / joined).toBeGreaterThan(0.33)
    expect(known.size / joined).toBeLessThan(0.46)
  })

  it('come again within a year of a first for a quarter of children: need stays high for a while', () => {
    const days = new Map<unknown, number[]>()
    for (const { worry } of WORRIES) days.set(worry.child, [...(days.get(worry.child) ?? []), worry.on])
    const firsts = [...days.values()].filter(on => on[0]! < LAST - 365)
    const again = share(firsts, on => on.length > 1 && on[1]! - on[0]! < 365)
    expect(again).toBeGreaterThan(0.18)
    expect(again).toBeLessThan(0.32)
  })
})
