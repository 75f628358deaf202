import { afterAll, beforeAll, expect, it } from 'vitest'
import { DEMONSTRATION_ACCOUNTS } from '../src/app/demonstration-accounts.ts'
import { aDesk, type Desk } from './setup/desk.ts'
import { everyArea } from './setup/lives.ts'

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
}, 120_000)
afterAll(() => desk?.stop())

// One of two is needed, and the words beside them say so.
const EITHER: readonly string[] = ['What is decided? (optional)', 'When did they first meet? (optional)']

/** Questions of a page that call themselves optional and stand in red. */
const wrong = (body: string): string[] =>
  body
    .split('govuk-form-group--error')
    .slice(1)
    .flatMap(part => /<(?:label|legend)[^>]*>([\s\S]*?)<\/(?:label|legend)>/.exec(part)?.[1] ?? [])
    .map(label => label.replace(/<[^>]*>/g, '').trim())
    .filter(label => label.includes('(optional)') && !EITHER.includes(label))

it('no question without whose answer an action is refused calls itself optional', async () => {
  const { cast, as } = desk
  const children = [cast['protected-sister'], cast['in-care'], cast['just-arrived'], cast['care-leaver']]
  const found = new Set<string>()
  let refused = 0
  for (const area of await everyArea())
    for (const action of area.actions ?? []) {
      const account = DEMONSTRATION_ACCOUNTS.find(({ roles }) =>
        roles.some(role => action.may.includes(role)),
      )
      if (!account) continue
      const who = await as(account.id)
      for (const child of children) {
        if (!child) continue
        const path = `/children/${child.id}/${action.id}`
        if ((await who.get(path)).statusCode !== 200) continue
        const answer = await who.post(path, {})
        if (answer.statusCode === 422) refused++
        for (const label of wrong(answer.body)) found.add(`${action.id}: ${label}`)
      }
    }
  expect([...found]).toEqual([])
  expect(refused).toBeGreaterThan(50)
}, 120_000)
