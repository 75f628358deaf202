import { MAY_RESTRICT } from '../../engines/access/index.ts'
import type { Action, Viewer } from '../../engines/area.ts'
import { holdsOneOf } from './navigation.ts'
import type { Site } from './site.ts'

type Way = { href: string; text: string }

const isOffered = (ages: Action['ages'], age: number | null): boolean =>
  !ages || age === null || (age >= ages.from && age < ages.under)

/**
 * Everything the viewer may do about a child of an age in years (null where nobody knows it), by the part of practice it
 * belongs to; who may see the record comes last.
 */
export function actionsFor(
  site: Site,
  viewer: Viewer,
  person: string,
  age: number | null,
): { title: string; ways: Way[] }[] {
  const path = `/children/${person}`
  const areas = site.found.map(({ area: { title, actions = [] } }) => ({
    title,
    ways: actions
      .filter(({ may, ages }) => holdsOneOf(viewer, may) && isOffered(ages, age))
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
