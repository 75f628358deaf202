import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transact } from '../src/engines/records/index.ts'
import { aDesk, type Desk, DONE } from './setup/desk.ts'

let desk: Desk
let bea: string
let priya: Awaited<ReturnType<Desk['as']>>
beforeAll(async () => {
  desk = await aDesk()
  bea = desk.cast['protected-sister'].id
  priya = await desk.as('social-worker')
}, 180_000)
afterAll(() => desk?.stop())

const WORDS = () => `/children/${bea}/add-words`
const typed = { words: 'I want to see my nan.', 'saidOn-day': '3' }
const drafts = () => desk.rows<{ n: number }>('select 1 as n from form_draft').then(rows => rows.length)

describe('what was typed and not saved', () => {
  it('is kept by “Save and come back”, is no record, and is offered on return with its day and time', async () => {
    desk.at('2026-11-24T16:10:00Z')
    await priya.get(WORDS())
    const kept = await priya.post(WORDS(), { ...typed, _keep: 'later' })
    expect([kept.statusCode, kept.headers.location]).toEqual([303, `/children/${bea}`])
    expect(await desk.rows('select 1 from childs_words where words = $1', [typed.words])).toHaveLength(0)
    desk.at('2026-11-25T09:00:00Z')
    const back = (await priya.get(WORDS())).body
    expect(back).toContain('You began this on Tuesday 24 November 2026 at 16:10')
    expect(back).not.toContain(typed.words)
    const open = (await priya.get(`${WORDS()}?draft=open`)).body
    expect(open).toContain('>I want to see my nan.</textarea>')
    expect(open).toMatch(/name="saidOn-day"[^>]*value="3"/)
    expect((await priya.get('/')).body).toMatch(
      /Begun, and not saved yet[\s\S]*Record what the child said: Bea Fennimore/,
    )
  })

  it('is never seen by another, who has a draft of their own; nor by the service', async () => {
    const tomasz = await desk.as('early-help')
    expect((await tomasz.get(WORDS())).body).not.toContain('You began this')
    expect((await tomasz.get(`${WORDS()}?draft=open`)).body).not.toContain(typed.words)
    await expect(drafts()).rejects.toThrow('permission denied')
  })

  it('is kept quietly by the script, told in no more than a word, and forgotten when the form is saved', async () => {
    const quiet = await priya.post(WORDS(), { words: 'I want to see my nan. Soon.', _keep: 'quietly' })
    expect([quiet.statusCode, quiet.json()]).toEqual([200, { kept: true }])
    expect((await priya.get(`${WORDS()}?draft=open`)).body).toContain('I want to see my nan. Soon.')
    const saved = {
      words: 'I want to see my nan. Soon.',
      'saidOn-day': '3',
      'saidOn-month': '11',
      'saidOn-year': '2026',
    }
    // Refused, it stays; saved, it goes.
    expect(await desk.fills(priya, WORDS(), { ...saved, 'saidOn-month': '13' })).toContain(
      'enter a real date',
    )
    expect((await priya.get(WORDS())).body).toContain('You began this')
    expect(await desk.fills(priya, WORDS(), saved)).toBe(DONE)
    expect((await priya.get(WORDS())).body).not.toContain('You began this')
  })

  it('is forgotten where its writer says so', async () => {
    await priya.post(WORDS(), { ...typed, _keep: 'later' })
    const gone = await priya.post(WORDS(), { _keep: 'forget' })
    expect([gone.statusCode, gone.headers.location]).toEqual([303, WORDS()])
    expect((await priya.get(WORDS())).body).not.toContain('You began this')
  })

  it('is kept for nobody who may not open the form, about no child who is hidden, and without its token', async () => {
    const lena = await desk.as('analyst')
    await lena.get('/')
    expect((await lena.post(WORDS(), { ...typed, _keep: 'later' })).statusCode).toBe(404)
    const sol = `/children/${desk.cast.restricted.id}/add-words`
    const nobody = '/children/00000000-0000-4000-8000-000000000000/add-words'
    const tomasz = await desk.as('early-help')
    await tomasz.get('/')
    const [hidden, absent] = [
      await tomasz.post(sol, { _keep: 'later' }),
      await tomasz.post(nobody, { _keep: 'later' }),
    ]
    expect([hidden.statusCode, absent.statusCode]).toEqual([404, 404])
    expect((await priya.post(WORDS(), { ...typed, _keep: 'later', _csrf: 'x' })).statusCode).toBe(403)
  })
})

it('two forms of one page are two drafts: what was typed in one is not lost by typing in the other', async () => {
  const owen = await desk.as('team-manager')
  const page = '/areas/supervision/workers/social-worker'
  await owen.get(page)
  await owen.post(page, { do: 'held', reflection: 'We wondered.', _keep: 'quietly' })
  await owen.post(page, { do: 'action', what: 'Read the plan again', _keep: 'quietly' })
  const both = (await owen.get(page)).body
  expect(both.match(/You began this/g)).toHaveLength(2)
  expect((await owen.get(`${page}?draft=open&part=held`)).body).toContain('>We wondered.</textarea>')
  await owen.post(page, { _part: 'held', _keep: 'forget' })
  expect((await owen.get(page)).body.match(/You began this/g)).toHaveLength(1)
  expect((await owen.get(`${page}?draft=open&part=action`)).body).toContain('value="Read the plan again"')
})

describe('two who write the same about the same child', () => {
  const page = () => `/children/${bea}/add-words`

  it('are told of each other, since when, and never of what the other typed', async () => {
    desk.at('2026-11-24T16:20:00Z')
    const tomasz = await desk.as('early-help')
    await priya.get(page())
    expect((await priya.post(page(), { words: 'Nan is loud.', _keep: 'quietly' })).json()).toEqual({
      kept: true,
    })
    desk.at('2026-11-24T16:25:00Z')
    const seen = (await tomasz.get(page())).body
    expect(seen).toContain('Priya Nandan is writing here too, since Tuesday 24 November 2026 at 16:20.')
    expect(seen).not.toContain('Nan is loud.')
    expect((await tomasz.post(page(), { words: 'Nan is loud!', _keep: 'quietly' })).json().also).toContain(
      'Priya',
    )
    const again = (await priya.post(page(), { words: 'Nan is loud. I hide.', _keep: 'quietly' })).json()
    expect(again.also).toMatch(/^Tomasz Wilk is writing here too, since Tuesday 24 November 2026 at 16:25\./)
    expect(JSON.stringify(again)).not.toContain('loud')
    // A form that is shown again says it, too.
    expect((await priya.post(page(), { words: '' })).body).toContain('Tomasz Wilk is writing here too')
  })

  it('not on another form, nor of another child, nor to oneself; nor once it was forgotten', async () => {
    const tomasz = await desk.as('early-help')
    for (const other of [
      `/children/${bea}/add-warning`,
      `/children/${desk.cast['protected-brother'].id}/add-words`,
      `/children/${bea}`,
    ])
      expect((await tomasz.get(other)).body).not.toContain('is writing here too')
    await tomasz.get(page())
    await tomasz.post(page(), { _keep: 'forget' })
    expect((await priya.get(page())).body).not.toContain('is writing here too')
    expect((await tomasz.get(page())).body).toContain('Priya Nandan is writing here too')
  })

  it('not of a child whom the viewer may not see: the page is the one for a child nobody knows', async () => {
    const sol = `/children/${desk.cast.restricted.id}/add-words`
    await priya.get(sol)
    expect((await priya.post(sol, { words: 'I am here.', _keep: 'quietly' })).statusCode).toBe(200)
    const tomasz = await desk.as('early-help')
    const [hidden, absent] = [
      await tomasz.get(sol),
      await tomasz.get('/children/00000000-0000-4000-8000-000000000000/add-words'),
    ]
    expect(hidden.statusCode).toBe(404)
    expect(hidden.body).not.toContain('is writing here')
    expect(absent.statusCode).toBe(404)
    const asked = (who: string) =>
      transact(desk.site.records, { who }, ctx =>
        ctx.db.rows('select name from writing_here($1, $2)', [desk.cast.restricted.id, sol]),
      )
    expect(await asked('team-manager')).toEqual([{ name: 'Priya Nandan' }])
    for (const who of ['early-help', 'social-worker', 'nobody']) expect(await asked(who)).toEqual([])
  })

  it('on an area’s own page about the child, too; never of saying that one knows the family', async () => {
    const tomasz = await desk.as('early-help')
    const told = async (path: string) => {
      await priya.get(path)
      expect((await priya.post(path, { told: 'Something.', _keep: 'quietly' })).statusCode).toBe(200)
      return (await tomasz.get(path)).body.includes('Priya Nandan is writing here too')
    }
    expect(await told(`/areas/case-notes/children/${bea}/write`)).toBe(true)
    expect(await told(`/children/${bea}/connection`)).toBe(false)
  })

  it('not half an hour after the last word: the session of whoever wrote it has ended', async () => {
    const tomasz = await desk.as('early-help')
    await transact(desk.site.records, { who: 'social-worker' }, ctx =>
      ctx.db.run("update form_draft set kept_at = now() - interval '31 minutes'"),
    )
    expect((await tomasz.get(page())).body).not.toContain('is writing here too')
    expect((await priya.get(page())).body).toContain('You began this')
  })
})
