import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellUs } from '../src/app/server/tell-us/walks.test-data.ts'
import { type Desk, frontDoorDesk, threeChildren } from './setup/front-door-desk.ts'
import { pageOf, refers } from './setup/partners-desk.ts'

const BOARD = '/areas/front-door/board'

let desk: Desk
beforeAll(async () => {
  desk = await frontDoorDesk()
}, 120_000)
afterAll(() => desk.stop())

/** Where the board leads to write a message down. */
async function writeDownOf(reference: string): Promise<string> {
  const { body } = await desk.worker.get(BOARD)
  expect(body).toContain(reference)
  const row = body.slice(body.indexOf(reference))
  return /href="(\/areas\/front-door\/new\?message=[0-9a-f-]{36})"/.exec(row)![1]!
}

/** What a form's fields say as the page is shown, by name. */
const shown = (body: string, name: string): string =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(body)?.[1] ??
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(body)?.[1] ??
  ''

describe('a message of the web form', () => {
  it('stands on the board, is written down without typing it again, and is taken up once', async () => {
    const { reference } = await tellUs(desk.stranger(), 'professional')
    const page = await writeDownOf(reference)
    const { body } = await desk.worker.get(page)
    expect([shown(body, 'forename-1'), shown(body, 'surname-1')]).toEqual(['Otis', 'Marlow'])
    expect(shown(body, 'agency')).toBe('Hollow Lane Primary')
    expect(shown(body, 'worry')).not.toBe('')
    expect(shown(body, 'home-1')).toContain('9 Hollow Lane')
    const message = page.split('=')[1]!
    const form = {
      ...Object.fromEntries(
        [
          'receivedAt-day',
          'receivedAt-month',
          'receivedAt-year',
          'receivedAt-time',
          'referrer',
          'agency',
          'referrerContact',
          'worry',
          'forename-1',
          'surname-1',
          'home-1',
          'told-1',
        ].map(name => [name, shown(body, name)]),
      ),
      source: '2A',
      children: '1',
      'who-1': 'new',
      message,
      do: 'save',
    }
    const done = await desk.worker.post('/areas/front-door/new', form)
    expect(done.statusCode, done.body).toBe(303)
    const board = (await desk.worker.get(BOARD)).body
    expect(board).toContain('Otis Marlow')
    expect(board).not.toContain(reference)
    // It is taken up: nobody writes it down a second time.
    expect((await desk.grace.get(page)).statusCode).toBe(404)
    const again = await desk.grace.post('/areas/front-door/new', form)
    expect([404, 422]).toContain(again.statusCode)
    expect(
      await desk.rows(
        "select c.id from contact c join identity i on i.person_id = c.child_id where i.surname = 'Marlow'",
      ),
    ).toHaveLength(1)
    expect((await desk.grace.get(`/told-us/${message}`)).body).toContain('Jonah Mercer')
  })

  it('carries the day of birth and where agreement stands into the form, and keeps both once it is saved', async () => {
    const { reference } = await tellUs(desk.stranger(), 'professional', {
      'child-1': { 'child-name': 'Ines Fallow', 'child-born': '27 3 2019' },
      agreement: { agreement: 'refused' },
      'agreement-against': { 'agreement-against': 'He goes hungry whether or not they agree.' },
    })
    const page = await writeDownOf(reference)
    const { body } = await desk.worker.get(page)
    expect(['day', 'month', 'year'].map(part => shown(body, `born-1-${part}`))).toEqual(['27', '3', '2019'])
    expect(shown(body, 'told-1')).not.toContain('27 3 2019')
    expect(body).toMatch(/<option value="refused" selected/)
    const whom = 'His mother, by me, today (as told by Ivy Farrant, Hollow Lane Primary)'
    expect(shown(body, 'agreed-askedOf-1')).toBe(whom)
    const form = {
      ...Object.fromEntries(
        [
          ...body.matchAll(/name="((?:receivedAt|born)-[^"]+|referrer|agency|worry|forename-1|surname-1)"/g),
        ].map(([, name]) => [name!, shown(body, name!)]),
      ),
      source: '2A',
      children: '1',
      'who-1': 'new',
      'agreed-position-1': 'refused',
      'agreed-why-1': shown(body, 'agreed-why-1'),
      message: page.split('=')[1]!,
      do: 'save',
    }
    const unsaid = await desk.worker.post('/areas/front-door/new', form)
    expect([unsaid.statusCode, unsaid.body.includes('Enter who was asked')]).toEqual([422, true])
    const done = await desk.worker.post('/areas/front-door/new', { ...form, 'agreed-askedOf-1': whom })
    expect(done.statusCode, done.body).toBe(303)
    expect(
      await desk.rows(
        `select i.born_earliest::text as born, a.purpose, a.position, a.asked_of, a.why from agreement a
         join identity i on i.person_id = a.child_id where i.surname = 'Fallow'`,
      ),
    ).toEqual([
      {
        born: '2019-03-27',
        purpose: 'telling',
        position: 'refused',
        asked_of: whom,
        why: 'He goes hungry whether or not they agree. (as told by Ivy Farrant, Hollow Lane Primary)',
      },
    ])
  })

  it('of a young person gives nobody a way to reach them that they did not say is safe', async () => {
    const safe = await tellUs(desk.stranger(), 'young-person')
    const { body } = await desk.worker.get(await writeDownOf(safe.reference))
    expect([shown(body, 'forename-1'), shown(body, 'referrer')]).toEqual(['Robin', ''])
    expect(shown(body, 'told-1')).toContain('Says they are 14.')
    expect(shown(body, 'referrerContact')).toBe('07700 900123')
    const unsafe = await tellUs(desk.stranger(), 'young-person', { safe: { safe: 'no' } })
    const page = (await desk.worker.get(await writeDownOf(unsafe.reference))).body
    expect(shown(page, 'forename-1')).toBe('Robin')
    expect(shown(page, 'referrerContact')).toBe('')
    expect(page).not.toContain('07700 900123')
  })

  it('that came twice is set aside by the number of its enquiry, and its sender reads nothing false', async () => {
    await threeChildren(desk, 'Harebell')
    const [first] = await desk.rows<{ enquiry: string }>(
      "select c.enquiry from contact c join identity i on i.person_id = c.child_id where i.surname = 'Harebell' limit 1",
    )
    const sandra = await desk.someone('sandra.hillcott')
    const reference = await refers(sandra, { 'child-1': { 'child-name': 'Amir Harebell', 'child-born': '' } })
    const aside = (await writeDownOf(reference)).replace('new?message=', 'set-aside/')
    const say = async (enquiry: string, why: string) => {
      await desk.worker.get(aside)
      return desk.worker.post(aside, { enquiry, why })
    }
    const why = 'Sandra sent it twice: the words are the same.'
    expect((await say('FD-0000-0000', why)).body).toContain('There is no such enquiry')
    expect((await say(first!.enquiry, '')).body).toContain('Say how you know')
    expect((await say(first!.enquiry, why)).statusCode).toBe(303)
    expect((await desk.worker.get(BOARD)).body).not.toContain(reference)
    expect((await desk.worker.get(aside)).statusCode).toBe(404)
    const message = aside.split('/').at(-1)
    expect((await desk.grace.get(`/told-us/${message}`)).body).toContain(
      `The same as ${first!.enquiry}: Sandra`,
    )
    const { body } = await sandra.get(await pageOf(sandra, reference))
    expect(body).toContain('Read, and no contact made of it')
    expect(body).toContain('We have read what you sent and keep it')
    for (const words of ['Within one working day a social worker decides', 'Being looked at', first!.enquiry])
      expect([words, body.includes(words)]).toEqual([words, false])
  })

  it('is nothing that a social worker may read, on the board or by itself', async () => {
    const { reference } = await tellUs(desk.stranger(), 'public')
    const page = await writeDownOf(reference)
    const priya = await desk.someone('social-worker')
    expect((await priya.get(page)).statusCode).toBe(404)
    expect((await priya.get(`/told-us/${page.split('=')[1]}`)).statusCode).toBe(404)
    // Those who look over the front door see its board, and no stranger's words on it.
    const martin = await desk.someone('director')
    expect((await martin.get(BOARD)).body).not.toContain(reference)
  })
})
