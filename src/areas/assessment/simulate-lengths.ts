import type { Chance, Scene } from '../../engines/simulation/index.ts'

/**
 * How many working days after the referral an assessment is authorised: most soon, a share in the days before the
 * limit of 45, some after it.
 */
export function lengthOf(scene: Scene, chance: Chance): number {
  const kind = chance.weighted({
    late: scene.dial('assessment-late'),
    bunched: scene.dial('assessment-near-limit'),
    soon: 1 - scene.dial('assessment-late') - scene.dial('assessment-near-limit'),
  })
  if (kind === 'late') return 46 + Math.floor(chance.wait(scene.dial('assessment-late-by')))
  if (kind === 'bunched')
    return Math.max(45 - Math.floor(chance.wait(scene.dial('assessment-limit-ahead'))), 20)
  const soon = chance.length(scene.dial('assessment-soon-days'), scene.dial('assessment-soon-spread'))
  return Math.min(Math.max(Math.round(soon), 2), 44)
}

/** On which working day after the referral the child is first seen: the reddest at once, a share after the fifth day. */
export function firstSeenAfter(scene: Scene, chance: Chance, heat: string): number {
  if (heat === 'red') return chance.whole(0, 1)
  return chance.happens(scene.dial('assessment-seen-in-time'))
    ? chance.whole(1, 5)
    : 6 + Math.floor(chance.wait(scene.dial('assessment-seen-late-by')))
}
