import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { derivedViews } from '../src/engines/records/index.ts'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let bea: string
let priya: Awaited<ReturnType<Desk['as']>>
beforeAll(async () => {
  desk = await aDesk()
  bea = desk.cast['protected-sister'].id
  priya = await desk.as('social-worker')
}, 180_000)
afterAll(() => desk?.stop())

const visit = {
  ...on('visitedOn', '2026-11-23'),
  seen: 'alone',
  words: 'I like Fridays best. ((My friend Zoe gets hit at home too.))',
  happened:
    'We sat on the wall. ((Her mother says that the man at number nine sells pills to boys.)) We laughed. ((in confidence: A teaching assistant rings us each week about this.))',
}
const oversight = {
  ...on('onDay', '2026-11-24'),
  decision: 'We go on with the plan. ((court: The expert found the father unsafe to be with alone.))',
  reason: 'It helps her.',
  occasion: 'supervision',
}

describe('a passage between (( and ))', () => {
  it('is asked for by the form of any area, once a form, and refused where it is not closed', async () => {
    const form = (await priya.get(`/children/${bea}/record-protection-visit`)).body
    expect(
      form.match(/Is something about somebody else, in confidence or from court papers\?/g),
    ).toHaveLength(1)
    const open = { ...visit, happened: 'We sat. ((Her mother says' }
    expect(await desk.fills(priya, `/children/${bea}/record-protection-visit`, open)).toContain(
      'A passage that is kept apart begins with (( and is not closed',
    )
    expect(await desk.fills(priya, `/children/${bea}/record-protection-visit`, visit)).toBe(DONE)
    // A form about the authority has no reader to keep anything from.
    const leila = await desk.as('head-of-service')
    expect((await leila.get('/areas/notices/rules')).body).not.toContain('in confidence or from court papers')
  })

  it('is asked for by a form made from a list of questions, too, once each; not where the words are given as they stand', async () => {
    const grace = await desk.as('front-door')
    const [contact] = await desk.rows<{ id: string }>(
      'select id from contact where decided_at is null limit 1',
    )
    const enquiry = (await grace.get(`/areas/front-door/enquiry/${contact?.id}`)).body
    const forms = enquiry.split('<form').map(form => form.split('</form>')[0] ?? '')
    const hints = (field: string) =>
      forms
        .filter(form => form.includes(`name="${field}"`))
        .map(form => form.split('in confidence or from court papers?').length - 1)
    expect([hints('history-1'), hints('step-1'), hints('missing-1')]).toEqual([[1], [1], [0]])
    const letter = (await priya.get(`/areas/letters/children/${bea}/write?letter=own-words`)).body
    expect(letter).toContain('name="body"')
    expect(letter).not.toContain('in confidence or from court papers?')
  })

  it('stays in the record, and is not told in the story', async () => {
    const [kept] = await desk.rows<{ id: string; happened: string }>(
      "select id, happened from protection_visit where words like 'I like Fridays%'",
    )
    expect(kept?.happened).toContain('the man at number nine')
    expect((await priya.get(`/records/protection_visit/${kept?.id}`)).body).toContain(
      'the man at number nine',
    )
    const page = (await priya.get(`/children/${bea}`)).body
    expect(page).toContain('I like Fridays best. [kept apart]')
    expect(page).not.toContain('Zoe')
  })

  it('is left out of a version made for the child, which says what was left out: of a visit and of a decision', async () => {
    const owen = await desk.as('team-manager')
    expect(await desk.fills(owen, `/children/${bea}/record-oversight`, oversight)).toBe(DONE)
    const page = (await priya.get(`/areas/own-record/children/${bea}`)).body
    expect(page).toContain(
      '“I like Fridays best. …” We sat on the wall. … We laughed. … Something that is about somebody else is left out: it is theirs. Something that somebody told us in confidence is left out.',
    )
    expect(page).toContain('We go on with the plan. …')
    expect(page).toContain('Something from court papers is left out: the court decides who reads them.')
    for (const apart of ['Zoe', 'number nine', 'teaching assistant', 'expert found'])
      expect(page).not.toContain(apart)
  })

  it('refuses a letter that copies it, or that holds a mark; and a plan for the family, which prints without it', async () => {
    const write = (body: string) =>
      desk.fills(priya, `/areas/letters/children/${bea}/write?letter=own-words`, {
        letter: 'own-words',
        reader: 'Dana Fennimore',
        standing: 'parent',
        channel: 'letter',
        to: '4 Mill Lane\nZZ1 1ZZ',
        subject: 'Can we meet?',
        body,
      })
    expect(await write('You told us the man at number nine sells pills to boys.')).toContain(
      'This cannot go to Dana Fennimore: it holds words that are about somebody else. Take it out.',
    )
    expect(await write('We come on Friday. ((It is hard.))')).toContain(
      'a passage of it is kept apart, between (( and )). Take it out.',
    )
    expect(await desk.rows("select 1 from outbox where subject = 'Can we meet?'")).toEqual([])
    expect(await write('We come on Friday.')).toBe(DONE)

    const action = {
      plan: 'protection',
      need: 'Bea is hungry at school.',
      change: 'Bea has breakfast.',
      what: 'Give Bea breakfast each day ((her aunt pays for it and does not want it known))',
      who: 'Dana Fennimore',
      ...on('byOn', '2026-12-18'),
      knownBy: 'The register says so on 4 days of 5',
      otherwise: 'The conference hears of it.',
    }
    expect(await desk.fills(priya, `/areas/plans/children/${bea}/add`, action)).toBe(DONE)
    const given = `/areas/plans/children/${bea}/for-reader/protection`
    const makes = () => priya.post(given, { reader: 'Dana Fennimore', standing: 'parent' })
    await priya.get(given)
    const paper = await priya.get(String((await makes()).headers.location))
    expect(paper.body).toContain('Give Bea breakfast each day …')
    expect(paper.body).not.toContain('aunt pays')
    const copied = { ...action, what: 'Stop the man at number nine sells pills to boys' }
    await desk.fills(priya, `/areas/plans/children/${bea}/add`, { ...copied, sure: 'yes' })
    expect((await makes()).body).toContain(
      'This cannot go to Dana Fennimore: it holds words that are about somebody else.',
    )
  })
})

it('every long text about a child or an adult can be marked, in 1 view and without an area’s doing', () => {
  const view = derivedViews(desk.site.found.map(({ area }) => area)).find(
    ({ view }) => view === 'marked_words',
  )
  const texts = desk.site.found
    .flatMap(({ area }) => area.records)
    .filter(({ about }) => about === 'child' || about === 'person')
    .flatMap(({ table, fields }) =>
      Object.values(fields).flatMap(({ long, isMarkable, marked }) =>
        long && !isMarkable && !marked ? [table] : [],
      ),
    )
  // What is written to be given as it stands.
  expect(new Set(texts)).toEqual(new Set(['record_for_them', 'letter_asked', 'advocacy_referral']))
  for (const table of [
    'contact',
    'early_help_assessment',
    'management_oversight',
    'in_need_visit',
    'plan_action',
  ])
    expect(view?.rows).toContain(`from "${table}"`)
})
