import { addDays } from '../../core/day.ts'
import { dayOf, type Instant, londonInstant, plusHours } from '../../core/instant.ts'
import { daysTaken, type Scene } from '../../engines/simulation/index.ts'

const OPENS = '10:00'
const CLOSES = '18:30'
const LIMIT = 72

/** When a return interview is held: in the day, mostly within 72 hours of the return, sometimes later. */
export function interviewAt(scene: Scene, returnedAt: Instant): Instant {
  const { chance } = scene
  const isLate = !chance.happens(scene.dial('missing.interview-in-time'))
  const hours = daysTaken(chance, LIMIT, isLate ? 1 : 0, scene.dial('missing.interview-late-by'))
  const at = plusHours(returnedAt, hours)
  const on = dayOf(at)
  const [opens, closes] = [londonInstant(on, OPENS), londonInstant(on, CLOSES)]
  if (at >= opens && at <= closes) return at
  // At night nobody talks: what is in time is held the afternoon before, what is late the next morning.
  if (isLate) return at < opens ? opens : londonInstant(addDays(on, 1), OPENS)
  const afternoon = `${chance.whole(15, 17)}:${String(chance.whole(0, 11) * 5).padStart(2, '0')}`
  const earlier = londonInstant(at > closes ? on : addDays(on, -1), afternoon)
  return earlier > returnedAt ? earlier : londonInstant(addDays(dayOf(returnedAt), 1), OPENS)
}
