import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let owen: Awaited<ReturnType<Desk['as']>>
let bea: string
beforeAll(async () => {
  desk = await aDesk()
  owen = await desk.as('team-manager')
  bea = desk.cast['protected-sister'].id
}, 180_000)
afterAll(() => desk?.stop())

const path = (child = bea) => `/children/${child}/allocate`
const sam = {
  workerAccount: 'social-worker-care',
  role: 'social-worker',
  team: 'East locality',
  changeReason: 'Priya has too many children.',
}
const open = () =>
  desk.rows<{ worker: string; role: string; to: string | null; why: string | null }>(
    `select worker, role, to_char(to_on, 'YYYY-MM-DD') as to, change_reason as why from allocation
     where child_id = $1 order by role, from_on`,
    [bea],
  )

describe('whoever is allocated', () => {
  it('is chosen from colleagues, never the manager themselves, and nobody else is taken', async () => {
    const form = (await owen.get(path())).body
    expect(form).toMatch(/<option value="social-worker"[^>]*>Priya Nandan, Social worker, East locality/)
    expect(form).not.toContain('<option value="team-manager"')
    expect(form).not.toContain('<option value="analyst"')
    const day = on('fromOn', '2026-11-20')
    for (const workerAccount of ['', 'analyst', 'nobody', 'team-manager', 'named:Ada Novak'])
      expect([
        workerAccount,
        (await desk.fills(owen, path(), { ...sam, ...day, workerAccount })) === DONE,
      ]).toEqual([workerAccount, false])
  })

  it('follows whoever was there in that role, from that day, with why: a child counts in one caseload', async () => {
    const officers = (await open()).filter(({ role }) => role === 'reviewing-officer')
    expect((await open()).filter(({ role, to }) => role === 'social-worker' && to === null)).toHaveLength(1)
    const day = on('fromOn', '2026-11-20')
    expect(await desk.fills(owen, path(), { ...sam, ...day, changeReason: '' })).toContain(
      'say why the worker changes',
    )
    expect(await desk.fills(owen, path(), { ...sam, ...day })).toBe(DONE)
    expect((await open()).filter(({ role }) => role === 'social-worker')).toEqual([
      {
        worker: 'Priya Nandan',
        role: 'social-worker',
        to: '2026-11-20',
        why: 'Priya has too many children.',
      },
      { worker: 'Sam Adeyemi', role: 'social-worker', to: null, why: null },
    ])
    // Whoever has another part stays.
    expect((await open()).filter(({ role }) => role === 'reviewing-officer')).toEqual(officers)
    expect((await owen.get(`/children/${bea}`)).body).toContain(
      'Why it changed: Priya has too many children.',
    )
  })
})

describe('a child with a protection plan', () => {
  it('is given to no unqualified lead, and to an early help worker beside the social worker', async () => {
    const tomasz = { ...sam, workerAccount: 'early-help', ...on('fromOn', '2026-11-24') }
    expect(await desk.fills(owen, path(), tomasz)).toContain('Tomasz Wilk is no qualified social worker')
    const beside = { ...tomasz, role: 'early-help-worker' }
    // While nobody leads as a social worker, nobody else does.
    await desk.rows(
      "update allocation set to_on = '2026-11-23' where child_id = $1 and role = 'social-worker' and to_on is null returning id",
      [bea],
    )
    const refused = await desk.fills(owen, path(), beside)
    expect(refused).toContain('A section 47 enquiry or a protection plan is led by a social worker')
    expect(refused).toContain('Working Together to Safeguard Children 2023, chapter 3')
    expect(await desk.fills(owen, path(), { ...sam, ...on('fromOn', '2026-11-24') })).toBe(DONE)
    expect(await desk.fills(owen, path(), beside)).toBe(DONE)
  })

  it('unlike a child in need, whom an early help worker may lead', async () => {
    const yusuf = desk.cast['in-need'].id
    const tomasz = {
      ...sam,
      workerAccount: 'early-help',
      role: 'early-help-worker',
      ...on('fromOn', '2026-11-24'),
    }
    await desk.rows(
      "update allocation set to_on = '2026-11-23' where child_id = $1 and to_on is null returning id",
      [yusuf],
    )
    expect(await desk.fills(owen, path(yusuf), tomasz)).toBe(DONE)
  })
})
