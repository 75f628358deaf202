import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let bea: string
let cal: string
let priya: Awaited<ReturnType<Desk['as']>>
beforeAll(async () => {
  desk = await aDesk()
  bea = desk.cast['protected-sister'].id
  cal = desk.cast['protected-brother'].id
  priya = await desk.as('social-worker')
}, 180_000)
afterAll(() => desk?.stop())

const WRITE = () => `/areas/case-notes/children/${bea}/write`
const visit = {
  kind: 'visit',
  done: 'done',
  ...on('happenedOn', '2026-11-17'),
  account: 'I came after school. You were both making pizza with Dana, and the kitchen was warm.',
  aboutOthers: 'Dana told me about her own childhood.',
  notFor: 'Lee Corrigan, stepfather',
}
const ofBoth = () => ({
  ...visit,
  about: `${bea},${cal}`,
  ...Object.fromEntries([`seen-${bea}`, `seen-${cal}`].map(name => [name, 'alone'])),
  [`words-${bea}`]: 'I like it when it is quiet.',
  [`onlyThem-${cal}`]: 'Cal has a new reading book.',
})

describe('a visit about two children', () => {
  it('is written once: both have what is about both, and each alone what is about one', async () => {
    expect((await priya.get(WRITE())).body).toContain('Cal Fennimore: Was the child seen?')
    expect(await desk.fills(priya, WRITE(), ofBoth())).toBe(DONE)
    const notes = await desk.rows<{ child_id: string; words: string; only_them: string; account: string }>(
      'select child_id, words, only_them, account from case_note order by child_id = $1',
      [cal],
    )
    expect(notes).toHaveLength(2)
    expect(notes.map(note => note.account)).toEqual([visit.account, visit.account])
    expect(notes.map(note => [note.words, note.only_them])).toEqual([
      ['I like it when it is quiet.', null],
      [null, 'Cal has a new reading book.'],
    ])
    const page = (await priya.get(`/areas/case-notes/children/${bea}`)).body
    expect(page).toContain('Written once, also about Cal Fennimore')
    expect(page).not.toContain('Cal has a new reading book.')
    expect(page).toContain('Not to be told to Lee Corrigan, stepfather')
    expect(page).toMatch(/About somebody else\. Not for the child or the family\.<\/strong> Dana told me/)
  })

  it('is kept on two days: it happened on the 17th and was written up on the 24th, 3 working days late', async () => {
    const page = (await priya.get(`/areas/case-notes/children/${bea}`)).body
    expect(page).toContain('17 November 2026: a visit')
    expect(page).toContain('Written up on 24 November 2026, by Priya Nandan')
    const [run] = await desk.rows(
      'select due_on, met_on, state from clock_run where clock = $1 and child_id = $2',
      ['case-note', bea],
    )
    expect(run).toMatchObject({ state: 'late' })
    const owen = await desk.as('team-manager')
    const late = (await owen.get('/areas/case-notes/late')).body
    const [recording = '', visits = ''] = late.split('>Visit late</h2>')
    expect(recording).toContain('24 November 2026, 5 days late')
    expect(recording).toContain('A visit, 17 November 2026')
    // Seen late is told by the day of the visit, and never by that of its note.
    expect(visits).not.toContain('24 November 2026')
  })

  it('meets the visit clock of the plan on the day it happened, for both children', async () => {
    const met = await desk.rows<{ child_id: string }>(
      "select child_id from clock_run where clock = 'cp-visit' and met_on = '2026-11-17' and child_id in ($1, $2)",
      [bea, cal],
    )
    expect(new Set(met.map(row => row.child_id)).size).toBe(2)
  })
})

describe('a visit in under a minute', () => {
  it('is put down without what happened, stands on the worker’s list, and is written up on another day', async () => {
    const quick = {
      kind: 'visit',
      done: 'done',
      ...on('happenedOn', '2026-11-24'),
      about: bea,
      [`seen-${bea}`]: 'seen',
      [`whyNotAlone-${bea}`]: 'She wanted her mother there',
    }
    expect(await desk.fills(priya, WRITE(), quick)).toBe(DONE)
    const [note] = await desk.rows<{ writing: string; written_up_on: null }>(
      "select writing, written_up_on from case_note where happened_on = '2026-11-24'",
    )
    expect(note?.written_up_on).toBeNull()
    const finish = `/areas/case-notes/children/${bea}/finish/${note?.writing}`
    desk.at('2026-11-25T10:00:00Z')
    const page = (await priya.get(finish)).body
    expect(page).toContain('value="She wanted her mother there"')
    const [, field = '', version = ''] = /name="(version-[^"]+)" value="(\d+)"/.exec(page) ?? []
    const finished = { ...quick, account: 'We talked about school.', [field]: version }
    expect(await desk.fills(priya, finish, finished)).toBe(DONE)
    expect(await desk.rows("select 1 from case_note where written_up_on = '2026-11-25'")).toHaveLength(1)
    // A second browser, which still shows what stood there before.
    expect(await desk.fills(priya, finish, finished)).toContain(
      'Someone else changed this after you opened it',
    )
  })

  it('refuses a day to come, a visit that does not say whether the child was seen, and a reader', async () => {
    expect(await desk.fills(priya, WRITE(), { ...ofBoth(), ...on('happenedOn', '2026-11-28') })).toContain(
      'This day is still to come',
    )
    const unseen = { ...ofBoth(), [`seen-${cal}`]: '' }
    const refused = await desk.fills(priya, WRITE(), unseen)
    expect(refused).toContain('Cal Fennimore: Say whether the child was seen')
    expect(refused).toContain('I like it when it is quiet.')
    const lena = await desk.as('analyst')
    expect((await lena.get(WRITE())).statusCode).toBe(404)
    expect((await priya.get('/areas/case-notes/late')).statusCode).toBe(404)
  })
})

describe('which deadlines a note meets', () => {
  it('is said on the form and once it is saved: a visit that sees the child meets the plan’s, a meeting does not', async () => {
    desk.at('2026-11-26T10:00:00Z')
    const form = (await priya.get(WRITE())).body
    expect(form).toMatch(/Bea Fennimore: Visit and see the child, due \d+ \w+ 2026/)
    const saved = async (typed: Record<string, string>) => {
      await priya.get(WRITE())
      const answer = await priya.post(WRITE(), typed)
      expect(answer.statusCode, answer.body.slice(0, 500)).toBe(303)
      return (await priya.get(answer.headers.location as string)).body
    }
    const of = (kind: string, seen: string) => ({
      kind,
      done: 'done',
      ...on('happenedOn', '2026-11-26'),
      about: bea,
      account: 'At her school.',
      [`seen-${bea}`]: seen,
    })
    expect(await saved(of('meeting', 'seen'))).not.toContain('It meets:')
    expect(await saved(of('visit', 'alone'))).toMatch(
      /It meets: Bea Fennimore: Visit and see the child, due \d+/,
    )
    // The same day’s second visit meets nothing more.
    expect(await saved(of('visit', 'alone'))).not.toContain('It meets:')
  })

  it('is said by the form of a protection visit, too: of the plan’s own, once it saw the child', async () => {
    const path = `/children/${cal}/record-protection-visit`
    expect((await priya.get(path)).body).toMatch(
      /What a visit today meets[\s\S]*Visit and see the child, due \d+/,
    )
    const saved = async (seen: string) => {
      await priya.get(path)
      const answer = await priya.post(path, { ...on('visitedOn', '2026-11-26'), seen })
      expect(answer.statusCode, answer.body.slice(0, 500)).toBe(303)
      return (await priya.get(answer.headers.location as string)).body
    }
    expect(await saved('not-seen')).not.toContain('It meets:')
    expect(await saved('alone')).toMatch(
      /It is now part of the record\. It meets: Visit and see the child, due \d+/,
    )
    expect(await saved('seen')).not.toContain('It meets:')
    expect((await priya.get(path)).body).not.toContain('What a visit today meets')
  })

  it('the old forms of visits refuse a day to come, too', async () => {
    const refused = await desk.fills(priya, `/children/${bea}/record-protection-visit`, {
      ...on('visitedOn', '2026-11-27'),
      seen: 'alone',
    })
    expect(refused).toContain('This day is still to come')
    const yusuf = desk.cast['in-need'].id
    const inNeed = await desk.fills(priya, `/children/${yusuf}/record-visit`, {
      ...on('visitedOn', '2026-11-27'),
      seen: 'alone',
    })
    expect(inNeed).toContain('This day is still to come')
  })
})
