import { MAY_RESTRICT } from '../../engines/access/index.ts'
import type { Viewer } from '../../engines/area.ts'
import { holdsOneOf } from './navigation.ts'
import type { Site } from './site.ts'

/** Everything the viewer may do about a child: the areas' actions, then who may see the record. */
export function actionsFor(site: Site, viewer: Viewer, person: string): { href: string; text: string }[] {
  const path = `/children/${person}`
  const areas = site.found
    .flatMap(({ area }) => area.actions ?? [])
    .filter(action => holdsOneOf(viewer, action.may))
    .map(({ id, title }) => ({ href: `${path}/${id}`, text: title }))
  return [
    ...areas,
    ...(holdsOneOf(viewer, MAY_RESTRICT)
      ? [{ href: `${path}/restrict`, text: 'Restrict who may see this record' }]
      : []),
    { href: `${path}/connection`, text: 'Say that you know this family' },
  ]
}
