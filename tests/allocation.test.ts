import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
}, 180_000)
afterAll(() => desk?.stop())

it('whoever is allocated follows whoever was there in that role, from that day: a child counts in one caseload', async () => {
  const bea = desk.cast['protected-sister'].id
  const tessa = await desk.as('team-manager')
  const open = () =>
    desk.rows<{ worker: string; role: string; to: string | null }>(
      `select worker, role, to_char(to_on, 'YYYY-MM-DD') as to from allocation where child_id = $1 order by role, from_on`,
      [bea],
    )
  const officers = (await open()).filter(({ role }) => role === 'reviewing-officer')
  expect((await open()).filter(({ role, to }) => role === 'social-worker' && to === null)).toHaveLength(1)
  const next = { worker: 'Ada Novak', workerAccount: '', role: 'social-worker', team: 'East locality' }
  expect(
    await desk.fills(tessa, `/children/${bea}/allocate`, { ...next, ...on('fromOn', '2026-11-20') }),
  ).toBe(DONE)
  expect((await open()).filter(({ role }) => role === 'social-worker')).toEqual([
    { worker: 'Priya Nandan', role: 'social-worker', to: '2026-11-20' },
    { worker: 'Ada Novak', role: 'social-worker', to: null },
  ])
  // Whoever has another part stays.
  expect((await open()).filter(({ role }) => role === 'reviewing-officer')).toEqual(officers)
})
