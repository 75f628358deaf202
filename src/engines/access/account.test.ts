import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { changeAccount, endAccount, setPassword, unlockAccount } from './account-change.ts'
import { accountChanges, accountsKept, freeAccountId, myAccount } from './account-kept.ts'
import { type Authority, anAuthority, PASSWORD } from './people.test-data.ts'
import type { Role } from './roles.ts'
import { signIn } from './sign-in.ts'

let here: Authority

beforeAll(async () => {
  here = await anAuthority({
    ada: ['administrator'],
    ida: ['administrator', 'director'],
    amy: ['social-worker'],
    eve: ['director'],
  })
})
afterAll(() => here.stop())

const LAST = day('2020-01-31')
const words = (id: string, roles: readonly Role[]) => ({
  name: `${id} Example`,
  email: `${id}@example.com`,
  jobTitle: 'Tester',
  team: 'North',
  roles,
})

describe('an account', () => {
  it('is shown, changed, opened, given a password and ended by no director, only by an administrator', async () => {
    expect(await here.as('eve', accountsKept)).toEqual([])
    expect(await here.as('eve', ctx => accountChanges(ctx, 'amy'))).toEqual([])
    const tries = [
      await here.as('eve', ctx => changeAccount(ctx, 'amy', words('amy', ['director']))),
      await here.as('eve', ctx => endAccount(ctx, 'amy', LAST)),
      await here.as('eve', ctx => unlockAccount(ctx, 'amy')),
      await here.as('eve', ctx => setPassword(ctx, 'amy', 'another long password')),
    ]
    expect(tries.map(({ ok }) => ok)).toEqual([false, false, false, false])
    expect((await here.as('ada', accountsKept)).map(({ id }) => id)).toEqual(['ada', 'amy', 'eve', 'ida'])
  })

  it('keeps each change with who made it, and nothing where nothing changed', async () => {
    const said = { ...words('amy', ['team-manager', 'social-worker']), team: null }
    await here.as('ada', ctx => changeAccount(ctx, 'amy', said))
    await here.as('ida', ctx => changeAccount(ctx, 'amy', said))
    const changes = await here.as('ada', ctx => accountChanges(ctx, 'amy'))
    expect(changes.map(({ what, before, after, by }) => [what, before, after, by])).toEqual([
      ['roles', 'social-worker', 'social-worker,team-manager', 'Ada Example'],
      ['team', 'North', null, 'Ada Example'],
      ['name', 'Amy Example', 'amy Example', 'Ada Example'],
      ['made', null, null, 'set-up'],
    ])
  })

  it('cannot take somebody else’s email address', async () => {
    const done = await here.as('ada', ctx =>
      changeAccount(ctx, 'amy', { ...words('amy', []), email: 'EVE@example.com' }),
    )
    expect(done.ok ? [] : done.problems.map(p => p.field)).toEqual(['email'])
  })

  it('gets an id from its owner’s name, and another where that is taken', async () => {
    const id = (name: string) => here.as('ada', ctx => freeAccountId(ctx, name))
    expect(await id('Zoë O’Brien')).toBe('zoe.o.brien')
    expect(await id('Amy')).toBe('amy-2')
    expect(await id('New')).toBe('new-2')
    expect(await id('李')).toBe('colleague')
  })
})

describe('administrators', () => {
  it('do not change their own roles, and set their own password only with the present one', async () => {
    const roles = await here.as('ada', ctx =>
      changeAccount(ctx, 'ada', words('ada', ['administrator', 'director'])),
    )
    expect(roles.ok ? [] : roles.problems.map(p => p.field)).toEqual(['roles'])
    expect((await here.as('ada', ctx => setPassword(ctx, 'ada', 'another long password'))).ok).toBe(false)
  })

  it('who end each other at the same moment leave 1', async () => {
    const both = await Promise.all([
      here.as('ada', ctx => endAccount(ctx, 'ida', LAST)),
      here.as('ida', ctx => endAccount(ctx, 'ada', LAST)),
    ])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    const [left] = await here
      .as(both[0].ok ? 'ada' : 'ida', accountsKept)
      .then(all => all.filter(({ roles, lastDay }) => roles.includes('administrator') && lastDay === null))
    const stays = left?.id ?? ''
    const last = await here.as(stays, ctx => endAccount(ctx, stays, day('2030-01-01')))
    expect(last.ok ? '' : last.problems[0]?.message).toContain('the last administrator')
    const roles = await here.as('load:1', ctx => changeAccount(ctx, stays, words(stays, [])), true)
    expect(roles.ok ? '' : roles.problems[0]?.message).toContain('the last administrator')
  })
})

it('shows somebody when they signed in: 2 times, newest first', async () => {
  for (let i = 0; i < 2; i += 1) await signIn(here.records, 'eve@example.com', PASSWORD)
  const mine = await here.as('eve', myAccount)
  expect(mine?.signIns).toHaveLength(2)
  expect(mine!.signIns[0]!).toBeGreaterThan(mine!.signIns[1]!)
})
