import { ageOn } from '../../core/age.ts'
import { addDays, type Day } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { chanceOf, daysTaken, type Scene } from '../../engines/simulation/index.ts'
import { Enquiry } from './records.ts'
import { needOf } from './simulate-before-court.ts'
import { beginPlan } from './simulate-plan.ts'

/** What an open enquiry knows of itself: who it is shared with, and the day on which it is decided. */
type Enquired = { together: string; on: Day }

/** Harm is suspected: those who know the child talk on the same day, or the next working day. */
export function suspected(scene: Scene): void {
  if (!mayBegin(scene)) return
  const { chance, day, happening } = scene
  const on = chance.happens(scene.dial('protection.discussed-same-day')) ? day : addWorkingDays(day, 1)
  scene.later(on, 'strategy-discussion', happening.with)
}

/** The strategy discussion, at which an enquiry begins or not: one for all brothers and sisters. */
export function discussed(scene: Scene): void {
  if (!mayBegin(scene)) return
  const { day } = scene
  const brother = siblingsEnquiry(scene)
  const together = brother?.together ?? sharedBy(scene)
  const shared = chanceOf('enquiry', together)
  const begins = shared.happens(scene.dial('protection.enquiry-begins'))
  if (!begins && !brother) return
  const own = scene.chance.happens(scene.dial('protection.siblings-differ')) ? scene.chance : shared
  const again = scene.spell('protected-before') !== undefined
  const leads = own.happens(scene.dial(again ? 'protection.conference-again' : 'protection.conference'))
  const date = chanceOf('enquiry-day', together)
  const days = leads
    ? daysTaken(date, 15, 1 - scene.dial('protection.conference-in-time'), 5)
    : Math.max(1, Math.min(40, Math.round(date.length(scene.dial('protection.enquiry-days'), 0.5))))
  // A brother's conference is held for this child too, unless it is too near to be made ready.
  const on = leads && brother && brother.on > addDays(day, 4) ? brother.on : addWorkingDays(day, days)
  const id = scene.write(Enquiry, {
    referral: scene.spell('case')?.id ?? null,
    startedOn: day,
    conferenceTargetOn: addWorkingDays(day, 15),
  })
  scene.begin('enquiry', id, { together, on } satisfies Enquired)
  scene.later(on, leads ? 'initial-conference' : 'enquiry-decided', { enquiry: id })
  const share = scene.dial('protection.care-during-enquiry') * scene.dial('care-readiness')
  if (own.happens(share) && scene.child.born <= day)
    scene.later(addDays(day, scene.chance.whole(0, 3)), 'enters-care', {
      need: needOf(scene),
      referral: scene.spell('case')?.id,
    })
}

/** The enquiry ends without a conference. */
export function decided(scene: Scene): void {
  if (!isStillOpen(scene)) return
  endWithout(scene, scene.chance.happens(scene.dial('protection.substantiated')))
}

/** The initial conference: mostly a plan begins there, on the same day. */
export function conferred(scene: Scene): void {
  if (!isStillOpen(scene)) return
  // A child who came into care meanwhile is kept safe by a care plan: no conference is needed.
  if (scene.spell('care')) {
    endWithout(scene, true)
    return
  }
  const enquiry = scene.spell('enquiry')!
  const { together } = enquiry.with as Enquired
  scene.change(Enquiry, enquiry.id, { conferenceOn: scene.day, conferenceNotNeeded: '0' })
  scene.end('enquiry')
  const shared = chanceOf('conference', together)
  const own = scene.chance.happens(scene.dial('protection.siblings-differ')) ? scene.chance : shared
  if (own.happens(scene.dial('protection.plan-made'))) beginPlan(scene, together)
  else scene.later(scene.day, 'enquiry-ended', { substantiated: true })
}

/** Someone who turns 18 or moves away is no longer enquired about here. */
export function stopEnquiry(scene: Scene): void {
  const enquiry = scene.spell('enquiry')
  if (!enquiry) return
  scene.change(Enquiry, enquiry.id, { conferenceNotNeeded: '1' })
  scene.end('enquiry')
}

function endWithout(scene: Scene, substantiated: boolean): void {
  stopEnquiry(scene)
  scene.later(scene.day, 'enquiry-ended', { substantiated })
}

/** Whether an enquiry may begin: the case of someone under 18 is open, and no enquiry, plan or care goes on. */
function mayBegin(scene: Scene): boolean {
  const goesOn = ['enquiry', 'protection', 'care'].some(name => scene.spell(name))
  return !goesOn && scene.spell('case') !== undefined && ageOn(scene.child.born, scene.day) < 18
}

const isStillOpen = (scene: Scene): boolean => scene.spell('enquiry')?.id === scene.happening.with.enquiry

/** The enquiry about a brother or sister that began in the last week: this child joins it. */
function siblingsEnquiry(scene: Scene): Enquired | undefined {
  for (const sibling of scene.siblings(40)) {
    const found = scene.spell('enquiry', sibling)
    if (found && found.from > addDays(scene.day, -7)) return found.with as Enquired
  }
  return undefined
}

/** Words that brothers and sisters of one worry share in a month, for chance that is the same for all of them. */
function sharedBy({ happening, chance, day }: Scene): string {
  const { together, draw } = happening.with
  return typeof draw === 'number'
    ? `${together} ${draw} ${Math.floor(day / 28)}`
    : `${happening.child.id} ${chance.next()}`
}
