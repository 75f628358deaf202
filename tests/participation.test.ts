import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let child: string
let priya: Awaited<ReturnType<Desk['as']>>
beforeAll(async () => {
  desk = await aDesk()
  child = desk.cast['protected-sister'].id
  priya = await desk.as('social-worker')
}, 180_000)
afterAll(() => desk?.stop())

const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('a drawing of a house'),
])
const home = () => `/areas/participation/children/${child}`

/** Sends a form with one file, as a browser does. */
async function brings(path: string, fields: Record<string, string>, file: { name: string; bytes: Buffer }) {
  const page = (await priya.get(path)).body
  const token = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  const edge = 'edge-of-a-part'
  const parts = Object.entries({ _csrf: token, version, ...fields }).map(
    ([name, value]) => `--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const head = `--${edge}\r\ncontent-disposition: form-data; name="pictures"; filename="${file.name}"\r\ncontent-type: image/png\r\n\r\n`
  return desk.app.inject({
    method: 'POST',
    url: path,
    cookies: Object.fromEntries(priya.cookies),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    payload: Buffer.concat([
      Buffer.from(parts.join('') + head),
      file.bytes,
      Buffer.from(`\r\n--${edge}--\r\n`),
    ]),
  })
}

describe('direct work', () => {
  const done = {
    ...on('doneOn', '2026-11-23'),
    words: 'My dream house has a lock that I can turn.',
    changed: 'The plan says who Bea calls when shouting begins.',
  }
  const path = async () => {
    const [work] = await desk.rows<{ id: string }>('select id from direct_work where child_id = $1', [child])
    return `${home()}/direct-work/${work?.id}`
  }

  it('is planned, then recorded in the child’s words, and not without what it changes in the plan', async () => {
    const plan = {
      purpose: 'What makes home safe for Bea.',
      tool: 'three-houses',
      ...on('plannedOn', '2026-11-20'),
    }
    expect(await desk.fills(priya, `/children/${child}/plan-direct-work`, plan)).toBe(DONE)
    expect((await priya.get(home())).body).toContain('Past its day')
    const version = /name="version" value="(\d+)"/.exec((await priya.get(await path())).body)?.[1] ?? ''
    expect(await desk.fills(priya, await path(), { ...done, changed: '', version })).toContain(
      'Say what it changes in the plan, or that it changes nothing and why',
    )
  })

  it('keeps what the child made: 1 picture, shown to who may read it as a picture and as nothing else', async () => {
    const refused = await brings(await path(), done, {
      name: 'page.png',
      bytes: Buffer.from('<script>x</script>'),
    })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('page.png is none of: JPEG picture, PNG picture, PDF document')
    // Nothing of it stays: neither the file nor the words.
    expect(
      await desk.rows('select 1 from direct_work where done_on is not null and child_id = $1', [child]),
    ).toEqual([])
    const answer = await brings(await path(), done, { name: 'My house.png', bytes: PNG })
    expect([answer.statusCode, answer.body.slice(0, 200)]).toEqual([303, ''])
    const page = (await priya.get(home())).body
    expect(page).toContain('My dream house has a lock that I can turn.')
    const href = /href="(\/files\/[^"]+)"/.exec(page)?.[1] ?? ''
    const file = await priya.get(href)
    expect(file.rawPayload.equals(PNG)).toBe(true)
    expect(file.headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `inline; filename="My house.png"; filename*=UTF-8''My%20house.png`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
    const noor = await desk.as('administrator')
    expect((await noor.get(href)).statusCode).toBe(404)
  })

  it('says what it became in the plan: no action yet, then 1, and how far that is', async () => {
    expect((await priya.get(home())).body).toContain('No action of a plan yet')
    const add =
      /href="([^"]+)">Put it into the plan as an action/.exec((await priya.get(home())).body)?.[1] ?? ''
    const form = (await priya.get(add)).body
    const work = /name="work" value="([^"]+)"/.exec(form)?.[1] ?? ''
    const action = {
      work,
      plan: 'protection',
      what: 'Write down with Bea on one card who she rings when shouting begins',
      who: 'Priya Nandan',
      ...on('byOn', '2026-12-04'),
      knownBy: 'Bea has the card in her bag',
    }
    expect(await desk.fills(priya, `/areas/plans/children/${child}/add`, action)).toBe(DONE)
    const page = (await priya.get(home())).body
    expect(page).not.toContain('No action of a plan yet')
    expect(page).toMatch(/Write down with Bea on one card[^<]*<\/a> \(Priya Nandan, by 4 December 2026\)/)
    const [one] = await desk.rows<{ id: string }>('select id from plan_action where came_from = $1', [work])
    const plans = `/areas/plans/children/${child}`
    expect(await desk.fills(priya, plans, { action: one?.id ?? '', progress: 'done', says: '' })).toBe(DONE)
    expect((await priya.get(home())).body).toContain('by 4 December 2026: done)')
  })

  it('has a clock: planned for the 20th and done on the 23rd it is late', async () => {
    const [run] = await desk.rows<{ state: string }>(
      "select state from clock_run where clock = 'direct-work' and child_id = $1",
      [child],
    )
    expect(run?.state).toBe('late')
  })

  it('hides its files with the child: 404 to whoever may not see them', async () => {
    const [file] = await desk.rows<{ id: string }>(
      `insert into file (id, kind, record_id, child_id, name, type, bytes, added_by, added_at)
       values (gen_random_uuid(), 'direct_work', gen_random_uuid(), $1, 'x.png', 'image/png', '\\x89'::bytea, 'x', now())
       returning id`,
      [desk.cast.restricted.id],
    )
    const tomasz = await desk.as('early-help')
    expect((await tomasz.get(`/files/${file?.id}`)).statusCode).toBe(404)
    expect((await tomasz.get('/files/nonsense')).statusCode).toBe(404)
  })
})

describe('advocacy', () => {
  const offer = { ...on('offeredOn', '2026-11-16'), offeredTo: 'child', forWhat: 'conference' }

  it('is recorded with why it was not taken up, for child and parent apart', async () => {
    const path = `/children/${child}/offer-advocacy`
    expect(await desk.fills(priya, path, { ...offer, result: 'declined' })).toContain(
      'Say why it is not taken up',
    )
    const why = { result: 'declined', whyNot: 'has-someone', whyNotWords: 'Nan speaks for me.' }
    expect(await desk.fills(priya, path, { ...offer, ...why })).toBe(DONE)
    expect(await desk.fills(priya, path, { ...offer, offeredTo: 'mother', result: 'thinking' })).toBe(DONE)
    const answer = `/children/${child}/answer-advocacy`
    expect(
      await desk.fills(priya, answer, {
        result: 'accepted',
        provider: 'Speak Up',
        ...on('askedOn', '2026-11-18'),
      }),
    ).toBe(DONE)
    expect(await desk.fills(priya, answer, { result: 'accepted' })).toContain('No offer waits for an answer')
    const page = (await priya.get(home())).body
    expect(page).toContain('They have somebody to speak for them.')
    expect(page).toContain('“Nan speaks for me.”')
  })

  it('holds what the provider returns for an offer, and not that they neither met nor why', async () => {
    const [taken] = await desk.rows<{ id: string }>("select id from advocacy_offer where result = 'accepted'")
    const path = `/children/${child}/advocacy-return`
    const came = { offer: taken?.id ?? '', ...on('receivedOn', '2026-11-24') }
    expect(await desk.fills(priya, path, came)).toContain(
      'Say when they first met, when contact was made, or why they never met',
    )
    expect(
      await desk.fills(priya, path, { ...came, advocate: 'Joy Amadi', ...on('metOn', '2026-11-20') }),
    ).toBe(DONE)
    expect((await priya.get(home())).body).toContain('Joy Amadi first met them on 20 November 2026.')
  })
})
