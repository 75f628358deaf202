import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDemonstration, browserOf } from '../src/app/server/site.test-data.ts'
import { transact } from '../src/engines/records/index.ts'
import { loadFiles, send, settled } from './setup/hidden-children.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
}, 120_000)
afterAll(() => demonstration?.stop())

const visitor = () => browserOf(demonstration.app)

describe('words that are a program', () => {
  const EVIL = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>'

  it('stay words wherever they are shown', async () => {
    const { site } = demonstration
    const quoted = `"${EVIL.replaceAll('"', '""')}"`
    const load = await loadFiles(demonstration.app, {
      '<img src=x onerror=alert(3)>.csv': [
        'id,forename,surname,other_names,date_of_birth,address,<svg onload=alert(4)>',
        `EVIL1,${quoted},${quoted},${quoted},${quoted},${quoted},${quoted}`,
        `EVIL2,Second,${quoted},,2012-01-01,${quoted},x`,
      ].join('\n'),
      'relationships.csv': `id,related_id,relationship,name\nEVIL1,EVIL2,${quoted},${quoted}\nEVIL1,EVIL2,sibling,${quoted}\n`,
      'workers.csv': `id,worker,team\nEVIL1,${quoted},${quoted}\n`,
    })
    const { id } = (await transact(site.records, { who: 'test', service: true }, ctx =>
      ctx.db.first<{ id: string }>("select person_id as id from local_identifier where local_id = 'EVIL1'"),
    ))!
    const analyst = await visitor().as('analyst')
    const priya = await visitor().as('social-worker')
    await priya.get('/')
    const words = await priya.get(`/children/${id}/add-words`)
    await priya.post(`/children/${id}/add-words`, {
      record: /name="record" value="([^"]+)"/.exec(words.body)![1]!,
      words: EVIL,
      saidTo: EVIL,
      'saidOn-day': '1',
      'saidOn-month': '11',
      'saidOn-year': '2026',
    })
    const search = `/search?${new URLSearchParams({ q: EVIL })}`
    const pages = ['', '/chronology', '/picture', '/looked', '/connection'].map(
      page => `/children/${id}${page}`,
    )
    let seen = 0
    for (const [who, page] of [
      [analyst, load],
      [analyst, '/loads'],
      ...[...pages, search, '/work', `/records/identity/${id}`].map(page => [priya, page] as const),
      [visitor(), `/sign-in?after=/${encodeURIComponent(EVIL)}`],
    ] as const) {
      const { body, statusCode } = await who.get(page)
      expect([page, statusCode]).toEqual([page, 200])
      for (const bad of ['<script>alert', '<img src=x', '<svg onload=alert'])
        expect([page, body.includes(bad)]).toEqual([page, false])
      if (body.includes('&lt;script>alert(1)') || body.includes('&lt;script&gt;alert(1)')) seen += 1
    }
    expect(seen).toBeGreaterThan(4)
  }, 60_000)
})

describe('files', () => {
  it('with names that climb, hide or break are kept in their own folder, or refused in words', async () => {
    const { app } = demonstration
    const analyst = await visitor().as('analyst')
    const text = 'id,forename\nGT1000,Nell\n'
    for (const name of [
      '../../../etc/passwd',
      '..\\..\\x.csv',
      '.',
      '..',
      '.bashrc',
      'a\u0001b.csv',
      'ﷺ'.repeat(200),
      '%2e%2e%2fx',
      '',
    ]) {
      const answer = await send(app, analyst, [[name, text]])
      expect([name, answer.statusCode]).toEqual([name, 303])
      const to = String(answer.headers.location)
      if (to.startsWith('/loads/jobs/')) expect((await settled(analyst, to)).statusCode).toBe(200)
    }
  }, 60_000)

  it('that are empty, or too many, are refused in words', async () => {
    const { app } = demonstration
    const analyst = await visitor().as('analyst')
    const empty = await send(app, analyst, [['people.csv', '']])
    expect((await settled(analyst, String(empty.headers.location))).body).toContain('Nothing was loaded')
    const many = await send(
      app,
      analyst,
      Array.from({ length: 75 }, (_, n) => [`f${n}.csv`, 'id,forename\nA,B\n'] as const),
    )
    expect([413, 303]).toContain(many.statusCode)
    expect(many.body).not.toContain('FST_')
    expect((await analyst.get('/loads')).statusCode).toBe(200)
  }, 60_000)

  it('of one name, from two folders, are never taken for each other', async () => {
    const { app } = demonstration
    const analyst = await visitor().as('analyst')
    const answer = await send(app, analyst, [
      ['people.csv', 'id,forename\nTWIN1,Ada\n'],
      ['people.csv', 'id,forename\nTWIN2,Bo\n'],
    ])
    expect(answer.headers.location).toBe('/loads/new')
    expect((await analyst.get('/loads/new')).body).toContain('Two of the files are called people.csv')
  })

  it('are somebody’s own: a colleague who knows the address sees nothing of them', async () => {
    const { app } = demonstration
    const analyst = await visitor().as('analyst')
    const job = String(
      (await send(app, analyst, [['people.csv', 'id,forename\nJ1,Zqjob\n']])).headers.location,
    )
    const noor = await visitor().as('administrator')
    expect((await noor.get(job)).body).not.toContain('people.csv')
    const priya = await visitor().as('social-worker')
    expect((await priya.get(job)).statusCode).toBe(404)
    expect((await priya.get('/loads/new')).statusCode).toBe(404)
  })
})
