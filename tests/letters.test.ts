import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

const here = (child = bea) => `/areas/letters/children/${child}`
const letter = {
  letter: 'meet',
  reader: 'Dana Fennimore',
  standing: 'parent',
  channel: 'letter',
  to: '4 Mill Lane\nZZ1 1ZZ',
  subject: 'Can we meet?',
  body: 'I would like to meet you about Bea.\n\nCould I come on 1 December at 4pm?',
}
const kept = (subject: string) =>
  desk.rows<{ id: string; paragraphs: string[]; template: string; edition: string; state: string }>(
    'select id, paragraphs, template, edition::text, state from outbox where subject = $1',
    [subject],
  )

describe('a letter from a template', () => {
  it('begins filled in from the record: the child’s name, who writes, and what is left of the plan', async () => {
    const action = {
      plan: 'protection',
      what: 'Ring the school each Monday',
      who: 'Dana Fennimore',
      need: 'Bea misses school.',
      change: 'Bea is there.',
      ...on('byOn', '2026-12-18'),
      knownBy: 'The register says so',
      otherwise: 'The conference hears of it.',
    }
    expect(await desk.fills(priya, `/areas/plans/children/${bea}/add`, action)).toBe(DONE)
    expect((await priya.get(here())).body).toContain('Decisions of a conference and outline plan')
    const begun = (await priya.get(`${here()}/write?letter=outline-plan`)).body
    expect(begun).toContain(
      'By 18 December 2026, Dana Fennimore: Ring the school each Monday. If it is not done: The conference hears of it.',
    )
    expect(begun).toContain('Priya Nandan')
    expect((await priya.get(`${here()}/write?letter=nothing`)).statusCode).toBe(404)
  })

  it('is not kept while something in square brackets waits to be filled in, and nothing typed is lost', async () => {
    const open = { ...letter, body: 'Could I come on [day and time]?' }
    const again = await desk.fills(priya, `${here()}/write?letter=meet`, open)
    expect(again).toContain('Fill in [day and time], or take it out')
    expect(again).toContain('Dana Fennimore')
    expect(await kept('Can we meet?')).toEqual([])
    expect(await desk.rows('select 1 from written_letter')).toEqual([])
  })

  it('waits in the outbox with its greeting, its wording and its day, is let go by its author, and is on the record', async () => {
    expect(await desk.fills(priya, `${here()}/write?letter=meet`, letter)).toBe(DONE)
    const [one] = await kept('Can we meet?')
    expect(one).toMatchObject({ template: 'meet', edition: '2026-11-27', state: 'waiting' })
    expect(one?.paragraphs.slice(0, 3)).toEqual([
      'Dear Dana Fennimore,',
      'I would like to meet you about Bea.',
      'Could I come on 1 December at 4pm?',
    ])
    expect(await desk.fills(priya, `/outbox/${one?.id}`, { do: 'let-go' })).toBe(DONE)
    expect((await kept('Can we meet?'))[0]?.state).not.toBe('waiting')
    expect((await priya.get(`/children/${bea}/letters`)).body).toContain('Can we meet?')
  })

  it('names nobody else unless its author ticks them', async () => {
    const naming = { ...letter, subject: 'About Sunday', body: 'Cal Fennimore may come along, too.' }
    const asked = await desk.fills(priya, `${here()}/write?letter=own-words`, {
      ...naming,
      letter: 'own-words',
    })
    expect(asked).toContain('It names Cal Fennimore. Confirm by name')
    expect(asked).toContain('Who else is named in it?')
    expect(
      await desk.fills(priya, `${here()}/write?letter=own-words`, {
        ...naming,
        letter: 'own-words',
        confirmed: 'Cal Fennimore',
      }),
    ).toBe(DONE)
  })

  it('is refused while it holds a number that is kept from the father, and nothing of it stays', async () => {
    const yusuf = desk.cast['in-need'].id
    const telling = { ...letter, subject: 'How to reach her', body: 'Ring on 01632 960144 at 10am.' }
    const refused = await desk.fills(priya, `${here(yusuf)}/write?letter=meet`, telling)
    expect(refused).toContain('This cannot go to Dana Fennimore: it holds a telephone number that is kept')
    expect(await kept('How to reach her')).toEqual([])
  })
})

it('a leaflet says nothing about anybody, and is there for whoever writes letters', async () => {
  const page = (await priya.get('/areas/letters/leaflets')).body
  const [, href] = /href="(\/areas\/letters\/leaflets\/my-review)"/.exec(page) ?? []
  expect((await priya.get(href!)).body).toContain('It is your meeting')
  expect((await priya.get(`${href}?as=pdf`)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  const analyst = await desk.as('analyst')
  expect((await analyst.get('/areas/letters/leaflets')).statusCode).toBe(404)
})
