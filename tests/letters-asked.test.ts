import { afterAll, beforeAll, expect, it } from 'vitest'
import { onlyFilled } from '../src/areas/letters/blanks.ts'
import { aDesk, type Desk, DONE } from './setup/desk.ts'

let desk: Desk
let bea: string
let priya: Awaited<ReturnType<Desk['as']>>
let mel: Awaited<ReturnType<Desk['as']>>
beforeAll(async () => {
  desk = await aDesk()
  bea = desk.cast['protected-sister'].id
  priya = await desk.as('social-worker')
  mel = await desk.as('business-support')
}, 180_000)
afterAll(() => desk?.stop())

const LIST = '/areas/letters/asked'
const invitation = {
  letter: 'invitation',
  reader: 'Dana Fennimore',
  standing: 'parent',
  channel: 'letter',
  to: '4 Mill Lane\nZZ1 1ZZ',
  subject: 'A meeting about Bea',
  body: 'Please come on [day and time].\n\nWe talk about school.',
  ask: 'yes',
}
const asks = (child: string, more: Record<string, string> = {}) =>
  desk.fills(priya, `/areas/letters/children/${child}/write?letter=invitation`, { ...invitation, ...more })
const open = () =>
  desk.rows<{ id: string; line: string }>(
    'select id, line from letter_asked where message is null order by line',
  )
const sent = (subject: string) =>
  desk.rows<{ state: string; paragraphs: string[] }>(
    'select state, paragraphs from outbox where subject = $1',
    [subject],
  )

it('a worker asks for a letter, with blanks left open; it waits with business support and has not left', async () => {
  expect(await asks(bea)).toBe(DONE)
  expect(await sent('A meeting about Bea')).toEqual([])
  expect((await priya.get(`/areas/letters/children/${bea}`)).body).toContain(
    'A meeting about Bea, to Dana Fennimore',
  )
  const [one] = await open()
  const day = (await mel.get('/')).body
  expect(day).toContain(`href="${LIST}">Letters to send`)
  expect(day).toContain('1 letter to finish and send')
  expect((await mel.get(LIST)).body).toContain(`${LIST}/${one?.id}`)
  expect((await mel.get(`${LIST}/${one?.id}`)).body).toContain('Please come on [day and time].')
})

it('business support opens no record: not the child, not her letters, not the outbox; and nobody else opens the list', async () => {
  for (const path of [
    `/children/${bea}`,
    `/children/${bea}/letters`,
    `/areas/letters/children/${bea}`,
    '/outbox',
  ])
    expect([path, (await mel.get(path)).statusCode]).toEqual([path, 404])
  expect((await mel.get('/search?q=Fennimore')).body).not.toContain('Bea')
  const [one] = await open()
  const owen = await desk.as('team-manager')
  expect((await owen.get(LIST)).statusCode).toBe(404)
  expect((await owen.get(`${LIST}/${one?.id}`)).statusCode).toBe(404)
  expect((await mel.get(LIST)).body).not.toContain('Fennimore</h')
})

it('with only the blanks filled in it leaves at once, and is on her record', async () => {
  const [one] = await open()
  const finish = (body: string) =>
    desk.fills(mel, `${LIST}/${one?.id}`, { subject: 'A meeting about Bea', body })
  expect(await finish(invitation.body)).toContain('Fill in [day and time], or take it out')
  expect(await finish('Please come on 1 December at 4pm.\r\n\r\nWe talk about school.')).toBe(DONE)
  const [message] = await sent('A meeting about Bea')
  expect(message?.state).not.toBe('waiting')
  expect(message?.paragraphs.slice(0, 3)).toEqual([
    'Dear Dana Fennimore,',
    'Please come on 1 December at 4pm.',
    'We talk about school.',
  ])
  expect((await priya.get(`/children/${bea}/letters`)).body).toContain('A meeting about Bea')
  expect((await mel.get(`${LIST}/${one?.id}`)).statusCode).toBe(404)
  expect((await mel.get('/')).body).not.toContain('to finish and send')
  // Its author hears of it once, as theirs and not as a colleague's.
  const news = (await priya.get('/news')).body
  expect(news).toContain('Bea Fennimore: business support finished your letter')
  expect(news).not.toContain('a colleague wrote a letter')
})

it('with any other word changed it waits until its author has read it', async () => {
  expect(await asks(bea, { subject: 'Another meeting' })).toBe(DONE)
  const [one] = await open()
  const body = 'Please come on 1 December.\n\nWe talk about school, and who pays.'
  expect(await desk.fills(mel, `${LIST}/${one?.id}`, { subject: 'Another meeting', body })).toBe(DONE)
  expect((await sent('Another meeting'))[0]?.state).toBe('waiting')
  expect((await priya.get('/outbox')).body).toContain('Another meeting')
})

it('is refused as any letter is: a kept number typed by whoever finishes it does not leave', async () => {
  const yusuf = desk.cast['in-need'].id
  expect(await asks(yusuf, { subject: 'How to reach us' })).toBe(DONE)
  const [one] = await open()
  const body = 'Please come on 1 December, or ring 01632 960144.\n\nWe talk about school.'
  expect(await desk.fills(mel, `${LIST}/${one?.id}`, { subject: 'How to reach us', body })).toContain(
    'it holds a telephone number that is kept from somebody',
  )
  expect(await sent('How to reach us')).toEqual([])
})

it('is never asked for of a record that few may see, and goes from the list when one becomes so', async () => {
  const yusuf = desk.cast['in-need'].id
  expect(await open()).toHaveLength(1)
  await desk.rows(
    `with made as (insert into restriction (id, kind, reason, made_by) values (gen_random_uuid(), 'restricted', 'test', 'test')
       returning id),
     who as (insert into restriction_account (restriction_id, account_id, standing)
       select id, 'social-worker', 'worker' from made returning 1)
     insert into restriction_person (restriction_id, person_id) select id, $1 from made returning 1`,
    [yusuf],
  )
  expect((await mel.get(LIST)).body).toContain('Nobody has asked for a letter.')
  expect(await asks(yusuf, { subject: 'Hidden' })).toContain(
    'Few may see this record: write this letter yourself',
  )
})

it('knows a blank that was filled in from a word that was changed', () => {
  expect(onlyFilled('Come on [day].', 'Come on 1 May.')).toBe(true)
  expect(onlyFilled('Come on [day].', 'Come on 1 May!')).toBe(false)
  expect(onlyFilled('Come on [day].', 'Come on 1 May\nand bring £5.')).toBe(false)
  expect(onlyFilled('Cost? (a+b)', 'Cost? (a+b)')).toBe(true)
})
