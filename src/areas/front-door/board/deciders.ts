import { type Role, roleName } from '../../../engines/access/index.ts'
import type { Viewer } from '../../../engines/area.ts'

/** Who works at the front door: they receive contacts, ask partners, and write down agreement. */
export const FRONT_DOOR: readonly Role[] = ['front-door-worker', 'front-door-manager', 'head-of-service']

/**
 * Who rates and decides. Every contact is triaged by a manager (self-evaluation of 2023); a head of service deputises.
 */
export const DECIDERS: readonly Role[] = ['front-door-manager', 'head-of-service']

/** The role in which somebody acts: the first of theirs that may, in the words of the screen. */
export function roleOf({ roles }: Viewer, among: readonly Role[] = roles): string | null {
  const role = roles.find(one => among.includes(one)) ?? roles[0]
  return role === undefined ? null : roleName(role)
}

/** Who somebody is, for whoever is told by whom: name and role. */
export const signed = (viewer: Viewer, among: readonly Role[] = viewer.roles): string =>
  named(viewer.name, roleOf(viewer, among))

/** A name, with the role in which it acted where that is known. */
export const named = (name: string, role: string | null): string =>
  role === null ? name : `${name}, ${role.toLowerCase()}`
