import { type Day, maxDay, minDay } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import type { Chance, Scene } from '../../engines/simulation/index.ts'
import { Assessment } from './records.ts'

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

/** Puts down the end of an initial assessment: where more is to be found out than it has days for, a core one follows. */
export function putDownCore(
  scene: Scene,
  shared: Chance,
  { assessment, referredOn, ends }: { assessment: string; referredOn: Day; ends: Day },
): Day {
  const most = scene.dial('assessment-initial-days')
  const initialEnds = maxDay(addWorkingDays(referredOn, shared.whole(Math.ceil(most / 2), most)), scene.day)
  if (initialEnds < ends) scene.later(initialEnds, 'assessment-goes-on', { assessment })
  return minDay(initialEnds, ends)
}

/** The initial assessment is done, and a core one begins the same day, unless single ones have come meanwhile. */
export function goOnToCore(scene: Scene): void {
  const { assessment } = scene.happening.with as { assessment: string }
  const open = scene.spell('assessment')
  if (open?.id !== assessment || scene.dial('single-assessment') >= 1) return
  scene.change(Assessment, assessment, { authorisedOn: scene.day })
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
