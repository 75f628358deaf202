import { MAY_RESTRICT } from '../../engines/access/index.ts'
import type { Viewer } from '../../engines/area.ts'
import { holdsOneOf } from './navigation.ts'
import type { Site } from './site.ts'

type Way = { href: string; text: string }

/** Everything the viewer may do about a child, by the part of practice it belongs to; who may see the record comes last. */
export function actionsFor(site: Site, viewer: Viewer, person: string): { title: string; ways: Way[] }[] {
  const path = `/children/${person}`
  const areas = site.found.map(({ area: { title, actions = [] } }) => ({
    title,
    ways: actions
      .filter(({ may }) => holdsOneOf(viewer, may))
      .map(({ id, title }) => ({ href: `${path}/${id}`, text: title })),
  }))
  const rights = [
    ...(holdsOneOf(viewer, MAY_RESTRICT)
      ? [{ href: `${path}/restrict`, text: 'Restrict who may see this record' }]
      : []),
    { href: `${path}/connection`, text: 'Say that you know this family' },
  ]
  return [...areas, { title: 'Who may see this record', ways: rights }].filter(({ ways }) => ways.length > 0)
}
