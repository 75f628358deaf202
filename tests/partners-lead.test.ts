import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Telephone } from '../src/areas/child/records.ts'
import { insert, transact } from '../src/engines/records/index.ts'
import { type Desk, frontDoorDesk, type Visitor } from './setup/front-door-desk.ts'
import { aPartner } from './setup/partners-desk.ts'

const LED = '/areas/early-help/cases-i-lead'

let desk: Desk
let sandra: Visitor
let pc: Visitor
let tomasz: Visitor
beforeAll(async () => {
  desk = await frontDoorDesk()
  sandra = await desk.someone('sandra.hillcott')
  pc = await aPartner(desk, 'Dev Rana', 'Wexcombe Police')
  tomasz = await desk.someone('early-help')
}, 120_000)
afterAll(() => desk.stop())

type Action = { id: string; child: string; what: string }

describe('a partner who leads an early help case', () => {
  it('sees that case alone, while it is theirs: marks an action, writes a review and an assessment, and reads no other one', async () => {
    const actions = await desk.rows<Action>(
      `select a.id, a.child_id as child, a.what from early_help_action a
       join early_help_plan p on p.id = a.plan join early_help_episode e on e.id = p.episode
       where e.ended_on is null order by p.agreed_on desc, a.by_on`,
    )
    const [mine] = actions
    const child = mine!.child
    const elsewhere = actions.find(one => one.child !== child)
    const here = `${LED}/${child}`
    expect((await sandra.get(LED)).body).toContain('You lead no early help case')
    expect((await sandra.get(here)).statusCode).toBe(404)

    const form = `/areas/early-help/children/${child}/lead`
    const lead = {
      about: child,
      name: 'Sandra Hillcott',
      agency: 'school',
      agencyName: 'Harrow Lane School',
      'fromOn-day': '24',
      'fromOn-month': '11',
      'fromOn-year': '2026',
    }
    await tomasz.get(form)
    const nobody = await tomasz.post(form, { ...lead, email: 'director@demonstration.example' })
    expect(nobody.body).toContain('Nobody at an agency has an account with this address')
    const named = await tomasz.post(form, { ...lead, email: 'Sandra.Hillcott@demonstration.example' })
    expect(named.statusCode, named.body.slice(0, 500)).toBe(303)

    const { body } = await sandra.get(here)
    expect(body).toContain(mine!.what)
    // A number that somebody must not learn comes into the plan: its passage is kept back from the lead.
    const tell = (says: string) =>
      desk.rows('update early_help_action set what = $2 where id = $1', [mine!.id, says])
    await transact(desk.site.records, { who: 'test', service: true }, ctx =>
      insert(ctx, Telephone, child, { number: '01632 960177', keptFrom: 'her father' }),
    )
    await tell('Ring them on 01632 960177 each Monday')
    const kept = (await sandra.get(here)).body
    expect([kept.includes('960177'), kept.includes('This passage is kept back')]).toEqual([false, true])
    await tell(mine!.what)
    const words = await desk.rows<{ worries: string; wants: string }>(
      'select worries, family_wants as wants from early_help_assessment where child_id = $1',
      [child],
    )
    for (const { worries, wants } of words)
      for (const said of [worries, wants]) if (said) expect(body).not.toContain(said)
    for (const page of ['/children/', '/records/'])
      expect([page, body.slice(body.indexOf('<main')).includes(page)]).toEqual([page, false])
    expect((await sandra.get(LED)).body).toContain(here)

    // Nobody else's, whatever is sent.
    expect((await pc.get(here)).statusCode).toBe(404)
    await pc.get(LED)
    expect((await pc.post(here, { do: 'progress', action: mine!.id, progress: 'done' })).statusCode).toBe(404)
    if (elsewhere) {
      expect((await sandra.get(`${LED}/${elsewhere.child}`)).statusCode).toBe(404)
      await sandra.get(here)
      const other = await sandra.post(here, { do: 'progress', action: elsewhere.id, progress: 'done' })
      expect(other.statusCode).toBe(422)
    }

    await sandra.get(here)
    const marked = await sandra.post(here, {
      do: 'progress',
      action: mine!.id,
      progress: 'done',
      says: 'He comes <script>alert(1)</script> every day.',
    })
    expect(marked.statusCode, marked.body.slice(0, 500)).toBe(303)
    const [progress] = await desk.rows<{ recorded_by: string; progress: string }>(
      'select recorded_by, progress from early_help_progress where action = $1 order by recorded_at desc limit 1',
      [mine!.id],
    )
    expect(progress).toEqual({ recorded_by: 'sandra.hillcott', progress: 'done' })
    const bare = await sandra.post(here, { do: 'review', changed: 'Much' })
    expect(bare.statusCode).toBe(422)
    const review = await sandra.post(here, {
      do: 'review',
      'heldOn-day': '23',
      'heldOn-month': '11',
      'heldOn-year': '2026',
      attended: 'His mother, and his teacher',
      changed: 'He is in school every day.',
      decision: 'continue',
      ...Object.fromEntries(
        actions.filter(one => one.child === child).map(({ id }) => [`progress-${id}`, 'on-track']),
      ),
    })
    expect(review.statusCode, review.body.slice(0, 500)).toBe(303)
    const shown = (await tomasz.get(`/areas/early-help/children/${child}`)).body
    expect(shown).toContain('He is in school every day.')
    expect(shown).not.toContain('<script>alert')

    // Another's assessment, completed, is named and not read; their own grows under their name, and asks the family first.
    expect((await sandra.get(here)).body).toContain('An assessment was completed on')
    const own = {
      'startedOn-day': '23',
      'startedOn-month': '11',
      'startedOn-year': '2026',
      strengths: 'They sing on the way.',
      worries: 'Mondays.',
    }
    const writing = `${here}/assessment`
    expect((await pc.get(writing)).statusCode).toBe(404)
    await sandra.get(writing)
    expect((await sandra.post(writing, own)).statusCode).toBe(303)
    const again = (await sandra.get(writing)).body
    expect(again).toContain('They sing on the way.</textarea>')
    const complete = {
      ...own,
      'completedOn-day': '24',
      'completedOn-month': '11',
      'completedOn-year': '2026',
      childsWords: 'I like the blue door.',
      familyWants: 'Calm.',
      analysis: 'A known face.',
    }
    const early = await sandra.post(writing, complete)
    expect(early.body).toContain('Ask the family whether they agree before you complete it')
    const done = await sandra.post(writing, { ...complete, familyAgreed: 'His aunt read it, and agrees.' })
    expect(done.statusCode, done.body.slice(0, 500)).toBe(303)
    const [written] = await desk.rows<{ author: string; words: string }>(
      `select author, childs_words as words from early_help_assessment where child_id = $1 and recorded_by = 'sandra.hillcott'`,
      [child],
    )
    expect(written).toEqual({ author: 'Sandra Hillcott, Harrow Lane School', words: 'I like the blue door.' })
    expect((await tomasz.get(`/areas/early-help/children/${child}`)).body).toContain('I like the blue door.')
    // What the early help team begins is not theirs to read.
    const form2 = `/areas/early-help/children/${child}/assessment`
    const before = (await tomasz.get(form2)).body
    for (const words of [
      'What was known before',
      'Early help before',
      'A new home, and no routine in it yet.',
    ])
      expect(before).toContain(words)
    const begun = { about: child, 'startedOn-day': '24', 'startedOn-month': '11', 'startedOn-year': '2026' }
    const theirs = await tomasz.post(form2, { ...begun, worries: 'A worry for the team alone.' })
    expect(theirs.statusCode, theirs.body.slice(0, 500)).toBe(303)
    const page = (await sandra.get(here)).body
    expect(page).toContain('The early help team is writing the assessment')
    expect(page).not.toContain('A worry for the team alone.')
    expect((await sandra.post(writing, own)).statusCode).toBe(404)

    const looks = await desk.rows<{ n: number }>(
      "select count(*)::int as n from read_log where account = 'sandra.hillcott' and person_id = $1",
      [child],
    )
    expect(looks[0]!.n).toBeGreaterThan(3)

    // An action is overdue: her pages say so, and one press tells her by e-mail, with nothing of the child, once a week.
    const others = '/areas/early-help/led-by-partners'
    expect((await sandra.get(LED)).body).toMatch(
      /action is done, and mark it[\s\S]{0,20}overdue since 4 November 2026/,
    )
    expect((await sandra.get(here)).body).toContain(
      'Review the early help plan with the team around the family by',
    )
    expect((await tomasz.get('/work')).body).toContain(
      'See that the early help plan’s action is done, and mark it',
    )
    expect((await tomasz.get('/')).body).toContain('case that another agency leads, to remind them of')
    expect((await tomasz.get(others)).body).toContain('Sandra Hillcott, Harrow Lane School')
    for (const _ of [1, 2]) expect((await tomasz.post(others, {})).statusCode).toBe(303)
    const told = await desk.rows<{ subject: string; paragraphs: string[] }>(
      `select subject, paragraphs from outbox_notice where subject like 'Something is due%'`,
    )
    expect(told).toHaveLength(1)
    expect(told[0]!.paragraphs.join(' ')).toContain('was due by 4 November 2026')
    expect(told[0]!.paragraphs.join(' ')).not.toContain('Rohan')
    expect((await tomasz.get(others)).body).toContain('24 November 2026')
    expect((await tomasz.get('/')).body).not.toContain('to remind them of')
    // It leaves her: nothing of it stays.
    const left = `/children/${child}/early-help-lead-leaves`
    await tomasz.get(left)
    const gone = await tomasz.post(left, {
      'toOn-day': '24',
      'toOn-month': '11',
      'toOn-year': '2026',
      why: 'A new job',
    })
    expect(gone.statusCode, gone.body.slice(0, 500)).toBe(303)
    expect((await sandra.get(here)).statusCode).toBe(404)
    expect((await sandra.get(LED)).body).toContain('You lead no early help case')
    expect(
      (await sandra.post(here, { do: 'progress', action: mine!.id, progress: 'stuck' })).statusCode,
    ).toBe(404)
  })
})
