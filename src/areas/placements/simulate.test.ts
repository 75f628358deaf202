import { beforeAll, describe, expect, it } from 'vitest'
import { madeFamilies, played, recordsOf, refused } from '../../../tests/setup/made-families.ts'
import { addDays, addMonths, type Day, day } from '../../core/day.ts'
import type { PlayedFamily, PlayedRecord, Simulates } from '../../engines/simulation/index.ts'
import { area as adoption } from '../adoption/area.ts'
import { area as care } from '../care/area.ts'
import { Episode } from '../care/facts.ts'
import { homesOf } from './homes.ts'
import { PlacementEpisode } from './records.ts'
import { simulates } from './simulate.ts'

const FROM = day('2015-01-05')
const LAST = day('2023-03-31')
const AREAS: Simulates[] = [adoption.simulates!, care.simulates!, simulates]
/** Everyone whom another area asks care for comes into it. */
const AGREED = { 'care-asked-agreed': 1 }

/** 600 families whose children come into care together in the course of two years. */
const families = () =>
  madeFamilies(600, FROM, [0, 17.9], (child, _, family) => {
    const nth = Number(family.id.slice(7))
    const on = addDays(FROM, (nth * 11) % 730)
    return [
      { on, what: 'enters-care', child, with: { need: nth % 15 === 0 ? 'N2' : 'N1', alone: nth % 25 === 0 } },
    ]
  })

type Lived = {
  id: string
  startedOn: Day
  endedOn: Day | null
  reasonBegan: string
  type: string
  provider: string
  placementPostcode: string
  homePostcode: string
}
let all: PlayedFamily[]
const homes = new Map<string, Lived[]>()
const episodes = new Map<string, PlayedRecord & { is: Record<string, unknown> }>()
const born = new Map<string, Day>(
  families().flatMap(({ family }) => family.children.map(child => [child.id, child.born] as const)),
)
const under = (id: string) => String(episodes.get(id)!.is.legalStatus)

beforeAll(() => {
  all = played(families(), AREAS, LAST, AGREED)
  for (const { subject, id, is } of recordsOf(all, PlacementEpisode))
    homes.set(subject, [...(homes.get(subject) ?? []), { endedOn: null, ...is, id } as Lived])
  for (const one of recordsOf(all, Episode)) episodes.set(one.id, one)
})

describe('played homes in care', () => {
  it('are the same when played twice, and hold nothing that the records would refuse', () => {
    expect(played(families().slice(0, 100), AREAS, LAST, AGREED)).toEqual(all.slice(0, 100))
    expect(refused(all)).toEqual([])
  })

  it('are one for every episode of care, on the same days', () => {
    const all = [...homes.values()].flat()
    expect(all.length).toBe(episodes.size)
    for (const { id, startedOn, endedOn, reasonBegan } of all) {
      const { is } = episodes.get(id)!
      expect([startedOn, endedOn, reasonBegan]).toEqual([is.startedOn, is.endedOn ?? null, is.reasonBegan])
    }
  })

  it('change with every episode but those of a new legal status only', () => {
    for (const list of homes.values())
      for (const [i, next] of list.entries()) {
        if (next.reasonBegan !== 'L') continue
        const { type, provider, placementPostcode } = list[i - 1]!
        expect([next.type, next.provider, next.placementPostcode]).toEqual([
          type,
          provider,
          placementPostcode,
        ])
      }
  })

  it('are with parents only under a care order, and placed for adoption only under a placement order or by consent', () => {
    const found = [...homes.values()].flat()
    const parents = found.filter(({ type }) => type === 'P1')
    expect(parents.length).toBeGreaterThan(20)
    for (const { id, homePostcode, placementPostcode } of parents) {
      expect(['C1', 'C2']).toContain(under(id))
      expect(placementPostcode).toBe(homePostcode)
    }
    for (const { id, type } of found) {
      if (type === 'A5' || type === 'A6') expect(under(id)).toBe('E1')
      if (type === 'A3' || type === 'A4') expect(under(id)).toBe('V2')
    }
  })

  it('are never semi-independent under 16, of a code that came later, or a temporary one', () => {
    for (const [child, list] of homes)
      for (const { type, startedOn } of list) {
        expect(type).not.toMatch(/^(K3|Z|T)/)
        if (type === 'H5' || type === 'P2')
          expect(startedOn).toBeGreaterThanOrEqual(addMonths(born.get(child)!, 192))
      }
  })

  it('are shared by brothers and sisters mostly, not always, and by nobody else', () => {
    let [together, apart] = [0, 0]
    const whose = new Map<string, string>()
    for (const { records } of all) {
      const first = records.filter(
        r => r.kind === PlacementEpisode && r.versions[0]!.values.reasonBegan === 'S',
      )
      const places = first.map(r => `${r.versions[0]!.values.placementPostcode}`)
      for (const [i, place] of places.entries()) {
        if (i > 0 && places.indexOf(place) < i) together += 1
        else if (i > 0) apart += 1
      }
      const family = String(first[0]?.subject.split('-child')[0])
      for (const place of new Set(places)) if (place !== 'ZZ1 1ZZ') whose.set(`${place} ${family}`, place)
    }
    const share = together / (together + apart)
    expect(share).toBeGreaterThan(0.5)
    expect(share).toBeLessThan(0.85)
    // A made-up postcode may come twice in a thousand by chance.
    expect(new Set(whose.values()).size / whose.size).toBeGreaterThan(0.97)
  })

  it('end rarely once settled: of those under 16 in care for long, two in three or more have had theirs for two years', () => {
    const on = day('2022-03-31')
    let [settled, of, many, inCare] = [0, 0, 0, 0]
    for (const [child, list] of homes) {
      const lived = homesOf(list)
      const now = lived.find(home => home.from <= on && (home.last === null || home.last > on))
      if (!now) continue
      inCare += 1
      if (lived.filter(h => h.from <= on && (h.last === null || h.last > addMonths(on, -12))).length >= 3)
        many += 1
      if (born.get(child)! <= addMonths(on, -192) || lived[0]!.from > addMonths(on, -30)) continue
      of += 1
      if (now.from <= addMonths(on, -24) || now.first.type.startsWith('A')) settled += 1
    }
    expect(of).toBeGreaterThan(100)
    expect(settled / of).toBeGreaterThan(0.66)
    expect(settled / of).toBeLessThan(0.85)
    expect(many / inCare).toBeLessThan(0.1)
  })
})
