import { dayOf, type Instant, lastMomentOf, plusHours } from '../../core/instant.ts'
import { type Chance, type Scene, serviceAt } from '../../engines/simulation/index.ts'
import { type Colour, HOURS } from './ratings.ts'
import { ContactRating } from './records.ts'
import { sharedChance, type Worry } from './worry.ts'

/** The most of the time until the decision that passes before a contact is first rated. */
const AT_MOST = 0.7

/**
 * On receipt, a contact is rated by what is told, at any hour: that is how those on call know what is red. No later than
 * midnight, and before it is decided.
 */
export function rateOnReceipt(
  scene: Scene,
  worry: Worry,
  { contact, receivedAt, decidedAt }: { contact: string; receivedAt: Instant; decidedAt: Instant },
): void {
  if (scene.dial('contacts-rated') < 1) return
  const chance = sharedChance(worry, 'rated')
  const hours = chance.length(scene.dial('front-door-hours-to-rating'), scene.dial('front-door-hours-spread'))
  const most = (AT_MOST * (decidedAt - receivedAt)) / 3_600_000
  const soon = plusHours(receivedAt, Math.min(hours, most))
  const ratedAt = Math.min(soon, lastMomentOf(scene.day)) as Instant
  const isOtherwise = chance.happens(scene.dial('front-door-rated-otherwise-first'))
  rate(scene, contact, 'first', isOtherwise ? besides(worry.heat, chance) : worry.heat, ratedAt)
}

/** With the decision it is rated again, by what partners know too: significant harm is never green. */
export function rateWithDecision(scene: Scene, worry: Worry, contact: string, decidedAt: Instant): void {
  if (scene.dial('contacts-rated') < 1) return
  rate(scene, contact, 'final', worry.harm && worry.heat === 'green' ? 'amber' : worry.heat, decidedAt)
}

/** A colour beside the one that it turns out to be. */
function besides(heat: Colour, chance: Chance): Colour {
  if (heat !== 'amber') return 'amber'
  return chance.pick(['red', 'green'])
}

function rate(scene: Scene, contact: string, stage: 'first' | 'final', colour: Colour, at: Instant): void {
  const ratedBy = serviceAt(at, scene.dial('combined-hub', dayOf(at)) >= 1)
  // A rating holds the hours in force when it was made: the city never set others.
  scene.write(ContactRating, { contact, stage, colour, ratedAt: at, ratedBy, hours: HOURS[colour] }, { at })
}
