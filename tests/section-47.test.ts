import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Relationship } from '../src/areas/child/records.ts'
import { Enquiry } from '../src/areas/child-protection/facts.ts'
import { day } from '../src/core/day.ts'
import { instant } from '../src/core/instant.ts'
import { restrict, tellKeepers } from '../src/engines/access/index.ts'
import { transact } from '../src/engines/records/index.ts'
import {
  CONVENE,
  discussionPage,
  type EnquiryDesk,
  enquiryDesk,
  findingPage,
  HELD,
  of,
  START,
} from './setup/enquiry-desk.ts'
import { atTime } from './setup/practice-desk.ts'

let at: EnquiryDesk
beforeAll(async () => {
  at = await enquiryDesk()
}, 120_000)
afterAll(() => at.desk.stop())

describe('harm is suspected', () => {
  it('a discussion of two children decides for each, a manager starts the one enquiry, the worker ends it, and a manager convenes', async () => {
    const [ada, bo] = [await at.withCase('Ada'), await at.withCase('Bo', '2016-01-02')]
    await at.desk.put(Relationship, ada, { other: bo, relation: 'sibling' })
    expect(await at.does(at.owen, ada, 'start-section-47', START)).toContain(
      'No strategy discussion about this child waits for an enquiry',
    )
    const both = { ...HELD, about: `${ada},${bo}`, ...of(ada, 'joint'), ...of(bo, 'none') }
    expect(await at.discusses(at.priya, ada, both)).toBe('done')
    const rows = await at.desk.rows<{ child: string; decision: string; writing: string; by: string }>(
      `select child_id as child, decision, writing, written_by as by from strategy_discussion where child_id in ($1, $2)
       order by decision`,
      [ada, bo],
    )
    expect(rows.map(({ child, decision, by }) => [child, decision, by])).toEqual([
      [ada, 'joint', 'Priya Nandan'],
      [bo, 'none', 'Priya Nandan'],
    ])
    expect(rows[0]!.writing).toBe(rows[1]!.writing)
    // Each child's page shows only what was decided about that child.
    expect(await at.shows(at.priya, bo)).toContain('The bruise is not explained: none.')
    expect(await at.shows(at.priya, bo)).not.toContain('not explained: joint')
    expect((await at.priya.get(`/children/${ada}`)).body).toContain('A manager starts it.')

    // Nothing begins by itself, nor by a worker.
    expect(await at.enquiryOf(ada)).toEqual([])
    expect((await at.priya.get(`/children/${ada}/start-section-47`)).statusCode).toBe(404)
    expect((await at.owen.get('/')).body).toContain('1 section 47 enquiry to start')
    expect(await at.does(at.owen, ada, 'start-section-47')).toContain('Say why')
    // The same form sent twice starts one enquiry.
    const form = (await at.owen.get(`/children/${ada}/start-section-47`)).body
    const record = /name="record" value="([^"]+)"/.exec(form)![1]!
    for (const time of ['first', 'second'])
      expect(
        (await at.owen.post(`/children/${ada}/start-section-47`, { record, ...START })).statusCode,
        time,
      ).toBe(303)
    // The worker hears of it, who did not start it; and not of the discussion, which they wrote down.
    const news = (await at.priya.get('/news')).body
    expect(news).toContain('Ada Larkfield: a manager started a section 47 enquiry')
    expect(news).not.toContain('Ada Larkfield: a strategy discussion')
    expect(await at.does(at.owen, bo, 'start-section-47', START)).toContain(
      'decided: no section 47 enquiry. An enquiry begins once a discussion decides on it.',
    )
    // 23 November and fifteen working days: four to the 27th, five to 4 and 11 December (14), Monday the 14th.
    expect(await at.enquiryOf(ada)).toEqual([
      { began: '2026-11-23', ended: null, target: '2026-12-14', notNeeded: null, inCase: true },
    ])
    expect(await at.runsOf(ada, 'icpc-15')).toEqual(['2026-11-23 to 2026-12-14: running'])
    expect(await at.runsOf(ada, 's47-outcome')).toEqual(['2026-11-23 to 2026-12-07: running'])
    expect(await at.does(at.owen, ada, 'start-section-47', START)).toContain(
      'is open already, since 23 November 2026',
    )

    expect((await at.grace.get(findingPage(ada))).statusCode).toBe(404)
    expect(await at.finds(at.priya, ada)).toBe('done')
    expect(await at.finds(at.priya, ada)).toContain('or it has ended already')
    expect(await at.runsOf(ada, 's47-outcome')).toEqual(['2026-11-23 to 2026-12-07: met'])
    expect((await at.owen.get('/')).body).toContain('1 initial conference to convene, or not')
    expect((await at.owen.get('/areas/child-protection/enquiries-to-decide')).body).toContain('Ada Larkfield')
    expect((await at.grace.get(`/children/${ada}/convene-conference`)).statusCode).toBe(404)
    expect(
      await at.does(at.owen, ada, 'convene-conference', { ...CONVENE, withoutFinding: 'Because.' }),
    ).toContain('Leave this empty: the enquiry found that the risk goes on')
    expect(await at.does(at.owen, ada, 'convene-conference', CONVENE)).toBe('done')
    expect(await at.enquiryOf(ada)).toEqual([
      { began: '2026-11-23', ended: '2026-11-24', target: '2026-12-14', notNeeded: '0', inCase: true },
    ])
    expect(await at.does(at.farah, ada, 'convene-conference', CONVENE)).toContain(
      'It is decided already that a conference is held, by 14 December 2026',
    )
    const page = await at.shows(at.priya, ada)
    for (const words of [
      'An initial conference is to be held by 14 December 2026',
      'It was the door.',
      'Started by Owen Pritchard',
      'She was hurt, and nobody can say how.',
    ])
      expect(page).toContain(words)
    // What is no review is not counted as one.
    expect((await at.priya.get(`/children/${ada}`)).body).not.toMatch(/\d reviews?/)
    const story = (await at.priya.get(`/children/${ada}/chronology`)).body
    for (const words of ['Strategy discussion', 'Section 47 enquiry ended', 'Initial conference convened'])
      expect(story).toContain(words)
    expect((await at.owen.get('/')).body).not.toContain('initial conference to convene')
  })

  it('a discussion without the police or health is written down as it was, and decides on no enquiry', async () => {
    const cy = await at.withCase('Cy')
    const alone = { ...HELD, police: '', health: '', ...of(cy, 'joint') }
    expect(await at.discusses(at.priya, cy, alone)).toContain(
      'The police and health did not take part, and no enquiry begins without them',
    )
    expect(await at.discusses(at.priya, cy, { ...alone, ...of(cy, 'again') })).toBe('done')
    expect(await at.does(at.owen, cy, 'start-section-47', START)).toContain(
      'decided: nothing yet: another discussion is to be held',
    )
    // The newest one governs, and the enquiry begins on its day.
    const later = { ...HELD, ...atTime('heldAt', '2026-11-24 09:00'), ...of(cy, 'single') }
    expect(await at.discusses(at.priya, cy, later)).toBe('done')
    expect(await at.does(at.grace, cy, 'start-section-47', START)).toBe('done')
    expect((await at.enquiryOf(cy))[0]?.began).toBe('2026-11-24')
  })

  it('is not discussed at a time to come, nor of somebody grown up, nor without what was decided', async () => {
    const di = await at.withCase('Di')
    const late = { ...HELD, ...atTime('heldAt', '2026-11-24 10:01'), ...of(di, 'joint') }
    expect(await at.discusses(at.priya, di, late)).toContain('This moment is still to come')
    expect(await at.discusses(at.priya, di, { ...HELD, ...of(di, '') })).toContain('There is a problem')
    const grown = await at.withCase('Ed', '2008-11-24')
    expect(await at.discusses(at.priya, grown, { ...HELD, ...of(grown, 'joint') })).toContain(
      'Ed Larkfield is 18 or older',
    )
    expect((await at.grace.get(discussionPage(di))).statusCode).toBe(200)
    expect((await (await at.desk.someone('front-door-worker')).get(discussionPage(di))).statusCode).toBe(404)
  })

  it('one to which health did not come starts no enquiry, wherever it was written', async () => {
    const flo = await at.discussed('Flo', { health: null })
    expect(await at.does(at.owen, flo, 'start-section-47', START)).toContain(
      'Health did not take part in the strategy discussion of 23 November 2026. Hold it again',
    )
    expect(await at.enquiryOf(flo)).toEqual([])
  })

  it('a later discussion belongs to the enquiry, and does not begin its fifteen days again', async () => {
    const gil = await at.discussed('Gil', { heldAt: instant('2026-11-18T09:00:00Z') })
    expect(await at.does(at.owen, gil, 'start-section-47', START)).toBe('done')
    expect(await at.discusses(at.priya, gil, { ...HELD, ...of(gil, 'joint') })).toBe('done')
    expect(await at.runsOf(gil, 'icpc-15')).toEqual(['2026-11-18 to 2026-12-09: running'])
    expect(await at.does(at.owen, gil, 'start-section-47', START)).toContain('is open already')
    // Put right on the enquiry, its days still run from the discussion.
    const [one] = await at.desk.rows<{ id: string }>('select id from section_47 where child_id = $1', [gil])
    await at.desk.amend(Enquiry, one!.id, { startedOn: day('2026-11-20') })
    expect(await at.runsOf(gil, 'icpc-15')).toEqual(['2026-11-18 to 2026-12-09: running'])
  })
})

it('a restricted brother is not offered on the form, has no line for a manager, and his pages are not there', async () => {
  const [ned, ola] = [await at.discussed('Ned'), await at.withCase('Ola')]
  await at.desk.put(Relationship, ola, { other: ned, relation: 'sibling' })
  expect((await at.priya.get(discussionPage(ola))).body).toContain('Ned Larkfield')
  await transact(at.desk.demonstration.site.records, { who: 'head-of-service' }, ctx =>
    restrict(ctx, { persons: [ned], reason: 'Threats', keepers: ['head-of-service'], workers: [] }),
  )
  await transact(at.desk.demonstration.site.records, { who: 'test', service: true }, ctx =>
    tellKeepers(ctx, ned, 'Ned Larkfield'),
  )
  expect((await at.priya.get(discussionPage(ola))).body).not.toContain('Ned')
  const both = { ...HELD, about: `${ola},${ned}`, ...of(ola, 'none'), ...of(ned, 'none') }
  expect(await at.discusses(at.priya, ola, both)).toBe('done')
  expect(
    await at.desk.rows("select 1 from strategy_discussion where child_id = $1 and decision = 'none'", [ned]),
  ).toEqual([])
  expect((await at.owen.get('/areas/child-protection/enquiries-to-decide')).body).not.toContain('Ned')
  for (const path of [
    discussionPage(ned),
    `/areas/child-protection/children/${ned}`,
    `/children/${ned}/start-section-47`,
  ])
    expect((await at.owen.get(path)).statusCode, path).toBe(404)
  expect((await at.farah.get('/areas/child-protection/enquiries-to-decide')).body).toContain('Ned Larkfield')
})

it('what was typed of a discussion and not saved is kept, and is no record', async () => {
  const pia = await at.withCase('Pia')
  const path = discussionPage(pia)
  expect((await at.priya.get(path)).body).toContain(`data-keep-draft="${path}"`)
  const kept = await at.priya.post(path, { shared: 'A bruise on the ear.', _keep: 'later' })
  expect(kept.statusCode).toBe(303)
  expect((await at.priya.get(path)).body).toContain('You began this')
  expect((await at.priya.get(`${path}?draft=open`)).body).toContain('A bruise on the ear.')
  expect(await at.desk.rows('select 1 from strategy_discussion where child_id = $1', [pia])).toEqual([])
})
