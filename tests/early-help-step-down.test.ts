import { afterAll, beforeAll, expect, it } from 'vitest'
import { agreed, DONE, type EarlyHelpDesk, earlyHelpDesk, fills, on, page } from './setup/early-help-desk.ts'

let desk: EarlyHelpDesk
beforeAll(async () => {
  desk = await earlyHelpDesk()
}, 180_000)
afterAll(() => desk?.stop())

/** A social worker proposes it, the mother agrees, and the head of service accepts for the early help team. */
async function stepsDown(child: string): Promise<string> {
  const { priya, farah } = desk
  const step = {
    ...on('proposedOn', '2026-11-23'),
    toTeam: 'Early help team',
    reason: 'The plan has done its work.',
    history: 'A plan since September.',
    familyKnows: 'yes',
  }
  expect(await fills(priya, child, 'propose-step-down', step)).toBe(DONE)
  expect(await fills(priya, child, 'early-help-agreement', agreed)).toBe(DONE)
  const decision = {
    decision: 'accepted',
    decisionReason: 'We take him on.',
    ...on('decidedOn', '2026-11-24'),
  }
  return fills(farah, child, 'decide-step', decision)
}

it('an accepted step down ends the child in need plan, the social worker’s part and the case on that day, and begins early help', async () => {
  const child = desk.cast['in-need'].id
  expect(await stepsDown(child)).toBe(DONE)
  const ended = await desk.rows(
    `select (select closed_on::text from referral where child_id = $1 order by referred_on desc limit 1) as closed,
       (select closure_reason from referral where child_id = $1 order by referred_on desc limit 1) as why,
       (select ended_on::text from in_need_plan where child_id = $1 order by started_on desc limit 1) as plan,
       (select count(*)::int from allocation where child_id = $1 and role = 'social-worker' and to_on is null) as workers`,
    [child],
  )
  expect(ended).toEqual([{ closed: '2026-11-24', why: 'RC7', plan: '2026-11-24', workers: 0 }])
  expect(await page(desk.tomasz, child)).toContain('Open since 24 November 2026')
})

it('never while a child protection plan is open: nothing of the step stays', async () => {
  const child = desk.cast['protected-sister'].id
  expect(await stepsDown(child)).toContain('A protection plan is open')
  const open = await desk.rows(
    `select (select count(*)::int from early_help_episode where child_id = $1 and ended_on is null) as help,
       (select count(*)::int from referral where child_id = $1 and closed_on is null) as cases`,
    [child],
  )
  expect(open).toEqual([{ help: 0, cases: 1 }])
})
