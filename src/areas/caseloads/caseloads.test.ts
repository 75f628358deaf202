import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Visitor } from '../../../tests/setup/front-door-desk.ts'
import { on, type PracticeDesk, practiceDesk } from '../../../tests/setup/practice-desk.ts'
import { day } from '../../core/day.ts'
import { Allocation, Birth } from '../child/facts.ts'
import { InNeedPlan } from '../child-in-need/facts.ts'
import { Referral } from '../front-door/facts.ts'

let desk: PracticeDesk
let owen: Visitor
let farah: Visitor
let priya: Visitor
let team: string
beforeAll(async () => {
  desk = await practiceDesk()
  owen = await desk.someone('team-manager')
  farah = await desk.someone('head-of-service')
  priya = await desk.someone('social-worker')
  team = (await desk.rows<{ team: string }>("select team from account where id = 'team-manager'"))[0]!.team
}, 120_000)
afterAll(() => desk.stop())

const TEAM = '/areas/caseloads/team'
const share = (worker: string) =>
  `/areas/caseloads/share?team=${encodeURIComponent(team)}&worker=${encodeURIComponent(worker)}`

/** A child of somebody of the manager's team, with a case, and a plan since a day where one is given. */
async function childOf(
  worker: string,
  account: string | null,
  forename: string,
  planSince?: string,
  role = 'social-worker',
) {
  const child = await desk.child(Birth, forename, 'Oakwell', '2016-04-05')
  await desk.put(Referral, child, { referredOn: day('2026-01-05') })
  if (planSince) await desk.put(InNeedPlan, child, { startedOn: day(planSince) })
  await desk.put(Allocation, child, {
    worker,
    workerAccount: account,
    role,
    team,
    fromOn: day('2026-02-01'),
  })
  return child
}

const workersOf = (child: string) =>
  desk.rows<{ worker: string; from: string; until: string | null; why: string | null }>(
    `select worker, from_on::text as from, to_on::text as until, change_reason as why
     from allocation where child_id = $1 order by from_on, to_on nulls last`,
    [child],
  )

const drafted = async (who: Visitor, child: string): Promise<boolean> =>
  (await who.get(`/children/${child}/add-words`)).body.includes('You began this')

/** Rows of a page's tables, as words between bars. */
const rowsOf = (body: string): string[] =>
  [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    row
      .replace(/<\/t[dh]>/g, '|')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )

describe('caseloads', () => {
  it('show who carries how much, by how each child is open to us, and where a plan goes on for over nine months', async () => {
    // Two in need at 1 and one referred at 1.2: 3.2. One plan of February 2026 is older than nine months in November.
    const old = await childOf('Nia Falk', null, 'Ada', '2026-02-02')
    await childOf('Nia Falk', null, 'Bo', '2026-11-02')
    await childOf('Nia Falk', null, 'Cy')
    const { body } = await owen.get(TEAM)
    const row = rowsOf(body).find(one => one.includes('Share out the children of Nia Falk'))
    expect(row).toContain('3 Open to children’s social care 1, Child in need 2')
    expect(row).toContain('3.2')
    expect(body).toContain('The plan goes on since 2 February 2026')
    expect(body).not.toContain('The plan goes on since 2 November 2026')
    expect(body).toContain(`/children/${old}`)
    expect((await priya.get(TEAM)).statusCode).toBe(404)
  })

  it('count as a head of service says from a day on, never as a manager would have it', async () => {
    const weights = {
      earlyHelp: '8',
      referred: '20',
      inNeed: '10',
      protection: '15',
      inCare: '12',
      careLeaver: '6',
    }
    const said = { do: 'weights', ...weights, ...on('fromOn', '2026-11-24'), why: 'Agreed with the union.' }
    expect((await owen.post(TEAM, said)).statusCode).toBe(404)
    await farah.get(TEAM)
    expect((await farah.post(TEAM, { ...said, ...on('fromOn', '2026-11-23') })).body).toContain(
      'never rewritten',
    )
    expect((await farah.post(TEAM, { ...said, inNeed: '0' })).body).toContain('from 1 to 100')
    expect((await farah.post(TEAM, said)).statusCode).toBe(303)
    expect(rowsOf((await owen.get(TEAM)).body).find(one => one.includes('Nia Falk'))).toContain('4.0')
  })
})

describe('a worker’s children', () => {
  it('are shared out on one page among colleagues, each from one day and with the reason', async () => {
    const [dot, eve, flo] = [
      await childOf('Max Orr', null, 'Dot'),
      await childOf('Max Orr', null, 'Eve'),
      await childOf('Max Orr', null, 'Flo'),
    ]
    expect((await owen.get(share('name:Max Orr'))).body).toContain('Share out the children of Max Orr')
    const to = {
      worker: 'name:Max Orr',
      team,
      [`to-${dot}`]: 'name:Nia Falk',
      [`to-${eve}`]: 'social-worker',
    }
    const said = { ...to, ...on('on', '2026-11-23'), why: 'Max leaves us.' }
    expect((await owen.post(share(''), { ...said, why: '' })).body).toContain('Say why')
    expect((await owen.post(share(''), { ...said, ...on('on', '2026-11-25') })).body).toContain(
      'still to come',
    )
    expect((await owen.post(share(''), { ...said, [`to-${dot}`]: 'somebody' })).body).toContain(
      'from the list',
    )
    const early = await owen.post(share(''), { ...said, ...on('on', '2026-01-31') })
    expect(early.body).toContain('began with Dot Oakwell only later')
    expect(await workersOf(eve)).toHaveLength(1)

    expect((await owen.post(share(''), said)).statusCode).toBe(303)
    expect(await workersOf(dot)).toEqual([
      { worker: 'Max Orr', from: '2026-02-01', until: '2026-11-23', why: 'Max leaves us.' },
      { worker: 'Nia Falk', from: '2026-11-23', until: null, why: null },
    ])
    expect((await workersOf(eve)).at(-1)?.worker).toBe('Priya Nandan')
    expect(await workersOf(flo)).toHaveLength(1)
    // A second press finds nothing more to share.
    expect((await owen.post(share(''), said)).body).toContain('Choose a colleague for at least one child')
  })

  it('take with them what was begun and not saved; whoever shares out learns how much, never what', async () => {
    const gil = await childOf('Priya Nandan', 'social-worker', 'Gil', undefined, 'early-help-worker')
    const hal = await childOf('Priya Nandan', 'social-worker', 'Hal')
    const typed = { words: 'I hide under the stairs.', _keep: 'later' }
    await priya.get(`/children/${gil}/add-words`)
    await priya.post(`/children/${gil}/add-words`, typed)
    const { body } = await owen.get(share('social-worker'))
    expect(rowsOf(body).find(one => one.includes('Gil Oakwell'))).toContain('1 begun and not saved')
    expect(body).not.toContain('under the stairs')

    const tomasz = await desk.someone('early-help')
    await desk.put(Allocation, gil, {
      worker: 'Tomasz Wilk',
      workerAccount: 'early-help',
      role: 'early-help-worker',
      team,
      fromOn: day('2026-11-01'),
    })
    const said = {
      team,
      worker: 'social-worker',
      [`to-${gil}`]: 'early-help',
      ...on('on', '2026-11-24'),
      why: 'Away.',
    }
    // Nobody is given a child as their social worker who is none; nothing is done for any then.
    expect((await owen.post(share(''), { ...said, [`to-${hal}`]: 'early-help' })).body).toContain(
      'Tomasz Wilk is no qualified social worker',
    )
    expect((await owen.post(share(''), said)).statusCode).toBe(303)
    expect(await drafted(tomasz, gil)).toBe(true)
    expect((await tomasz.get(`/children/${gil}/add-words?draft=open`)).body).toContain(
      'I hide under the stairs.',
    )
    expect(await drafted(priya, gil)).toBe(false)
  })

  it('go to a colleague of another team, whose manager is told of each until they say that they know', async () => {
    const care = 'Children in care team'
    const ida = await desk.child(Birth, 'Ida', 'Oakwell', '2016-04-05')
    await desk.put(Referral, ida, { referredOn: day('2026-01-05') })
    const sams = {
      worker: 'Sam Adeyemi',
      workerAccount: 'social-worker-care',
      role: 'social-worker',
      team: care,
    }
    await desk.put(Allocation, ida, { ...sams, fromOn: day('2026-02-01') })
    // A team's own stand first in the list; of another team each with its name.
    const page = `/areas/caseloads/share?team=${encodeURIComponent(care)}&worker=social-worker-care`
    expect((await farah.get(page)).body).toContain(`>Priya Nandan, ${team}<`)
    const there = {
      team: care,
      worker: 'social-worker-care',
      ...on('on', '2026-11-24'),
      [`to-${ida}`]: 'social-worker',
      why: 'Priya knows her.',
    }
    // A manager shares out their own team's children, and no other's.
    await owen.get(TEAM)
    await owen.post(share(''), there)
    expect(await workersOf(ida)).toHaveLength(1)
    expect((await farah.post(share(''), there)).statusCode).toBe(303)
    expect(
      await desk.rows(
        'select worker, team, to_on is null as "isNow" from allocation where child_id = $1 order by from_on, to_on nulls last',
        [ida],
      ),
    ).toEqual([
      { worker: 'Sam Adeyemi', team: care, isNow: false },
      { worker: 'Priya Nandan', team, isNow: true },
    ])
    expect((await owen.get('/')).body).toContain('1 child given to your team by another')
    const list = '/areas/caseloads/given'
    const { body } = await owen.get(list)
    for (const words of ['Ida Oakwell', 'Priya Nandan', `${care}, by Farah Siddiqui`, 'Priya knows her.'])
      expect(body).toContain(words)
    const ids = /name="ids" value="([^"]+)"/.exec(body)?.[1] ?? ''
    // It is that team's manager's to know; a worker opens no such page.
    expect((await farah.get(list)).body).not.toContain('Ida Oakwell')
    expect((await farah.post(list, { ids })).body).toContain('A colleague has said so already.')
    expect((await priya.get(list)).statusCode).toBe(404)
    expect((await owen.post(list, { ids })).statusCode).toBe(303)
    expect((await owen.get(list)).body).not.toContain('Ida Oakwell')
    expect(await desk.rows('select seen_by as by from given_to_team where child_id = $1', [ida])).toEqual([
      { by: 'Owen Pritchard' },
    ])
    // Within the team nobody is told.
    expect(await desk.rows('select 1 from given_to_team')).toHaveLength(1)
  })

  it('are a manager’s own team’s, or any team’s for a head of service; nobody else’s page', async () => {
    const elsewhere = `/areas/caseloads/share?team=${encodeURIComponent('Nowhere')}&worker=social-worker`
    expect((await owen.get(elsewhere)).body).not.toContain('Nowhere')
    expect((await priya.get(share('name:Nia Falk'))).statusCode).toBe(404)
    expect((await priya.post(share(''), { team, worker: 'name:Nia Falk' })).statusCode).toBe(404)
    expect((await farah.get(`${TEAM}?team=${encodeURIComponent(team)}`)).body).toContain(
      `Caseloads of ${team}`,
    )
    expect((await owen.get(share('name:Nobody'))).body).toContain(
      'Choose a worker who works with children first',
    )
  })
})

describe('a reviewing officer’s children', () => {
  const REVIEWING = 'Reviewing team'
  const reviewed = (worker: string) =>
    `/areas/caseloads/share?${new URLSearchParams({ team: REVIEWING, worker, part: 'reviews' })}`
  const reviewedBy = async (child: string, worker: string, workerAccount: string | null = null) =>
    desk.put(Allocation, child, {
      worker,
      workerAccount,
      role: 'reviewing-officer',
      team: REVIEWING,
      fromOn: day('2026-03-02'),
    })

  it('are a list of their own, and go to another reviewing officer alone; whoever works with the child stays', async () => {
    const jo = await childOf('Nia Falk', null, 'Jo')
    const kit = await childOf('Nia Falk', null, 'Kit')
    const lou = await childOf('Nia Falk', null, 'Lou')
    for (const child of [jo, kit, lou]) await reviewedBy(child, 'Ines Marlow')
    await reviewedBy(await childOf('Nia Falk', null, 'Mo'), 'Peter Quill')
    const { body } = await farah.get(`${TEAM}?team=${encodeURIComponent(REVIEWING)}`)
    expect(body).toContain('From 50 to 70 children in care are good practice')
    expect(rowsOf(body).find(one => one.includes('reviewed by Ines Marlow'))).toMatch(/^Ines Marlow\| 3 /)
    expect(rowsOf(body).some(one => one.includes('the children of Ines Marlow'))).toBe(false)
    const page = (await farah.get(reviewed('name:Ines Marlow'))).body
    for (const words of ['Jo Oakwell', 'Peter Quill', 'Helen Moss', 'has no part in the child’s case'])
      expect(page).toContain(words)
    expect(page).not.toContain('Priya Nandan')
    const said = {
      team: REVIEWING,
      part: 'reviews',
      worker: 'name:Ines Marlow',
      ...on('on', '2026-11-23'),
      why: 'Ines retires.',
      [`to-${jo}`]: 'reviewing-officer',
      [`to-${kit}`]: 'name:Peter Quill',
    }
    // No social worker is on the list, and none is taken who is not on it.
    expect((await farah.post(reviewed(''), { ...said, [`to-${lou}`]: 'social-worker' })).body).toContain(
      'from the list',
    )
    expect((await farah.post(reviewed(''), said)).statusCode).toBe(303)
    const officers = (child: string) =>
      desk.rows(
        `select worker, to_on::text as until, change_reason as why from allocation
         where child_id = $1 and role = 'reviewing-officer' order by to_on nulls last`,
        [child],
      )
    const ended = { worker: 'Ines Marlow', until: '2026-11-23', why: 'Ines retires.' }
    expect(await officers(jo)).toEqual([ended, { worker: 'Helen Moss', until: null, why: null }])
    expect(await officers(kit)).toEqual([ended, { worker: 'Peter Quill', until: null, why: null }])
    expect(await officers(lou)).toEqual([{ worker: 'Ines Marlow', until: null, why: null }])
    expect((await workersOf(jo)).filter(({ until }) => until === null).map(({ worker }) => worker)).toContain(
      'Nia Falk',
    )
    expect((await farah.post(reviewed(''), said)).body).toContain('Choose a colleague for at least one child')
  })

  it('never go to somebody who has another part in the child’s case, nor by a manager of another team', async () => {
    const ned = await childOf('Helen Moss', 'reviewing-officer', 'Ned')
    await reviewedBy(ned, 'Ines Marlow')
    const said = {
      team: REVIEWING,
      part: 'reviews',
      worker: 'name:Ines Marlow',
      ...on('on', '2026-11-24'),
      why: 'Away.',
      [`to-${ned}`]: 'reviewing-officer',
    }
    expect((await farah.post(reviewed(''), said)).body).toContain(
      'an independent reviewing officer has no part in the case',
    )
    await owen.get(TEAM)
    expect((await owen.post(reviewed(''), said)).statusCode).toBe(404)
    expect((await priya.get(reviewed('name:Ines Marlow'))).statusCode).toBe(404)
  })
})
