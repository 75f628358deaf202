import { type Day, maxDay } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import type { Chance, Scene } from '../../engines/simulation/index.ts'
import { Assessment } from './records.ts'
import { wasSeen } from './simulate-seen.ts'

const SEEN = 'seen-in-assessment'

/** The child was seen in an initial assessment: the core one that may follow says so too. */
export function rememberSeen(scene: Scene, assessment: string): void {
  if (scene.dial('single-assessment') >= 1) return
  scene.end(SEEN)
  scene.begin(SEEN, assessment)
}

/** Which kind begins today. On an open case it was known that more than an initial one was needed. */
export function kindOn(scene: Scene, again: boolean): 'initial' | 'core' | 'single' {
  if (scene.dial('single-assessment') >= 1) return 'single'
  return again ? 'core' : 'initial'
}

/**
 * The day an initial assessment ends, and whether a core one follows that day: where there is more to find out than it
 * has days for, always if the worry is grave, and for a share of the others.
 */
export function initialEnd(
  scene: Scene,
  shared: Chance,
  { referredOn, ends, isGrave }: { referredOn: Day; ends: Day; isGrave: boolean },
): { on: Day; isCoreNext: boolean } {
  const most = scene.dial('assessment-initial-days')
  const on = maxDay(addWorkingDays(referredOn, shared.whole(Math.ceil(most / 2), most)), scene.day)
  if (on >= ends) return { on: ends, isCoreNext: false }
  return { on, isCoreNext: isGrave || shared.happens(scene.dial('assessment-core-needed')) }
}

/** The initial assessment is done, and a core one begins the same day, unless single ones have come meanwhile. */
export function goOnToCore(scene: Scene): void {
  const { assessment } = scene.happening.with as { assessment: string }
  const open = scene.spell('assessment')
  if (open?.id !== assessment || scene.dial('single-assessment') >= 1) return
  scene.change(Assessment, assessment, { authorisedOn: scene.day, ...wasSeen(scene, scene.day) })
  scene.end('assessment')
  const seen = scene.spell(SEEN)
  scene.end(SEEN)
  const core = scene.write(Assessment, {
    referral: scene.spell('case')!.id,
    kind: 'core',
    startedOn: scene.day,
    firstSeenOn: seen?.id === assessment ? seen.from : null,
    author: scene.worker(),
  })
  scene.begin('assessment', core, { ...open.with, after: assessment })
}

/** Whether an assessment goes on: itself, or the core one that followed it. */
export function isGoingOn(scene: Scene, assessment: string): boolean {
  const open = scene.spell('assessment')
  return open !== undefined && (open.id === assessment || open.with.after === assessment)
}
