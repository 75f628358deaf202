import { ageOn } from '../../core/age.ts'
import { addDays, addMonths, maxDay } from '../../core/day.ts'
import { dayOf, type Instant, londonInstant } from '../../core/instant.ts'
import { chanceOf, type Scene, type Simulates } from '../../engines/simulation/index.ts'
import { Episode, ReturnInterview } from './records.ts'
import { eveningIn } from './simulate-circles.ts'
import { interviewAt } from './simulate-interview.ts'
import { account } from './simulate-words.ts'

const WEEK = 7
const MONTH = 4 * WEEK
const FIVE_MINUTES = 300_000

/** Young people in care or known to the service who go missing: a few of them often. */
export const simulates: Simulates = {
  answers: {
    'care-began': mayGo,
    'case-opened': mayGo,
    'month-of-going-missing': month,
    'goes-missing': goes,
    'found-after-missing': found,
    'return-interview': interviewed,
    'turns-18': scene => scene.end('may-go-missing'),
    'leaves-city': scene => scene.end('may-go-missing'),
  },
}

/** From ten on, someone who is in care or whose case is open may go missing. */
function mayGo(scene: Scene): void {
  const { child, day } = scene
  if (scene.spell('may-go-missing') || ageOn(child.born, day) >= 18) return
  // Whether someone goes at all, and how often, is theirs and stays so, whoever asks and whenever.
  const theirs = chanceOf('missing', child.id)
  const goesWhen = theirs.next()
  if (goesWhen >= Math.max(scene.dial('missing.goes-from-care'), scene.dial('missing.goes-from-home'))) return
  const often = theirs.length(scene.dial('missing.times-a-year'), scene.dial('missing.unevenness'))
  scene.begin('may-go-missing', scene.spell('care')?.id ?? scene.spell('case')?.id ?? child.id, {
    goesWhen,
    often,
  })
  const tenth = addMonths(child.born, 120)
  scene.later(maxDay(tenth, addDays(day, scene.chance.whole(1, WEEK))), 'month-of-going-missing')
}

/** Four weeks in which someone may go missing, week by week, as often as they do and as the times have it. */
function month(scene: Scene): void {
  const { chance, child, day } = scene
  const going = scene.spell('may-go-missing')
  if (!going) return
  const isInCare = scene.spell('care') !== undefined
  if (!isInCare && !scene.spell('case')) {
    scene.end('may-go-missing')
    return
  }
  const { goesWhen, often } = going.with as { goesWhen: number; often: number }
  if (goesWhen < scene.dial(isInCare ? 'missing.goes-from-care' : 'missing.goes-from-home')) {
    const aYear = Math.min(often, scene.dial('missing.most-a-year')) * atAge(scene, ageOn(child.born, day))
    for (let week = 0; week < MONTH; week += WEEK) {
      const evening = eveningIn(scene, addDays(day, week))
      // More go when friends are out together, and fewer in the other weeks: as often over the year.
      const more = evening ? scene.dial('missing.more-together') : lessApart(scene)
      const meanDays = 365 / (aYear * more * scene.dial('missing.times', addDays(day, week)))
      let isWith = evening !== undefined && chance.happens(scene.dial('missing.goes-together'))
      for (let at = chance.wait(meanDays); at < WEEK; at += chance.wait(meanDays)) {
        if (isWith) scene.later(evening!.on, 'goes-missing', { place: evening!.place })
        else scene.later(addDays(day, week + Math.floor(at)), 'goes-missing')
        isWith = false
      }
    }
  }
  scene.later(addDays(day, MONTH), 'month-of-going-missing')
}

/** How often in weeks without such an evening, as a multiple: so that all weeks together make one. */
function lessApart(scene: Scene): number {
  const together = scene.dial('missing.weeks-together')
  return (1 - together * scene.dial('missing.more-together')) / (1 - together)
}

/** Goes missing, mostly in the evening. Written down as soon as it is known. */
function goes(scene: Scene): void {
  const { chance, child, day } = scene
  const { place } = scene.happening.with
  const isInCare = scene.spell('care') !== undefined
  const known = isInCare || scene.spell('case') !== undefined
  if (!known || scene.spell('missing') || ageOn(child.born, day) >= 18) return
  const minute = Math.max(
    1,
    Math.min(1_425, Math.round(chance.around(scene.dial('missing.hour') * 60, place ? 40 : 180))),
  )
  const wentAt = londonInstant(day, clockTime(minute))
  // Nobody goes before they are back from the last time, on the day of that.
  if (wentAt <= Number(scene.spell('back-from-missing')?.with.returnedAt ?? 0)) return
  const hours = Math.min(scene.dial('missing.most-hours'), chance.length(scene.dial('missing.hours'), 1.1))
  const returnedAt = (wentAt + Math.round(Math.max(1, hours) * 12) * FIVE_MINUTES) as Instant
  // Away without authorisation, where they are being known, is a thing of care alone.
  const kind = isInCare && chance.happens(scene.dial('missing.away')) ? 'A' : 'M'
  const episode = scene.write(Episode, { kind, wentOn: day, wentAt }, { at: wentAt })
  scene.begin('missing', episode)
  scene.later(dayOf(returnedAt), 'found-after-missing', { episode, returnedAt, place })
}

/** Found, or back of their own accord: someone who is not their worker will listen. */
function found(scene: Scene): void {
  const { chance, day } = scene
  const { episode, returnedAt, place } = scene.happening.with as {
    episode: string
    returnedAt: Instant
    place?: string
  }
  scene.change(Episode, episode, { returnedOn: day, returnedAt }, { at: returnedAt })
  scene.end('missing')
  scene.end('back-from-missing')
  scene.begin('back-from-missing', episode, { returnedAt })
  if (chance.happens(scene.dial('missing.interviewed'))) {
    const heldAt = interviewAt(scene, returnedAt)
    scene.later(dayOf(heldAt), 'return-interview', { episode, heldAt, place })
  } else scene.later(addDays(day, chance.whole(2, 9)), 'return-interview', { episode })
}

/** The conversation, or that it was offered and not taken up. */
function interviewed(scene: Scene): void {
  const { chance, child, day, family } = scene
  const { episode, heldAt, place } = scene.happening.with as {
    episode: string
    heldAt?: Instant
    place?: string
  }
  // Nobody is asked after their 18th birthday, or when they live elsewhere: that is written down, and nobody waits for it.
  if (ageOn(child.born, day) >= 18 || (family.until !== null && day >= family.until)) {
    scene.write(ReturnInterview, { episode, notHeld: 'not-found' })
    return
  }
  // Nobody can be listened to who is missing again.
  if (heldAt === undefined || scene.spell('missing')) {
    const notHeld = scene.spell('missing')
      ? 'missing-again'
      : chance.weighted({ declined: 0.7, 'not-found': 0.3 })
    scene.write(ReturnInterview, { episode, notHeld })
    return
  }
  const told = chance.happens(scene.dial('missing.account')) ? { account: account(scene, place) } : {}
  scene.write(ReturnInterview, { episode, heldAt, ...told }, { at: heldAt, written: 'when-there-is-time' })
}

/** How much more, or less, often than at 13 or so: growing evenly from ten to fifteen. */
function atAge(scene: Scene, age: number): number {
  const [ten, fifteen] = [scene.dial('missing.at-ten'), scene.dial('missing.at-fifteen')]
  return ten + ((fifteen - ten) * (Math.max(10, Math.min(15, age)) - 10)) / 5
}

const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
