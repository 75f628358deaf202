import { addDays, type Day, day } from '../../core/day.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { Referral } from './records.ts'
import { sharedChance, worryIn } from './worry.ts'

/** Work that keeps a case open. */
const GOES_ON = ['assessment', 'enquiry', 'need', 'protection', 'care'] as const
/** Days between a manager's looks at a case. */
const LOOKED_AT = 91
/** The census has a code for closing to early help from the collection of 2022-23. */
const CLOSED_TO_EARLY_HELP_SINCE = day('2022-04-01')

const goesOn = (scene: Scene): boolean => GOES_ON.some(spell => scene.spell(spell))

/** A case opens, unless one is open: then what is told belongs to it. */
export function open(scene: Scene): void {
  if (scene.spell('case') || scene.spell('adopted')) return
  const details = scene.happening.with
  const { source, need } = worryIn(details)
  const referral = scene.write(Referral, {
    referredOn: scene.day,
    source: sourceOn(source, scene.day),
    primaryNeed: need,
    noFurtherAction: '0',
  })
  scene.end('left-social-care')
  scene.begin('case', referral, details)
  scene.later(scene.day, 'case-opened', { ...details, referral })
  scene.later(addDays(scene.day, LOOKED_AT), 'case-looked-at', { referral })
}

/** Early help has a code of its own as a source from the collection of 2022-23: until then it was another service. */
const sourceOn = (source: string, on: Day): string =>
  source === '5D' && on < CLOSED_TO_EARLY_HELP_SINCE ? '5B' : source

/** A manager looks at each open case every three months, and closes one on which nothing goes on. */
export function lookAgain(scene: Scene): void {
  const { referral } = scene.happening.with
  if (scene.spell('case')?.id !== referral) return
  if (!goesOn(scene)) scene.later(scene.day, 'close-case', { reason: 'RC7' })
  scene.later(addDays(scene.day, LOOKED_AT), 'case-looked-at', { referral })
}

/** The case closes, once nothing goes on; until then asking changes nothing. */
export function toClose(scene: Scene): void {
  const { reason, nfa } = scene.happening.with as { reason?: string; nfa?: boolean }
  if (!goesOn(scene)) close(scene, reason ?? 'RC7', nfa === true)
}

/** A birthday or a move away ends the case, as soon as other work with the child has ended. */
export function mustClose(scene: Scene): void {
  const { reason, tried = 0 } = scene.happening.with as { reason: string; tried?: number }
  const need = worryIn(scene.spell('case')?.with ?? {}).need
  // A disabled young person goes on to the services for grown-ups.
  if (!goesOn(scene)) close(scene, reason === 'RC7' && need === 'N2' ? 'RC6' : reason, false)
  else if (scene.spell('case'))
    scene.later(addDays(scene.day, tried < 7 ? 1 : 28), 'case-must-close', { reason, tried: tried + 1 })
}

function close(scene: Scene, reason: string, nfa: boolean): void {
  const open = scene.spell('case')
  if (!open) return
  const closureReason = reasonOn(scene, reason)
  scene.change(Referral, open.id, {
    closedOn: scene.day,
    closureReason,
    noFurtherAction: nfa ? '1' : '0',
  })
  scene.end('case')
  scene.end('conferenced')
  scene.end('more-than-assessed')
  scene.later(scene.day, 'case-closed', {
    ...open.with,
    referral: open.id,
    reason: closureReason,
    nfa,
    // Before the census had a code for it, too, help went on without a case.
    toEarlyHelp: reason === 'RC9',
    since: open.from,
  })
}

/** After an enquiry, a plan or care a case has not closed after its assessment, whatever was found last. */
function reasonOn(scene: Scene, reason: string): string {
  const afterAssessment = reason === 'RC8' || reason === 'RC9'
  if (afterAssessment && scene.spell('more-than-assessed')) return 'RC7'
  return reason === 'RC9' && scene.day < CLOSED_TO_EARLY_HELP_SINCE ? 'RC8' : reason
}

/** There was more than an assessment: an enquiry ended, or a plan or care began. */
export function moreWasDone(scene: Scene): void {
  if (scene.spell('case') && !scene.spell('more-than-assessed'))
    scene.begin('more-than-assessed', scene.spell('case')!.id)
}

/** A conference made a plan: the referral keeps the day of its first. */
export function protectedNow(scene: Scene): void {
  moreWasDone(scene)
  const open = scene.spell('case')
  if (!open || scene.spell('conferenced')) return
  scene.change(Referral, open.id, { initialConferenceOn: scene.day })
  scene.begin('conferenced', open.id)
}

/** For some families what was worrying comes back after the case has closed. */
export function wouldReturn(scene: Scene): void {
  const { reason } = scene.happening.with
  const worry = worryIn(scene.happening.with)
  const isFirst = scene
    .siblings()
    .every(other => scene.spell('left-social-care', other)?.with.together !== worry.together)
  scene.begin('left-social-care', String(scene.happening.with.referral), { together: worry.together })
  if (!isFirst || worry.alone || (reason !== 'RC7' && reason !== 'RC8' && reason !== 'RC9')) return
  const chance = sharedChance(worry, 'returns')
  if (!chance.happens(scene.dial('front-door-worry-returns'))) return
  const wait = Math.ceil(chance.wait(scene.dial('front-door-worry-returns-after')))
  scene.later(addDays(scene.day, wait), 'worry-returns', { ...worry, draw: chance.next() })
}

/** What was worrying is told again, of every child of that worry whose case is not open; elsewhere, once they moved. */
export function worryReturns(scene: Scene): void {
  const { until } = scene.family
  if (until !== null && until <= scene.day) return
  const { together, ...rest } = worryIn(scene.happening.with)
  const again = { ...rest, unborn: false, together: `${together} again ${scene.day}` }
  for (const child of [scene.child, ...scene.siblings()])
    if (!scene.spell('case', child) && (child === scene.child || child.born <= scene.day))
      scene.later(scene.day, 'worry', again, child)
}
