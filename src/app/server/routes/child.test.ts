import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { change, transact } from '../../../engines/records/index.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let sam: ReturnType<typeof browserOf>
let mimi: string
beforeAll(async () => {
  demonstration = await aDemonstration()
  sam = await browserOf(demonstration.app).as('social-worker-care')
  mimi = await childCalled(sam, 'GT1004')
}, 120_000)
afterAll(() => demonstration.stop())

/** The address of the one child that a local id finds. */
async function childCalled(visitor: ReturnType<typeof browserOf>, localId: string): Promise<string> {
  const [found] = JSON.parse((await visitor.get(`/search/suggest?q=${localId}`)).body) as { href: string }[]
  if (!found) throw new Error(`nobody has the local id ${localId}`)
  return found.href
}

/** Lines of the read log that say a person was opened, by whoever. */
async function openings(): Promise<number> {
  const { body } = await (await browserOf(demonstration.app).as('head-of-service')).get(`${mimi}/looked`)
  return body.split('The child’s record').length - 1
}

const firstRecord = (page: string, table: string): string => {
  const [href] = new RegExp(`/records/${table}/[0-9a-f-]{36}`).exec(page) ?? []
  if (!href) throw new Error(`no ${table} on the page`)
  return href
}

describe('a child’s page', () => {
  it('shows the name the child uses, age, status, worker, and when they were last seen', async () => {
    const { statusCode, body } = await sam.get(mimi)
    expect(statusCode).toBe(200)
    expect(body).toMatch(/<h1[^>]*>Mimi Delacourt<\/h1>/)
    for (const words of ['9 years', 'In care', 'Sam Adeyemi', 'Children in care team', 'Last seen'])
      expect(body).toContain(words)
  })

  it('shows what is due, who matters, the child’s words, the picture and the chronology', async () => {
    const { body } = await sam.get(mimi)
    for (const words of [
      'What is due',
      'Hold the next review',
      'Who matters',
      'Corinne Delacourt',
      'Can I do my review outside?',
      'class="journey-svg"',
      'The picture in words',
      'id="chronology"',
    ])
      expect(body).toContain(words)
  })

  it('leaves out what was recorded after the day it is shown as known on, and says so', async () => {
    const { body } = await sam.get(`${mimi}?known=2026-01-31`)
    expect(body).toContain('As known on 31 January 2026')
    expect(body).not.toContain('Can I do my review outside?')
    expect(body).toContain('I like it here. I still miss Nan on Sundays.')
    expect(firstRecord(body, 'childs_words')).toBeTruthy()
    expect(body).toMatch(/\/records\/childs_words\/[0-9a-f-]{36}\?known=2026-01-31/)
  })

  it('searches the chronology', async () => {
    const { body } = await sam.get(`${mimi}/chronology?search=bike`)
    expect(body).toContain('I want to know if I can take my bike.')
    expect(body).toContain('1 entry that match')
  })

  it('answers for a record that may not be seen exactly as for one that is not there', async () => {
    const head = await browserOf(demonstration.app).as('head-of-service')
    const restricted = await childCalled(head, 'GT1009')
    await head.get(`${restricted}/restrict`)
    const done = await head.post(`${restricted}/restrict`, {
      reason: 'A colleague’s child',
      keepers: 'head-of-service',
    })
    expect(done.headers.location).toBe(restricted)
    expect((await head.get(restricted)).body).toContain('Only the people named may see it')
    const page = (url: string) =>
      sam.get(url).then(({ statusCode, body }) => [statusCode, withoutTokens(body)])
    const missing = await page('/children/00000000-0000-4000-8000-000000000000')
    expect(missing[0]).toBe(404)
    for (const end of ['', '/chronology', '/picture', '/looked', '/connection'])
      expect(await page(`${restricted}${end}`)).toEqual(missing)
  })

  it('writes one line each time it is opened', async () => {
    const before = await openings()
    await sam.get(mimi)
    // The page that tells is an opening too.
    expect(await openings()).toBe(before + 2)
  })
})

const withoutTokens = (body: string): string => body.replace(/name="_csrf" value="[^"]*"/g, '')

describe('a record’s page', () => {
  it('shows what it said before, what changed, and from when each was known', async () => {
    const { records } = demonstration.site
    const kind = demonstration.site.found
      .flatMap(({ area }) => area.records)
      .find(({ table }) => table === 'childs_words')
    const href = firstRecord((await sam.get(mimi)).body, 'childs_words')
    const changed = await transact(records, { who: 'social-worker-care' }, ctx =>
      change(ctx, kind!, href.split('/')[3] ?? '', { saidTo: 'Her grandmother' }),
    )
    expect(changed.ok).toBe(true)
    const { body } = await sam.get(href)
    for (const words of [
      'Mimi Delacourt',
      'What it says now',
      'What it said before',
      'Known here from',
      'True from',
      'Her grandmother',
      'Before, it said: Sam Adeyemi',
      'Changed by Sam Adeyemi',
    ])
      expect(body).toContain(words)
  })

  it('shows the rule of a deadline', async () => {
    const { pool } = demonstration.site.records
    const client = await pool.connect()
    try {
      await client.query('begin')
      await client.query('set local role goldthread_service')
      const { rows } = await client.query('select id from local.clock_run where child_id = $1 limit 1', [
        mimi.split('/')[2],
      ])
      await client.query('rollback')
      const { body } = await sam.get(`/records/clock_run/${rows[0].id}`)
      expect(body).toContain('Where it is laid down')
    } finally {
      client.release()
    }
  })

  it('is not there for a kind nobody declared, or an id that is no id', async () => {
    expect((await sam.get('/records/pg_class/1')).statusCode).toBe(404)
    expect((await sam.get('/records/childs_words/1')).statusCode).toBe(404)
  })
})

describe('what a worker does about a child', () => {
  it('records the child’s words once, though the form is sent twice', async () => {
    const form = (await sam.get(`${mimi}/add-words`)).body
    const [, record = ''] = /name="record" value="([^"]+)"/.exec(form) ?? []
    const words = {
      record,
      words: 'I want to be a vet.',
      'saidOn-day': '20',
      'saidOn-month': '11',
      'saidOn-year': '2026',
    }
    expect((await sam.post(`${mimi}/add-words`, words)).headers.location).toBe(mimi)
    await sam.post(`${mimi}/add-words`, words)
    const { body } = await sam.get(`${mimi}/chronology?search=vet`)
    expect(body.split('I want to be a vet.').length - 1).toBe(1)
  })

  it('says what is missing and keeps what was typed', async () => {
    await sam.get(`${mimi}/add-words`)
    const { body } = await sam.post(`${mimi}/add-words`, { words: 'I like drawing.' })
    expect(body).toContain('There is a problem')
    expect(body).toContain('I like drawing.')
  })

  it('closes the record to who says they know the family', async () => {
    const owen = await browserOf(demonstration.app).as('team-manager')
    const cal = await childCalled(owen, 'GT1002')
    await owen.get(`${cal}/connection`)
    const unsure = await owen.post(`${cal}/connection`, { words: 'They live next door' })
    expect(unsure.body).toContain('you will no longer see this record')
    const done = await owen.post(`${cal}/connection`, { words: 'They live next door', sure: 'yes' })
    expect(done.headers.location).toBe('/')
    expect((await owen.get(cal)).statusCode).toBe(404)
  })
})

describe('an emergency', () => {
  it('opens a restricted record for a day and waits for review', async () => {
    const head = await browserOf(demonstration.app).as('head-of-service')
    const sol = await childCalled(head, 'GT1008')
    await head.get(`${sol}/restrict`)
    await head.post(`${sol}/restrict`, { reason: 'Threats', keepers: 'head-of-service' })
    expect((await sam.get(sol)).statusCode).toBe(404)
    await sam.get('/emergency')
    const opened = await sam.post('/emergency', { localId: 'GT1008', reason: 'Found alone at the station' })
    expect(opened.headers.location).toBe(sol)
    expect((await sam.get(sol)).body).toContain('You opened this restricted record in an emergency')
    expect((await head.get('/restrictions')).body).toContain('Found alone at the station')
    const waiting = (await head.get('/emergency/review')).body
    const [, opening = ''] = /\/emergency\/review\/([0-9a-f-]{36})/.exec(waiting) ?? []
    expect((await head.post(`/emergency/review/${opening}`, { words: 'Rightly opened' })).statusCode).toBe(
      303,
    )
    expect((await head.get('/emergency/review')).body).toContain('No emergency opening waits for review')
  })
})
