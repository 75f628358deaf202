import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { makeAccount } from './account.ts'
import { endAccount } from './account-change.ts'
import { type Authority, anAuthority, PASSWORD } from './people.test-data.ts'
import { signIn } from './sign-in.ts'
import { viewerOf } from './viewer.ts'

let here: Authority

beforeAll(async () => {
  here = await anAuthority({
    amy: ['social-worker'],
    ben: ['team-manager', 'social-worker'],
    gone: ['social-worker'],
    ada: ['administrator'],
    eve: ['director'],
  })
})
afterAll(() => here.stop())

const tries = (email: string, password: string) => signIn(here.records, email, password)

describe('signing in', () => {
  it('takes the email address in any case, and the right password', async () => {
    expect(await tries(' AMY@example.com ', PASSWORD)).toEqual({ ok: true, value: { account: 'amy' } })
  })

  it('refuses a wrong password, an address nobody has and an ended account in the same words', async () => {
    const ended = await here.as('ada', ctx => endAccount(ctx, 'gone', day('2020-01-31')))
    expect(ended.ok).toBe(true)
    const wrong = await tries('amy@example.com', 'not the password')
    expect(wrong.ok).toBe(false)
    expect(await tries('nobody@example.com', PASSWORD)).toEqual(wrong)
    expect(await tries('gone@example.com', PASSWORD)).toEqual(wrong)
  })

  it('locks after 5 failures, even for the right password, and opens again after 15 minutes', async () => {
    for (let i = 0; i < 5; i += 1) await tries('ben@example.com', 'wrong again')
    expect((await tries('ben@example.com', PASSWORD)).ok).toBe(false)
    const { rows } = await here.owner.query(
      "select extract(epoch from locked_until - clock_timestamp()) / 60 as minutes from account where id = 'ben'",
    )
    expect(Number(rows[0].minutes)).toBeGreaterThan(14)
    expect(Number(rows[0].minutes)).toBeLessThanOrEqual(15)
    await here.owner.query(
      "update account set locked_until = clock_timestamp() - interval '1 second' where id = 'ben'",
    )
    expect((await tries('ben@example.com', PASSWORD)).ok).toBe(true)
  })

  it('forgets 4 failures once the right password comes', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 4; i += 1) await tries('eve@example.com', 'wrong')
      expect((await tries('eve@example.com', PASSWORD)).ok).toBe(true)
    }
  })

  it('judges at most 5 of 12 passwords tried at once', async () => {
    await Promise.all(Array.from({ length: 12 }, () => tries('amy@example.com', 'a guess at it')))
    expect((await tries('amy@example.com', PASSWORD)).ok).toBe(false)
  })
})

describe('accounts', () => {
  it('say who the viewer is, with roles in order', async () => {
    expect(await here.as('ben', viewerOf)).toEqual({
      account: 'ben',
      name: 'Ben Example',
      roles: ['social-worker', 'team-manager'],
      team: 'North',
    })
  })

  it('give no viewer once ended, nor for a name nobody has', async () => {
    expect(await here.as('gone', viewerOf)).toBeUndefined()
    expect(await here.as('nobody', viewerOf)).toBeUndefined()
  })

  it('are made by administrators only', async () => {
    const made = { id: 'zoe', name: 'Zoe', email: 'z@example.com', password: PASSWORD, roles: [] }
    expect((await here.as('eve', ctx => makeAccount(ctx, made))).ok).toBe(false)
    expect((await here.as('ada', ctx => makeAccount(ctx, made))).ok).toBe(true)
    expect((await here.as('ada', ctx => makeAccount(ctx, made))).ok).toBe(false)
  })

  it('are refused with a short password, a bad address and no name, all said at once', async () => {
    const made = await here.as('ada', ctx =>
      makeAccount(ctx, { id: 'x', name: ' ', email: 'x', password: 'short', roles: [] }),
    )
    expect(made.ok ? [] : made.problems.map(p => p.field)).toEqual(['name', 'email', 'password'])
  })

  it.each([
    'select password_hash from account',
    'select * from account',
    'select email from account',
    "select * from begin_sign_in('amy@example.com')",
    'select * from session',
    "update account set team = 'South'",
    'select * from account_change',
    'delete from signed_in',
    "select change_my_password('x')",
    "insert into account_role values ('amy', 'director')",
    "insert into grant_read values ('identity', 'administrator', true)",
    "update grant_read set role = 'administrator'",
    'delete from restriction',
    'delete from seal',
    "insert into read_log (account, what) values ('ben', 'list')",
  ])('the program may not %s', async statement => {
    await expect(here.as('amy', ctx => ctx.db.run(statement))).rejects.toThrow('permission denied')
  })

  it.each([
    'select password_hash from account',
    'select * from session',
    "update account set email = 'x@example.com'",
    'delete from account_role',
    'delete from account_change',
  ])('nor may the service %s', async statement => {
    await expect(here.as('load:1', ctx => ctx.db.run(statement), true)).rejects.toThrow('permission denied')
  })
})
