import { addDays } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { type Scene, serviceAt } from '../../engines/simulation/index.ts'
import { Contact } from './records.ts'
import { decidedAfter, receivedOn } from './simulate-moments.ts'
import { rateOnReceipt, rateWithDecision } from './simulate-ratings.ts'
import { whyDecided, worryTold } from './simulate-words.ts'
import { eighteenth, sharedChance, type Worry, worryIn } from './worry.ts'

/** A worry reaches the front door, once for every child it is about: all at the same moment, told on one form. */
export function receive(scene: Scene): void {
  const { day, child } = scene
  const details = scene.happening.with
  const worry = worryIn(details)
  // An adopted child's old record gains nothing more: what is told of them belongs to another.
  if (day >= eighteenth(child.born) || scene.spell('adopted')) return
  if (scene.spell('case')) {
    changeNeed(scene, worry)
    // Those who know the family ring its worker: that is a note on the open case, and no enquiry.
    if (!scene.chance.happens(scene.dial('front-door-open-case-contacts'))) return
  }
  const chance = sharedChance(worry, 'form')
  const receivedAt = receivedOn(day, worry, chance)
  const hours = chance.length(
    scene.dial(`front-door-hours-${worry.heat}`),
    scene.dial('front-door-hours-spread'),
  )
  const decidedAt = decidedAfter(receivedAt, hours, worry, chance)
  const contact = scene.write(
    Contact,
    { receivedAt, source: worry.source, worry: worryTold(scene, worry) },
    { at: receivedAt },
  )
  rateOnReceipt(scene, worry, { contact, receivedAt, decidedAt })
  scene.later(dayOf(decidedAt), 'contact-decided', { ...details, contact, decidedAt })
}

/** What is told of a child we work with already may mean that what they need has changed. */
function changeNeed(scene: Scene, worry: Worry): void {
  const share = scene.dial(worry.harm ? 'front-door-need-changed-harm' : 'front-door-need-changed')
  if (sharedChance(worry, 'need').happens(share)) scene.later(scene.day, 'need-changed', scene.happening.with)
}

type Outcome = 'referral' | 'early-help' | 'information' | 'none'

/** What happens next is decided: for each child, though mostly alike for brothers and sisters. */
export function decide(scene: Scene): void {
  const { contact, decidedAt, ...details } = scene.happening.with as { contact: string; decidedAt: Instant }
  const worry = worryIn(details)
  const outcome = outcomeOf(scene, worry)
  scene.change(
    Contact,
    contact,
    {
      decidedAt,
      outcome,
      decidedBy: serviceAt(decidedAt, scene.dial('combined-hub') >= 1),
      reason: scene.chance.happens(scene.dial('front-door-reason-told')) ? whyDecided(scene, outcome) : null,
    },
    { at: decidedAt },
  )
  rateWithDecision(scene, worry, contact, decidedAt)
  if (outcome === 'referral') scene.later(scene.day, 'referred', { ...details, contact })
  if (outcome === 'early-help') scene.later(scene.day, 'early-help-offered', { ...details, contact })
}

function outcomeOf(scene: Scene, worry: Worry): Outcome {
  if (scene.spell('case')) return 'information'
  // Short of harm, what is told of a family whom early help knows mostly goes to whoever leads it.
  const isHelped = scene.spell('early-help') !== undefined && !worry.harm && worry.heat !== 'red'
  if (isHelped && scene.chance.happens(scene.dial('front-door-left-to-early-help'))) return 'early-help'
  const alike = scene.chance.happens(scene.dial('front-door-siblings-alike'))
  const chance = alike ? sharedChance(worry, 'decision') : scene.chance
  // Nobody opens a case to close it within the month at an eighteenth birthday.
  const tooLate = eighteenth(scene.child.born) < addDays(scene.day, 28)
  if (chance.happens(shareReferred(scene, worry)) && !tooLate) return 'referral'
  return chance.weighted({
    'early-help': scene.dial('front-door-early-help'),
    none: scene.dial('front-door-none'),
    information: scene.dial('front-door-information'),
  })
}

function shareReferred(scene: Scene, { heat, harm, need }: Worry): number {
  const shares = [scene.dial(`front-door-referred-${harm ? 'red' : heat}`)]
  const before = scene.spell('left-social-care')
  const returns = before !== undefined && before.from > addDays(scene.day, -365)
  if (returns) shares.push(scene.dial('front-door-referred-again'))
  if (need === 'N2') shares.push(scene.dial('front-door-referred-disability'))
  return Math.max(...shares)
}

/** A young person who came to this country without anyone is referred the day they are found. */
export function arriveAlone(scene: Scene): void {
  const { day, chance } = scene
  const worry: Worry = {
    ...worryIn({}),
    source: chance.happens(scene.dial('front-door-alone-police')) ? '6' : '5B',
    need: 'N8',
    heat: 'red',
    draw: chance.next(),
    together: scene.child.id,
    alone: true,
    ...scene.happening.with,
  }
  const receivedAt = receivedOn(day, worry, chance)
  const contact = scene.write(
    Contact,
    { receivedAt, source: worry.source, worry: worryTold(scene, worry) },
    { at: receivedAt },
  )
  const decidedAt = decidedAfter(receivedAt, chance.next(), worry, chance)
  rateOnReceipt(scene, worry, { contact, receivedAt, decidedAt })
  // Told late at night, it may be decided after midnight.
  scene.later(dayOf(decidedAt), 'contact-decided', { ...worry, contact, decidedAt })
}
