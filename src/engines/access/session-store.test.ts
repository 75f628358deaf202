import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Authority, anAuthority } from './people.test-data.ts'
import { sessionStore } from './session-store.ts'

let here: Authority
beforeAll(async () => {
  here = await anAuthority({})
})
afterAll(() => here.stop())

describe('sessions', () => {
  const store = () => sessionStore<{ account: string }>(here.records)
  const set = (id: string, account: string) =>
    new Promise<void>((done, fail) => store().set(id, { account }, e => (e ? fail(e) : done())))
  const get = (id: string) =>
    new Promise((done, fail) => store().get(id, (e, session) => (e ? fail(e) : done(session))))
  const destroy = (id: string) =>
    new Promise<void>((done, fail) => store().destroy(id, e => (e ? fail(e) : done())))

  it('are kept, replaced and ended', async () => {
    await set('one', 'amy')
    await set('one', 'ben')
    expect(await get('one')).toEqual({ account: 'ben' })
    await destroy('one')
    expect(await get('one')).toBeNull()
    expect(await get('never')).toBeNull()
  })

  it('are not brought back by an answer that was on its way when they ended', async () => {
    await set('late', 'amy')
    await destroy('late')
    await set('late', 'amy')
    expect(await get('late')).toBeNull()
  })

  it('end after 30 minutes in which nothing was asked', async () => {
    await set('two', 'amy')
    await here.owner.query("update session set expires_at = expires_at - interval '30 minutes'")
    expect(await get('two')).toEqual({ account: 'amy' })
    await here.owner.query("update session set expires_at = expires_at - interval '1 minute'")
    expect(await get('two')).toBeNull()
  })

  it('are kept under a digest, so that the table signs nobody in', async () => {
    await set('three', 'amy')
    const { rows } = await here.owner.query("select 1 from session where id = 'three'")
    expect(rows).toEqual([])
  })
})
