import { ageOn } from '../../core/age.ts'
import { addDays, day as dayOf } from '../../core/day.ts'
import type { Scene, Simulates } from '../../engines/simulation/index.ts'
import { PlacementEpisode } from './records.ts'
import {
  chooseHome,
  familyPostcode,
  type HomeSpell,
  isWithFamily,
  livingTogether,
  willBeAdopted,
} from './simulate-homes.ts'

/** The return asks why a placement changed from this collection year on. */
const WHY_ASKED = dayOf('2015-04-01')
const HALF_A_YEAR = 182

/** Answers a new episode of care with where the child lives in it: a new home, or the same one. */
function careEpisode(scene: Scene): void {
  const { day, happening } = scene
  const { id, reason, moved, former, homeType, why } = happening.with
  const home = scene.spell('home')
  if (former) {
    const asked = moved === true && day >= WHY_ASKED
    // Nobody is moved by plan while they are missing: then the carers no longer keep their place.
    const planned = scene.spell('missing') ? 'CREQO' : 'CARPL'
    const reasonChanged = asked ? (why && why !== 'CARPL' ? why : planned) : null
    scene.change(PlacementEpisode, String(former), { endedOn: day, reasonChanged })
  }
  let now = home?.with as HomeSpell
  if (moved === true || home === undefined) {
    now = chooseHome(scene, String(id), home === undefined ? 0 : now.nth + 1, homeType)
    scene.end('home')
    scene.begin('home', String(id), now)
    lookAhead(scene, String(id), now)
  }
  scene.write(
    PlacementEpisode,
    {
      startedOn: day,
      reasonBegan: reason,
      type: now.type,
      provider: now.provider,
      homePostcode: familyPostcode(scene),
      placementPostcode: now.postcode,
      urn: now.urn,
    },
    { id: String(id) },
  )
}

/** What a new home will be: a bridge to the next, one that does not take, or one that goes on. */
function lookAhead(scene: Scene, home: string, spell: HomeSpell): void {
  // Placed for adoption, or on remand: others say when that ends.
  if (/^(A|K1|R5)/.test(spell.type)) return
  const { day } = scene
  const ends = howItEnds(scene, spell)
  if (ends)
    scene.later(addDays(day, Math.max(2, Math.round(ends.days))), 'home-ends', { home, why: ends.why })
  else scene.later(addDays(day, HALF_A_YEAR), 'home-goes-on', { home })
}

/** After how many days a home that will not go on ends, and why; nothing for one that goes on. */
function howItEnds(scene: Scene, { type, nth }: HomeSpell): { days: number; why: string } | undefined {
  const { chance } = scene
  const destiny = scene.spell('care-plan')?.with.destiny
  if (destiny === 'kin' && !isWithFamily(type))
    return { days: chance.length(scene.dial('home-bridge-days'), 0.5), why: 'CARPL' }
  // A residential assessment of parent and baby together takes about twelve weeks.
  if (type === 'R3') return { days: chance.length(84, 0.3), why: 'CARPL' }
  if (nth === 0 && chance.happens(scene.dial('home-first-is-short-share')))
    return { days: chance.length(scene.dial('home-first-short-days'), 0.7), why: 'CARPL' }
  if (willBeAdopted(scene)) return undefined
  const early = scene.dial('home-ends-early-share') * proneness(scene, type)
  if (!chance.happens(Math.min(0.85, early))) return undefined
  return { days: chance.wait(scene.dial('home-ends-early-days')), why: whyItBroke(scene) }
}

/** How much likelier than others this home is to end: by age, and by who gives it. */
function proneness(scene: Scene, type: string): number {
  const age = ageOn(scene.child.born, scene.day)
  const band = age < 5 ? 'under-5' : age < 11 ? '5-to-10' : age < 16 ? '11-to-15' : '16-on'
  const byKind = isWithFamily(type) || type === 'P1' ? scene.dial('home-ends-with-family') : 1
  return scene.dial(`home-ends-${band}`) * byKind
}

/** Answers half a year in a home that goes on: whether it ends in the next half. */
function homeGoesOn(scene: Scene): void {
  const home = scene.spell('home')
  const { chance, day, happening } = scene
  if (!home || home.id !== happening.with.home) return
  const { type } = home.with as HomeSpell
  const rate = willBeAdopted(scene) ? 0 : scene.dial('home-ends-a-year') * proneness(scene, type)
  if (chance.happens(1 - Math.exp(-rate / 2)))
    scene.later(addDays(day, chance.whole(1, HALF_A_YEAR)), 'home-ends', {
      home: home.id,
      why: whyItBroke(scene),
    })
  else scene.later(addDays(day, HALF_A_YEAR), 'home-goes-on', { home: home.id })
}

/** Answers the end of a home, for the child and often for brothers and sisters with the same carers. */
function homeEnds(scene: Scene): void {
  const home = scene.spell('home')
  const { chance, day, happening } = scene
  const { why } = happening.with
  if (!home || home.id !== happening.with.home) return
  const { carer } = home.with as HomeSpell
  scene.later(day, 'home-breaks', { home: home.id, why })
  for (const { sibling, home: theirs } of livingTogether(scene, carer))
    if (!willBeAdopted(scene, sibling) && chance.happens(scene.dial('home-ends-for-siblings-share')))
      scene.later(day, 'home-breaks', { home: theirs, why }, sibling)
}

function whyItBroke({ chance, child, day }: Scene): string {
  const isOlder = ageOn(child.born, day) >= 10
  return isOlder
    ? chance.weighted({
        CARPL: 25,
        CREQB: 28,
        CREQO: 14,
        CHILD: 12,
        LAREQ: 7,
        CLOSE: 5,
        STAND: 3,
        ALLEG: 3,
        OTHER: 3,
      })
    : chance.weighted({ CARPL: 52, CREQB: 8, CREQO: 18, LAREQ: 7, CLOSE: 7, STAND: 3, ALLEG: 2, OTHER: 3 })
}

/** Answers the end of care. */
function careEnded(scene: Scene): void {
  const { day, happening } = scene
  scene.change(PlacementEpisode, String(happening.with.episode), { endedOn: day })
  scene.end('home')
}

export const simulates: Simulates = {
  answers: {
    'care-episode': careEpisode,
    'home-goes-on': homeGoesOn,
    'home-ends': homeEnds,
    'care-ended': careEnded,
  },
}
