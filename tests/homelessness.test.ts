import { afterAll, beforeAll, expect, it } from 'vitest'
import { Birth } from '../src/areas/child/facts.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { atTime, on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let jonah: Visitor
let grace: Visitor
let farah: Visitor
let dev: string
let presentation: string

const PRESENTED = {
  firstCame: 'children',
  cameWith: 'A friend’s mother',
  why: 'My dad put my things in the hall.',
  tonight: 'With his friend’s mother, who was checked today: safe',
}
const EXPLAINED = {
  aloud: 'yes',
  inWriting: 'yes',
  toldOfCare: 'yes',
  language: 'English',
  understood: 'yes',
  words: 'I can ask you for a home, and nobody at home can say no.',
  advocate: 'accepted',
  advocateReached: 'Joyce at the advocacy service, 01632 960 333',
}

beforeAll(async () => {
  // Friday, a quarter to five.
  desk = await practiceDesk('2026-11-27T16:45:00Z')
  jonah = await desk.someone('front-door-worker')
  grace = await desk.someone('front-door')
  farah = await desk.someone('head-of-service')
  // 18 on 5 February 2027.
  dev = await desk.child(Birth, 'Dev', 'Ormskirk', '2009-02-05')
}, 120_000)
afterAll(() => desk.stop())

const act = (who: Visitor, action: string, fields: Record<string, string>) =>
  desk.act(who, dev, action, { presentation, ...fields })

it('is for those of 16 and 17: one of 15 goes to the front door, one of 18 to the housing service', async () => {
  const young = await desk.child(Birth, 'Ada', 'Ormskirk', '2010-11-28')
  const grown = await desk.child(Birth, 'Ivo', 'Ormskirk', '2008-11-27')
  const fields = { ...PRESENTED, ...atTime('presentedAt', '2026-11-27 16:40') }
  const of15 = await desk.act(jonah, young, 'homeless-presentation', fields)
  expect([of15.statusCode, of15.body.includes('They were 15 on that day')]).toEqual([422, true])
  expect((await desk.act(jonah, grown, 'homeless-presentation', fields)).body).toContain('They were 18')
  expect(await desk.rows('select id from homeless_presentation')).toEqual([])
  // The menu offers it for whom it is.
  const offered = async (child: string) =>
    (await jonah.get(`/children/${child}`)).body.includes(`/children/${child}/homeless-presentation`)
  expect([await offered(young), await offered(dev), await offered(grown)]).toEqual([false, true, false])
})

it('a young person comes, and the page says first what comes first: their rights', async () => {
  const done = await desk.act(jonah, dev, 'homeless-presentation', {
    ...PRESENTED,
    ...atTime('presentedAt', '2026-11-27 16:45'),
    otherAuthority: 'Eastmere',
  })
  expect([done.statusCode, done.headers.location]).toEqual([303, `/areas/homelessness/children/${dev}`])
  const [row] = await desk.rows<{ id: string }>('select id from homeless_presentation where child_id = $1', [
    dev,
  ])
  presentation = row!.id
  const { body } = await jonah.get(`/areas/homelessness/children/${dev}`)
  expect(body).toContain('Explain their rights, aloud and with the leaflet')
  expect((await grace.get('/areas/homelessness/presentations')).body).toContain('Dev Ormskirk')
})

it('cannot end before rights are explained, nor on a leaflet alone', async () => {
  const ending = { ...on('closedOn', '2026-11-27'), outcome: 'family-friend', closedWhy: 'He has a bed.' }
  const early = await act(grace, 'homeless-end', ending)
  expect(early.statusCode).toBe(422)
  for (const words of ['Explain their rights', 'Offer an advocate', 'Assess together', 'Write down what'])
    expect(early.body).toContain(words)
  await act(jonah, 'homeless-rights', {
    ...EXPLAINED,
    ...atTime('explainedAt', '2026-11-27 16:45'),
    aloud: 'no',
  })
  expect((await act(grace, 'homeless-end', ending)).body).toContain('a leaflet alone is not enough')
  expect(await desk.rows('select id from homeless_presentation where closed_on is not null')).toEqual([])
})

it('what he says before he knows his rights is kept, and asked again', async () => {
  await act(jonah, 'homeless-choice', {
    ...atTime('chosenAt', '2026-11-27 16:45'),
    chosen: 'family-friend',
    words: 'I don’t want a foster home.',
    withAdvocate: 'no',
  })
  desk.setTime('2026-11-27T17:10:00Z')
  const whole = await act(jonah, 'homeless-rights', {
    ...EXPLAINED,
    ...atTime('explainedAt', '2026-11-27 17:05'),
  })
  expect(whole.statusCode, whole.body).toBe(303)
  await act(jonah, 'homeless-assessment', {
    ...on('assessedOn', '2026-11-27'),
    socialWorker: 'Jonah Mercer',
    housingOfficer: 'Petra Vance',
    goingHome: 'not-safe',
    home: 'His father does not want him back this week.',
    needs: 'College, and his inhaler.',
    wishes: 'He wants to stay near college.',
    inNeed: 'yes',
    needsAccommodation: 'yes',
    conclusion: 'He needs a home from us if he wants one.',
  })
  const { body } = await jonah.get(`/areas/homelessness/children/${dev}`)
  expect(body).not.toContain('Explain their rights,')
  expect(body).toContain('Write down what the young person chose, now that they know their rights.')
})

it.each(['B&B on Station Road', 'bed and breakfast', 'The Grand Hotel, one night'])(
  '“%s” is never a choice that was offered',
  async place => {
    const refused = await act(jonah, 'homeless-option', {
      ...on('offeredOn', '2026-11-27'),
      option: 'housing',
      place,
      support: 'A worker rings each day.',
    })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('not even for one night')
    expect(await desk.rows('select id from homeless_option')).toEqual([])
  },
)

it('the leaflet is for him to read, with his advocate’s number and nothing of his record', async () => {
  const { statusCode, body } = await jonah.get(`/areas/homelessness/children/${dev}/leaflet`)
  expect(statusCode).toBe(200)
  expect(body).toContain('Joyce at the advocacy service, 01632 960 333')
  expect(body).toContain('They cannot say no for you.')
  expect(body).not.toContain('My dad put my things')
})

it('on Monday he changes his mind; his father objects, and that is kept and blocks nothing', async () => {
  const footing = {
    basis: 'section20',
    ...on('fromOn', '2026-11-27'),
    reason: 'What we arranged on Friday was a home under section 20.',
    mainNeed: 'N5',
    home: 'K3',
  }
  await act(jonah, 'homeless-choice', {
    ...atTime('chosenAt', '2026-11-27 17:08'),
    chosen: 'family-friend',
    words: 'No. Not care.',
    withAdvocate: 'no',
  })
  const early = await act(farah, 'homeless-footing', footing)
  expect(early.body).toContain('The young person has not agreed to come into our care')
  desk.setTime('2026-11-30T11:00:00Z')
  await act(jonah, 'homeless-choice', {
    ...atTime('chosenAt', '2026-11-30 10:40'),
    chosen: 'care',
    words: 'Joyce went through it with me. I want to be looked after.',
    withAdvocate: 'yes',
    whyChanged: 'He understood what it brings after 18.',
  })
  const objection = await act(jonah, 'homeless-parent', {
    ...on('saidOn', '2026-11-30'),
    who: 'His father',
    objects: 'yes',
    words: 'I forbid it.',
  })
  expect(objection.statusCode).toBe(303)
  desk.setTime('2026-12-02T09:00:00Z')
  await act(farah, 'homeless-footing', { ...footing, ...on('fromOn', '2026-11-30') })
  desk.minutesLater(60)
  expect((await act(farah, 'homeless-footing', footing)).statusCode).toBe(303)
  const { body } = await jonah.get(`/areas/homelessness/children/${dev}`)
  expect(body).toContain('(changed their mind)')
  expect(body).toContain('I forbid it.')
  // Monday’s version is not lost.
  expect(body).toMatch(/Now:<\/strong>[^<]*from 27 November 2026[\s\S]*Before:[^<]*from 30 November 2026/)
})

it('a worker does not decide on the footing, and does not end the work; a manager ends it once', async () => {
  expect((await jonah.get(`/children/${dev}/homeless-footing`)).statusCode).toBe(404)
  expect((await jonah.get(`/children/${dev}/homeless-end`)).statusCode).toBe(404)
  const ending = { ...on('closedOn', '2026-12-02'), closedWhy: 'He is in our care; his plan goes on there.' }
  const done = await act(grace, 'homeless-end', { ...ending, outcome: 'in-care' })
  expect(done.statusCode, done.body).toBe(303)
  expect((await act(grace, 'homeless-end', { ...ending, outcome: 'in-care' })).body).toContain(
    'There is no open work to end',
  )
  const after = await act(jonah, 'homeless-choice', {
    ...atTime('chosenAt', '2026-12-02 09:30'),
    chosen: 'home',
    words: 'Home.',
    withAdvocate: 'no',
  })
  expect(after.body).toContain('That work has ended')
})
