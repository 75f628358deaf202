import { expect } from 'vitest'
import { browserOf } from '../../src/app/server/site.test-data.ts'
import { Birth } from '../../src/areas/child/facts.ts'
import { Referral } from '../../src/areas/front-door/facts.ts'
import { day } from '../../src/core/day.ts'
import { exactly } from '../../src/core/inexact.ts'
import { at, insert, newId, type Records, transact } from '../../src/engines/records/index.ts'
import type { Cast } from '../../src/engines/simulation/index.ts'
import { assessedExamples } from './assessed-examples.ts'
import { on } from './desk.ts'

type App = Parameters<typeof browserOf>[0]

/** A child of the test's own, with an open case. */
const aChild = (records: Records): Promise<string> =>
  transact(records, { who: 'test', service: true }, async ctx => {
    const id = newId()
    await ctx.db.run('insert into person (id, known_at) values ($1, $2)', [id, at(ctx.now)])
    const born = exactly(day('2014-02-11'))
    await insert(ctx, Birth, id, { forename: 'Tam', surname: 'Ellerby', born })
    await insert(ctx, Referral, id, { referredOn: day('2026-10-01') })
    return id
  })

/** A record to be corrected of each shape that the page has. */
const toCorrect = (records: Records): Promise<string[]> =>
  transact(records, { who: 'test', service: true }, async ctx => {
    const of = async (table: string) => {
      const row = await ctx.db.first<{ id: string; child: string }>(
        `select id, child_id as child from ${table} order by id limit 1`,
      )
      return `/children/${row?.child}/correct/${table}/${row?.id}`
    }
    const fault = await ctx.db.first<{ at: string }>(
      `select '/children/' || child_id || '/correct/' || record_kind || '/' || record_id || '?rule=' || source || '/' || year || '/'
         || rule || '/' || table_name as at from return_fault where record_kind = 'referral' order by record_id, rule limit 1`,
    )
    const all: string[] = []
    for (const table of ['assessment', 'care_episode', 'protection_plan', 'missing_episode'])
      all.push(await of(table))
    return [...all, ...(fault ? [fault.at] : [])]
  })

/**
 * A day's work through the door, so that pages about it have something to show: a note of two children, direct work, advocacy, an
 * action of a plan, supervision, a record for the child to read, and the death of a child. Gives an example for each path that such a page has.
 */
export async function everydayWork(
  app: App,
  records: Records,
  cast: Cast,
): Promise<Record<string, string[]>> {
  const bea = cast['protected-sister'].id
  const priya = await browserOf(app).as('social-worker')
  const fills = async (who: typeof priya, path: string, typed: Record<string, string>) => {
    await who.get(path)
    const answer = await who.post(path, typed)
    expect(answer.statusCode, answer.body.slice(0, 20_000)).toBe(303)
  }
  const idOf = async (sql: string) =>
    (await transact(records, { who: 'test', service: true }, ctx => ctx.db.first<{ id: string }>(sql)))?.id ??
    ''
  const notes = `/areas/case-notes/children/${bea}`
  await fills(priya, `${notes}/write`, {
    kind: 'visit',
    done: 'done',
    ...on('happenedOn', '2026-11-16'),
    about: `${bea},${cast['protected-brother'].id}`,
    [`seen-${bea}`]: 'alone',
    [`seen-${cast['protected-brother'].id}`]: 'alone',
    [`words-${bea}`]: 'I like the swings.',
    account: 'We walked to the park.',
    aboutOthers: 'Dana has a cold.',
  })
  const part = `/areas/participation/children/${bea}`
  await fills(priya, `/children/${bea}/plan-direct-work`, {
    purpose: 'What makes home safe.',
    tool: 'three-houses',
    ...on('plannedOn', '2026-11-20'),
  })
  await fills(priya, `/children/${bea}/offer-advocacy`, {
    ...on('offeredOn', '2026-11-16'),
    offeredTo: 'child',
    forWhat: 'conference',
    result: 'thinking',
  })
  await fills(priya, `/areas/plans/children/${bea}/add`, {
    plan: 'protection',
    what: 'Ring at 7.30 on every school day',
    who: 'Dana Fennimore',
    ...on('byOn', '2026-12-18'),
    knownBy: 'The register',
  })
  await fills(priya, `/areas/plans/children/${bea}/for-reader/protection`, {
    reader: 'Dana Fennimore',
    standing: 'parent',
  })
  await fills(priya, `/areas/own-record/children/${bea}`, {
    reader: 'Bea',
    standing: 'child',
    opening: 'Dear Bea',
    confirmed: 'Dana Fennimore,Lee Corrigan,Cal Fennimore',
  })
  const owen = await browserOf(app).as('team-manager')
  await fills(owen, '/areas/supervision/workers/social-worker', {
    do: 'plan',
    ...on('plannedOn', '2026-11-20'),
  })
  await fills(priya, `/children/${bea}/add-communication-need`, {
    need: 'easy-words',
    ...on('fromOn', '2026-11-01'),
  })
  const harmed = await aChild(records)
  const enquiries = `/areas/child-protection/children/${harmed}`
  const decisions: Record<string, string> = {
    decision: 'joint',
    reason: 'The bruise is not explained.',
    safeNow: 'Gran stays until Thursday.',
  }
  await fills(priya, `${enquiries}/strategy-discussion`, {
    ...on('heldAt', '2026-11-16'),
    'heldAt-time': '16:30',
    how: 'telephone',
    socialCare: 'Owen Pritchard',
    police: 'DS Iqbal',
    health: 'Dr Fenn',
    shared: 'A nurse saw a bruise.',
    ...Object.fromEntries(Object.entries(decisions).map(([name, said]) => [`${name}-${harmed}`, said])),
  })
  await fills(owen, `/children/${harmed}/start-section-47`, { startWhy: 'Nobody can say how it came.' })
  // Her plan is reviewed, and work before court begins.
  const protection = `/areas/child-protection/children/${bea}`
  await fills(await browserOf(app).as('reviewing-officer'), `${protection}/conference`, {
    about: bea,
    ...on('heldOn', '2026-11-20'),
    ...on('nextOn', '2027-04-20'),
    socialCare: 'Priya Nandan',
    health: 'Ola Finch, school nurse',
    education: 'Harrow Lane School',
    [`decision-${bea}`]: 'goes-on',
    [`reason-${bea}`]: 'Mornings are better, and evenings are not yet.',
    [`words-${bea}`]: 'I like breakfast club.',
    [`dissentBy-${bea}`]: 'Dana',
    [`dissentWhy-${bea}`]: 'It has been long enough.',
  })
  await fills(await browserOf(app).as('head-of-service'), `${protection}/begin-before-court`, {
    about: bea,
    ...on('heldOn', '2026-11-20'),
    adviser: 'Una Brierley, solicitor',
    advice: 'That the threshold is met.',
    [`thresholdMet-${bea}`]: 'yes',
    [`reason-${bea}`]: 'A year with a plan has not been enough.',
  })
  const lost = await aChild(records)
  await fills(owen, `/children/${lost}/record-death`, {
    ...on('endedOn', '2026-11-20'),
    toldBy: 'The ward sister, by telephone',
    words: 'Ring his grandmother first.',
  })
  return {
    // One of whom there is nothing yet, and one with an enquiry that goes on.
    '/areas/child-protection/children/:child': [`/areas/child-protection/children/${lost}`, enquiries],
    '/areas/child-protection/children/:child/strategy-discussion': [
      `/areas/child-protection/children/${bea}/strategy-discussion`,
    ],
    '/areas/child-protection/children/:child/finding': [
      `/areas/child-protection/children/${bea}/finding`,
      `${enquiries}/finding`,
    ],
    ...(await assessedExamples(records)),
    '/areas/endings/children/:child': [`/areas/endings/children/${lost}`],
    '/areas/case-notes/children/:child': [notes],
    '/areas/case-notes/children/:child/write': [`${notes}/write`],
    '/areas/case-notes/children/:child/finish/:writing': [
      `${notes}/finish/${await idOf(`select writing as id from case_note where child_id = '${bea}' limit 1`)}`,
    ],
    '/areas/child-protection/children/:child/conferences': [`${protection}/conferences`],
    '/areas/child-protection/children/:child/conference': [`${protection}/conference`],
    '/areas/child-protection/children/:child/before-court': [`${protection}/before-court`],
    '/areas/child-protection/children/:child/begin-before-court': [`${protection}/begin-before-court`],
    '/areas/participation/children/:child': [part],
    '/areas/participation/children/:child/direct-work/:work': [
      `${part}/direct-work/${await idOf(`select id from direct_work where child_id = '${bea}' limit 1`)}`,
    ],
    '/areas/plans/children/:child': [`/areas/plans/children/${bea}`],
    '/areas/plans/children/:child/add': [`/areas/plans/children/${bea}/add`],
    '/areas/plans/children/:child/for-reader/:plan': [`/areas/plans/children/${bea}/for-reader/protection`],
    '/areas/plans/children/:child/given/:given': [
      `/areas/plans/children/${bea}/given/${await idOf('select id from plan_given limit 1')}`,
    ],
    '/areas/plans/children/:child/actions/:action': [
      `/areas/plans/children/${bea}/actions/${await idOf(`select id from plan_action where child_id = '${bea}' limit 1`)}`,
    ],
    '/areas/early-help/children/:child/actions/:action': [
      `/areas/early-help/children/${cast['left-care'].id}/actions/${await idOf(`select id from early_help_action where child_id = '${cast['left-care'].id}' limit 1`)}`,
    ],
    // What is given of an early help plan is the same page as that of any plan.
    '/areas/early-help/children/:child/given/:given': [],
    '/areas/own-record/children/:child': [`/areas/own-record/children/${bea}`],
    '/areas/own-record/children/:child/:version': [
      `/areas/own-record/children/${bea}/${await idOf('select id from record_for_them limit 1')}`,
    ],
    '/areas/supervision/workers/:worker': ['/areas/supervision/workers/social-worker'],
    // One with codes under it, one with another half, one with no rule that finds anything; and one for a rule.
    '/children/:child/correct/:table/:record': await toCorrect(records),
    // Nobody brought a file: the page that says so.
    '/files/:file': [],
  }
}
