import type { Scene } from '../../engines/simulation/index.ts'
import { Disability } from './records.ts'

/** A disability is written down when a case first opens on a worry that tells of it. */
export function knowDisability(scene: Scene): void {
  const { disabilities } = scene.happening.with as { disabilities?: Readonly<Record<string, string>> }
  const disability = disabilities?.[scene.child.id]
  if (!disability || scene.spell('disability-known')) return
  scene.begin('disability-known', scene.write(Disability, { disability }))
}
