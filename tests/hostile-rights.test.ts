import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDemonstration, browserOf } from '../src/app/server/site.test-data.ts'

import { dayOf } from '../src/core/instant.ts'
import { logList } from '../src/engines/access/index.ts'
import { transact } from '../src/engines/records/index.ts'
import { castOn } from '../src/engines/simulation/index.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
}, 120_000)
afterAll(() => demonstration?.stop())

const visitor = () => browserOf(demonstration.app)
const cast = () => castOn(dayOf(demonstration.site.records.now()))
const service = <T extends object>(text: string, values: unknown[] = []) =>
  transact(demonstration.site.records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(text, values))
const statusOf = async (who: ReturnType<typeof visitor>, url: string) => (await who.get(url)).statusCode

describe('a right that has ended', () => {
  it('ends at the next request: an account, and every session of it', async () => {
    const noor = await visitor().as('administrator')
    const ruth = await visitor().as('quality')
    expect(await statusOf(ruth, '/figures')).toBe(200)
    await noor.get('/accounts/quality/end')
    await noor.post('/accounts/quality/end', {
      'lastDay-day': '1',
      'lastDay-month': '1',
      'lastDay-year': '2020',
    })
    const answer = await ruth.get('/figures')
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/sign-in?after=%2Ffigures'])
    await ruth.get('/sign-in')
    expect((await ruth.post('/sign-in', { persona: 'quality' })).statusCode).toBe(401)
  })

  it('ends at the next request: a role', async () => {
    const noor = await visitor().as('administrator')
    const martin = await visitor().as('director')
    expect(await statusOf(martin, '/work/service')).toBe(200)
    await noor.get('/accounts/director/change')
    const said = {
      name: 'Martin Cole',
      email: 'director@demonstration.example',
      jobTitle: 'Director',
      roles: '',
    }
    await noor.post('/accounts/director/change', said)
    expect(await statusOf(martin, '/work/service')).toBe(404)
    expect(await statusOf(martin, `/children/${cast()['in-need'].id}`)).toBe(404)
    expect((await martin.get('/search?q=Rahmanzai')).body).not.toContain('/children/')
  })

  it('ends by the clock: a record opened in an emergency', async () => {
    const sol = cast().restricted.id
    const sam = await visitor().as('social-worker-care')
    expect(await statusOf(sam, `/children/${sol}`)).toBe(404)
    const [{ local_id: localId } = { local_id: '' }] = await service<{ local_id: string }>(
      'select local_id from person_local_id where person_id = $1',
      [sol],
    )
    await sam.get('/emergency')
    const opened = await sam.post('/emergency', { localId, reason: 'A call from the hospital tonight' })
    expect(opened.headers.location).toBe(`/children/${sol}`)
    expect(await statusOf(sam, `/children/${sol}`)).toBe(200)
    await service('update opening set until = clock_timestamp() where person_id = $1 returning id', [sol])
    expect(await statusOf(sam, `/children/${sol}`)).toBe(404)
  })
})

describe('within a restriction', () => {
  it('a worker sees the child and cannot end it; a keeper can', async () => {
    const sol = cast().restricted.id
    const [restriction] = await service<{ id: string }>(
      "select id from restriction where kind = 'restricted'",
    )
    const end = `/restrictions/${restriction?.id}/end`
    const sam = await visitor().as('social-worker-care')
    const owen = await visitor().as('team-manager')
    const farah = await visitor().as('head-of-service')
    for (const who of [sam, owen, farah]) await who.get('/')
    for (const who of [sam, owen]) {
      await who.post(end)
      expect((await who.get('/restrictions')).body).toContain('Only a keeper of this restriction can end it.')
    }
    expect([await statusOf(owen, `/children/${sol}`), await statusOf(sam, `/children/${sol}`)]).toEqual([
      200, 404,
    ])
    expect((await sam.get('/restrictions')).body).not.toContain('Penhallow')
    expect((await owen.get('/restrictions')).body).toContain('Penhallow')
    await farah.get('/restrictions')
    await farah.post(end)
    expect(await statusOf(sam, `/children/${sol}`)).toBe(200)
  })
})

describe('an id that somebody else’s record has', () => {
  it('takes nothing from what is typed, and tells nothing', async () => {
    const child = cast()['in-need'].id
    const other = cast()['protected-sister'].id
    const [there] = await service<{ id: string }>('select id from warning where child_id <> $1 limit 1', [
      child,
    ])
    const priya = await visitor().as('social-worker')
    await priya.get(`/children/${child}/add-warning`)
    const typed = {
      record: there!.id,
      kind: 'staff',
      says: 'A dog in the yard',
      source: 'The housing officer',
      ...Object.fromEntries(
        ['fromOn', 'reviewOn'].flatMap(name => [
          [`${name}-day`, '1'],
          [`${name}-month`, '11'],
          [`${name}-year`, '2026'],
        ]),
      ),
    }
    const answer = await priya.post(`/children/${child}/add-warning`, typed)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/children/${child}`])
    const kept = await service<{ child_id: string }>(
      "select child_id from warning where says = 'A dog in the yard'",
    )
    expect(kept).toEqual([{ child_id: child }])
    expect(other).not.toBe(child)
  })
})

describe('the log of who looked', () => {
  const lines = (person: string) =>
    service<{ what: string; account: string; kind: string | null }>(
      'select what, account, kind from read_log where person_id = $1 order by id',
      [person],
    )

  it('has one line for each opening of a child or a record, and shows it', async () => {
    const amira = cast()['in-care'].id
    const helen = await visitor().as('reviewing-officer')
    const pages = [
      '',
      '/chronology',
      '/picture',
      '/letters',
      '/looked',
      '/add-words',
      '/connection',
      '?known=2026-01-05',
    ]
    for (const page of pages) {
      const before = (await lines(amira)).length
      expect([page, await statusOf(helen, `/children/${amira}${page}`)]).toEqual([page, 200])
      const after = await lines(amira)
      expect([page, after.slice(before)]).toEqual([
        page,
        [{ what: 'person', account: 'reviewing-officer', kind: null }],
      ])
    }
    const before = (await lines(amira)).length
    expect(await statusOf(helen, `/records/identity/${amira}`)).toBe(200)
    expect((await lines(amira)).slice(before)).toEqual([
      { what: 'record', account: 'reviewing-officer', kind: 'identity' },
    ])
    const looked = (await helen.get(`/children/${amira}/looked`)).body
    expect(looked).toContain('Helen Moss')
    expect(looked).toContain('as known on 5 January 2026')
  })

  it('has one line for each list and search that named the child, and shows it', async () => {
    const amira = cast()['in-care'].id
    const farah = await visitor().as('head-of-service')
    await farah.get('/search?q=Delacourt')
    await farah.get('/work/service')
    const looked = (await farah.get(`/children/${amira}/looked`)).body
    expect(looked).toContain('A search that found the child: Delacourt')
    expect(looked).toContain('A list that named the child: Work of the whole service, page 1')
  })

  it('does not tell what was typed to find somebody else', async () => {
    const { amira, other } = { amira: cast()['in-care'].id, other: 'Amira Zqsecret' }
    const farah = await visitor().as('head-of-service')
    await transact(demonstration.site.records, { who: 'head-of-service' }, ctx =>
      logList(ctx, 'search', other, [amira]),
    )
    const looked = (await farah.get(`/children/${amira}/looked`)).body
    expect(looked).not.toContain('Zqsecret')
    expect(looked).toContain('A search that found the child')
  })

  it('is written with the reading or not at all', async () => {
    const { site } = demonstration
    const amira = cast()['in-care'].id
    const helen = await visitor().as('reviewing-officer')
    await helen.get('/')
    const before = (await lines(amira)).length
    const found = site.found.map(({ area }) => area)
    const area = found.find(one => (one.panels ?? []).length > 0)!
    const [panel] = area.panels!
    const show = panel!.show
    panel!.show = async () => {
      throw new Error('a part of the page that breaks')
    }
    const write = process.stderr.write
    process.stderr.write = () => true
    try {
      expect(await statusOf(helen, `/children/${amira}`)).toBe(500)
    } finally {
      panel!.show = show
      process.stderr.write = write
    }
    expect((await lines(amira)).length).toBe(before)
  })

  it.each(['goldthread_app', 'goldthread_service'])('can be changed by nobody: %s', async role => {
    const { records } = demonstration.site
    for (const change of [
      "update local_keep.read_log set account = 'nobody'",
      'delete from local_keep.read_log',
      'truncate local_keep.read_log',
      "insert into local_keep.read_log (account, what) values ('nobody', 'list')",
      'drop table local_keep.read_log',
      'alter table local_keep.read_log disable row level security',
    ]) {
      const opening = { who: 'test', service: role === 'goldthread_service' }
      const tried = transact(records, opening, ctx => ctx.db.run(change))
      await expect(tried, change).rejects.toThrow(/permission denied|must be owner/)
    }
  })
})
