import { beforeAll, describe, expect, it } from 'vitest'
import { madeFamilies, played, recordsOf, refused } from '../../../tests/setup/made-families.ts'
import { addDays, addMonths, type Day, day } from '../../core/day.ts'
import { isWorkingDay } from '../../core/working-days.ts'
import type { PlayedFamily, Simulates } from '../../engines/simulation/index.ts'
import { area as adoption } from '../adoption/area.ts'
import { area as placements } from '../placements/area.ts'
import { firstReview, laterReview, secondReview } from './clocks.ts'
import { carePeriods } from './periods.ts'
import { Episode, Review, Unaccompanied, Visit } from './records.ts'
import { simulates } from './simulate.ts'

const FROM = day('2012-01-02')
const LAST = day('2020-03-31')
const AREAS: Simulates[] = [adoption.simulates!, simulates, placements.simulates!]
/** Everyone whom another area asks care for comes into it. */
const AGREED = { 'care-asked-agreed': 1 }

/** 800 families: their children come into care together at some time in three years; every twentieth came alone. */
const families = () =>
  madeFamilies(800, FROM, [0, 17.9], (child, _, family) => {
    const nth = Number(family.id.slice(7))
    const on = addDays(FROM, (nth * 7) % 1000)
    return [{ on, what: 'enters-care', child, with: { need: 'N1', alone: nth % 20 === 0 } }]
  })

let all: PlayedFamily[]
const born = new Map<string, Day>(
  families().flatMap(({ family }) => family.children.map(child => [child.id, child.born] as const)),
)
type Lived = {
  id: string
  startedOn: Day
  endedOn: Day | null
  reasonBegan: string
  reasonEnded: string | null
  legalStatus: string
}
const lives = new Map<string, Lived[]>()
const meetings = new Map<string, { reviews: Day[]; visits: Day[] }>()
const none = (): { reviews: Day[]; visits: Day[] } => ({ reviews: [], visits: [] })

beforeAll(() => {
  all = played(families(), AREAS, LAST, AGREED)
  for (const { subject, id, is } of recordsOf(all, Episode)) {
    const episode = { endedOn: null, reasonEnded: null, ...is, id } as Lived
    lives.set(subject, [...(lives.get(subject) ?? []), episode])
  }
  for (const episodes of lives.values()) episodes.sort((a, b) => a.startedOn - b.startedOn)
  const kept = (subject: string) => meetings.get(subject) ?? meetings.set(subject, none()).get(subject)!
  for (const { subject, is } of recordsOf(all, Review)) kept(subject).reviews.push(is.reviewedOn as Day)
  for (const { subject, is } of recordsOf(all, Visit)) kept(subject).visits.push(is.visitedOn as Day)
})

/** Every two episodes that follow one another in one period of care. */
const pairs = () =>
  [...lives.values()].flatMap(list =>
    list.slice(1).flatMap((next, i) => (next.reasonBegan === 'S' ? [] : [[list[i]!, next] as const])),
  )
const periods = () =>
  [...lives].flatMap(([child, list]) => carePeriods(list).map(period => ({ child, period })))

describe('played lives in care', () => {
  it('are the same when played twice', () => {
    expect(played(families().slice(0, 100), AREAS, LAST, AGREED)).toEqual(all.slice(0, 100))
  })

  it('hold nothing that the records would refuse', () => {
    expect(lives.size).toBeGreaterThan(900)
    expect(refused(all)).toEqual([])
  })

  it('have episodes that follow day on day, begun by starting care and ended for a real reason', () => {
    for (const [before, next] of pairs()) {
      expect(before.endedOn).toBe(next.startedOn)
      expect(before.reasonEnded).toBe('X1')
      expect(before.endedOn!).toBeGreaterThan(before.startedOn)
    }
    for (const list of lives.values()) {
      expect(list[0]!.reasonBegan).toBe('S')
      expect(list.at(-1)!.reasonEnded).not.toBe('X1')
    }
  })

  it('begin an episode only when legal status or home changes', () => {
    for (const [before, next] of pairs()) {
      if (next.reasonBegan === 'L' || next.reasonBegan === 'B')
        expect(next.legalStatus).not.toBe(before.legalStatus)
      else expect(next.legalStatus).toBe(before.legalStatus)
    }
  })

  it('are of nobody before birth or from the eighteenth birthday', () => {
    for (const { child, period } of periods()) {
      expect(period.firstKnown).toBeGreaterThanOrEqual(born.get(child)!)
      expect(period.until ?? LAST).toBeLessThanOrEqual(addMonths(born.get(child)!, 216))
    }
  })

  it('hold police protection to 3 days, emergency orders to 8, and make no care order at 17', () => {
    for (const [child, list] of lives)
      for (const { legalStatus, startedOn, endedOn, reasonBegan } of list) {
        if (legalStatus === 'L1') expect((endedOn ?? LAST) - startedOn).toBeLessThanOrEqual(3)
        if (legalStatus === 'L2') expect((endedOn ?? LAST) - startedOn).toBeLessThanOrEqual(8)
        if (legalStatus === 'C2' && reasonBegan === 'L')
          expect(startedOn).toBeLessThan(addMonths(born.get(child)!, 205))
      }
  })

  it('have reviews on working days and visits, all in care, and “under four” for those under four alone', () => {
    for (const { child, period } of periods()) {
      const { reviews, visits } = meetings.get(child) ?? none()
      for (const on of [...reviews, ...visits])
        if (period.until !== null && on > period.until) throw new Error(`${child} was met after care`)
      expect(reviews.every(isWorkingDay)).toBe(true)
    }
    for (const { subject, is } of recordsOf(all, Review))
      expect(is.participation === 'PN0').toBe((is.reviewedOn as Day) < addMonths(born.get(subject)!, 48))
  })

  it('have as many reviews late as the dial says, about one in five, and most children take part', () => {
    let [due, late] = [0, 0]
    for (const [child, episodes] of lives) {
      const reviews = (meetings.get(child)?.reviews ?? []).map(reviewedOn => ({ reviewedOn }))
      for (const clock of [firstReview, secondReview, laterReview])
        for (const { met, due: by } of clock.runs({ episodes, reviews } as never)) {
          if (met === null || met === undefined || by === null) continue
          due += 1
          late += met > by ? 1 : 0
        }
    }
    expect(due).toBeGreaterThan(3000)
    expect(late / due).toBeGreaterThan(0.13)
    expect(late / due).toBeLessThan(0.22)
    const asked = recordsOf(all, Review).filter(({ is }) => is.participation !== 'PN0')
    const took = asked.filter(({ is }) => is.participation !== 'PN4' && is.participation !== 'PN7')
    expect(took.length / asked.length).toBeCloseTo(0.86, 1)
  })

  it('keep those who came alone by agreement, with nobody of their family', () => {
    const alone = recordsOf(all, Unaccompanied).map(({ subject }) => lives.get(subject)!)
    expect(alone.length).toBeGreaterThan(30)
    for (const { legalStatus } of alone.flat()) expect(legalStatus).toBe('V2')
  })

  it('end for some within three months and last for others until they are grown up', () => {
    const stays = periods().map(({ period }) => (period.until ?? LAST) - period.firstKnown)
    const share = (those: number[]) => those.length / stays.length
    expect(share(stays.filter(days => days < 91))).toBeGreaterThan(0.12)
    expect(share(stays.filter(days => days > 3 * 365))).toBeGreaterThan(0.15)
  })

  it('are told in words of the child’s own age, and no sentence is in more than 1 note in 200', () => {
    const notes = recordsOf(all, Visit).filter(({ is }) => is.happened)
    const times = new Map<string, number>()
    for (const { is } of notes)
      for (const sentence of new Set(String(is.happened).split(/(?<=[.”]) /)))
        times.set(sentence, (times.get(sentence) ?? 0) + 1)
    expect(Math.max(...times.values())).toBeLessThanOrEqual(notes.length / 200)
    for (const { subject, is } of recordsOf(all, Visit))
      if (is.words) expect(is.visitedOn as Day).toBeGreaterThanOrEqual(addMonths(born.get(subject)!, 24))
  })
})
