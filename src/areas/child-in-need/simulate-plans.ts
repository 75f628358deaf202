import { addDays, maxDay } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { endOf, sharedChance, untilDay, worryIn } from '../front-door/facts.ts'
import { Plan } from './records.ts'
import { nextVisit } from './simulate-visits.ts'

const MONTH = 365.25 / 12

/** A child in need plan begins, unless there is one, or a child protection plan, or the child is in care. */
export function begin(scene: Scene): void {
  const open = scene.spell('case')
  if (!open || ['need', 'protection', 'care'].some(spell => scene.spell(spell))) return
  // No plan begins in the fortnight before an eighteenth birthday or a move away.
  if (untilDay(scene) < addDays(scene.day, 14)) {
    scene.later(scene.day, 'close-case', { reason: 'RC7' })
    return
  }
  const worry = { ...worryIn(open.with), ...scene.happening.with }
  const shared = sharedChance(worry, `plan ${scene.day}`)
  const alike = scene.chance.happens(scene.dial('need-siblings-alike'))
  const chance = alike ? shared : scene.chance
  const isDisability = worry.need === 'N2'
  const months = chance.length(
    scene.dial(isDisability ? 'need-months-disability' : 'need-months'),
    scene.dial('need-months-spread'),
  )
  const plan = scene.write(Plan, { referral: open.id, startedOn: scene.day })
  scene.begin('need', plan, worry)
  const length = Math.max(Math.round(months * MONTH), 14)
  scene.later(endOf(scene, addDays(scene.day, length)), 'need-plan-ends', { plan })
  for (const [into, share] of [
    ['harm-suspected', scene.dial('need-rises-to-harm')],
    ['enters-care', scene.dial('need-rises-to-care') * scene.dial('care-readiness')],
  ] as const)
    if (chance.happens(share)) {
      const on = addDays(scene.day, Math.ceil(length * chance.next()))
      scene.later(maxDay(on, addDays(scene.child.born, 3)), 'need-rises', { plan, into })
    }
  nextVisit(scene, { plan, began: scene.day, last: scene.day, nth: 0 })
}

/** After a child protection plan help may go on by agreement; or nothing more is needed. */
export function afterProtection(scene: Scene): void {
  const { to } = scene.happening.with
  if (to === 'need') begin(scene)
  if (to === 'none') scene.later(scene.day, 'close-case', { reason: 'RC7' })
}

/** During the plan a child may come to harm, or cannot stay at home. */
export function rises(scene: Scene): void {
  const { plan, into } = scene.happening.with as { plan: string; into: string }
  const open = scene.spell('need')
  if (open?.id !== plan) return
  // What has risen is a thing of its own, shared by brothers and sisters helped by one plan.
  const draw = sharedChance(worryIn(open.with), `risen ${open.from}`).next()
  scene.later(scene.day, into, {
    ...open.with,
    draw,
    harm: true,
    unborn: scene.child.born > scene.day,
    referral: scene.spell('case')?.id,
  })
}

/** The plan has done what it was for, and the case closes. While harm is enquired into it goes on. */
export function ends(scene: Scene): void {
  const { plan } = scene.happening.with
  if (scene.spell('need')?.id !== plan) return
  if (scene.spell('enquiry') || scene.spell('assessment')) {
    scene.later(addWorkingDays(scene.day, 10), 'need-plan-ends', { plan })
    return
  }
  endNow(scene)
  scene.later(scene.day, 'close-case', { reason: 'RC7' })
}

/** A child protection plan or care takes the plan's place; or the young person is grown up, or gone away. */
export function endNow(scene: Scene): void {
  const open = scene.spell('need')
  if (!open) return
  scene.change(Plan, open.id, { endedOn: scene.day })
  scene.end('need')
}
