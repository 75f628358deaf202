import { expect } from 'vitest'
import { seenOn, type Visitor } from './front-door-desk.ts'
import { atTime } from './practice-desk.ts'

export const NEW_FROM_POLICE = '/areas/domestic-abuse/from-police/new'

/** What an officer writes of one incident: 2 for the child, 2 + 1 + 1 + 1 for the family, 7 in all. */
export const INCIDENT: Readonly<Record<string, string>> = {
  ...atTime('happenedAt', '2026-11-23 23:40'),
  account: 'Neighbours heard shouting. Their mother had a bruised arm; he had left.',
  harm: '2',
  pattern: '1',
  exposed: '1',
  protects: '1',
  evidence: 'Body-worn video; two calls in June.',
  consent: 'refused',
  consentWhy: 'Their mother was asked alone and wants no visit.',
  hurtNeeds: 'Somebody to talk to, and a new lock.',
  safeContact: 'By day, never by text.',
  children: '1',
  do: 'send',
}

/** What they write of one of the children. */
export const aChild = (nth: number, forename: string, surname: string): Record<string, string> => ({
  [`forename-${nth}`]: forename,
  [`surname-${nth}`]: surname,
  [`present-${nth}`]: 'saw',
  [`childsPart-${nth}`]: '2',
  [`childsNeeds-${nth}`]: 'Somebody at school who knows.',
})

/** Sends a notification as an officer; gives where their own page of it lies. */
export async function tells(
  who: Visitor,
  incident: string,
  but: Readonly<Record<string, string>> = aChild(1, 'Ivy', 'Larkrise'),
): Promise<string> {
  const { body } = await who.get(NEW_FROM_POLICE)
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const done = await who.post(NEW_FROM_POLICE, { record, ...INCIDENT, incident, ...but })
  expect(done.statusCode, done.body).toBe(303)
  return String(done.headers.location)
}

export const NEW_FROM_HEALTH = '/areas/domestic-abuse/from-health/new'

/** Sends what somebody of a health service was told; gives where their own page of it lies. They have no reference. */
export async function tellsFromHealth(
  who: Visitor,
  but: Readonly<Record<string, string>> = aChild(1, 'Ivy', 'Larkrise'),
): Promise<string> {
  const { body } = await who.get(NEW_FROM_HEALTH)
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const done = await who.post(NEW_FROM_HEALTH, { record, ...INCIDENT, ...but })
  expect(done.statusCode, done.body).toBe(303)
  return String(done.headers.location)
}

/** Where the front door reads what an officer, or a health visitor, wrote. */
export const readAt = (mine: string): string => mine.replace('/from-', '/')

/** The form of the front door as it stands on the page, each child chosen as said. */
export async function takesOver(who: Visitor, page: string, chosen: Readonly<Record<string, string>> = {}) {
  const { body } = await who.get(page)
  const form = body.slice(body.indexOf('name="seen"') - 40)
  const typed: Record<string, string> = {}
  for (const [, name, value] of form.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g))
    if (name !== '_csrf' && !name!.startsWith('who-')) typed[name!] ??= value!
  for (const [, name] of form.matchAll(/name="(who-\d+)"/g)) typed[name!] = 'new'
  return who.post(page, { ...typed, ...chosen })
}

/** Works on a notification of the list, with its version as it stands on the page. */
export async function send(who: Visitor, page: string, does: string, fields: Record<string, string> = {}) {
  const { body } = await who.get(page)
  const notification = page.split('/').at(-1)!
  return who.post(page, { do: does, notification, seen: seenOn(body, notification), ...fields })
}
