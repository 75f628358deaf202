import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileStoreOf } from '../src/app/file-store.ts'
import { makeServer } from '../src/app/server/server.ts'
import { goOn } from '../src/app/server/tell-us/walks.test-data.ts'
import { letGo, putLoose } from '../src/engines/files/index.ts'
import { type ByteStore, transact } from '../src/engines/records/index.ts'
import { type Desk, frontDoorDesk, type Visitor } from './setup/front-door-desk.ts'
import { anObjectStore } from './setup/object-store.ts'
import { addsFile, begins, pageOf, REFERRAL } from './setup/partners-desk.ts'

const MB = 1024 * 1024
const PDF = Buffer.from('%PDF-1.7\na screening tool\n%%EOF')
const FULL = Buffer.concat([PDF, Buffer.alloc(20 * MB - PDF.length, 7)])

let desk: Desk
let sandra: Visitor
let app: Awaited<ReturnType<typeof makeServer>>
beforeAll(async () => {
  desk = await frontDoorDesk()
  sandra = await desk.someone('sandra.hillcott')
  app = await makeServer(desk.site)
}, 120_000)
afterAll(async () => {
  await app?.close()
  await desk?.stop()
})

/** A store of either kind: the address that names it, and how many files lie in it. */
type Kept = { url: string; held(): number; stop(): Promise<void> }
async function aFolder(): Promise<Kept> {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-partners-files-'))
  return {
    url: `file://${folder}`,
    held: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(one => one.length > 3).length,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}
async function aBucket(): Promise<Kept> {
  const objects = await anObjectStore()
  return { url: objects.url(), held: objects.held, stop: objects.stop }
}

const adds = (base: string, name = 'Tool.pdf', bytes: Buffer = PDF) =>
  addsFile(app, sandra, base, { name, bytes })
/** As the front door reads it, once it was sent. */
const rowsOf = (name: string) =>
  transact(desk.site.records, { who: 'front-door-worker' }, ctx =>
    ctx.db.rows<{ here: boolean; key: string | null }>(
      'select bytes is not null as here, store_key as key from portal_file where name = $1 order by added_at',
      [name],
    ),
  )
const loose = async () => (await desk.rows<{ n: number }>('select count(*)::int as n from file_loose'))[0]!.n
const service = <T>(work: Parameters<typeof transact<T>>[2]) =>
  transact(desk.site.records, { who: 'test', service: true }, work)

/** Sends a referral with what was added; gives the address of its first file, for the front door. */
async function sent(base: string): Promise<string> {
  const first = String((await sandra.get(base)).headers.location)
  const { reference } = await goOn(sandra, first, REFERRAL, base)
  const id = (await pageOf(sandra, reference)).split('/').at(-1)!
  const told = (await desk.worker.get(`/told-us/${id}`)).body
  return new RegExp(`/told-us/${id}/files/[0-9a-f-]{36}`).exec(told)![0]
}

describe.each([
  ['a folder', aFolder],
  ['a bucket of S3', aBucket],
])('a partner’s files in %s', (_, made) => {
  let kept: Kept
  beforeAll(async () => {
    kept = await made()
    const store = fileStoreOf({ FILES_URL: kept.url })
    if (typeof store !== 'object') throw new Error(store)
    desk.site.records.store = store
  }, 60_000)
  afterAll(async () => {
    desk.site.records.store = undefined
    await kept?.stop()
  })

  it('of 20 MB goes there and is opened by the front door as it was; the database has its key alone', async () => {
    const base = await begins(sandra)
    const before = kept.held()
    expect((await adds(base, 'Full.pdf', FULL)).statusCode).toBe(303)
    expect([kept.held(), await loose()]).toEqual([before + 1, 0])
    const opened = await desk.worker.get(await sent(base))
    expect((await rowsOf('Full.pdf')).at(-1)).toMatchObject({ here: false, key: expect.any(String) })
    expect(opened.rawPayload.equals(FULL)).toBe(true)
    expect(opened.headers['content-disposition']).toMatch(/^attachment; filename="Full\.pdf"/)
    expect(kept.held()).toBe(before + 1)
  }, 60_000)

  it('is there under no name that was typed, and what is refused never reaches it', async () => {
    const base = await begins(sandra)
    const before = kept.held()
    for (const [name, bytes] of [
      ['page.pdf', Buffer.from('<html><script>alert(1)</script>')],
      ['program.docx', Buffer.from('PK\x03\x04[Content_Types].xml word/document.xml vbaProject.bin')],
      ['large.pdf', Buffer.concat([FULL, PDF])],
    ] as const)
      expect([name, (await adds(base, name, bytes)).statusCode]).toEqual([name, 422])
    expect([kept.held(), await loose()]).toEqual([before, 0])
    expect((await adds(base, '../../../../escaped\u202efdp.exe')).statusCode).toBe(303)
    expect(kept.held()).toBe(before + 1)
    expect(existsSync(join(tmpdir(), 'escaped.pdf'))).toBe(false)
    await sandra.get(base)
    await sandra.post(`${base}/discard`)
  }, 60_000)

  it('is taken away when it is taken out, and with the referral that is deleted', async () => {
    const base = await begins(sandra)
    const before = kept.held()
    for (const name of ['One.pdf', 'Two.pdf', 'Three.pdf']) await adds(base, name)
    expect(kept.held()).toBe(before + 3)
    const { body } = await sandra.get(`${base}/files`)
    const id = /name="file" value="([0-9a-f-]{36})"/.exec(body)![1]!
    await sandra.post(`${base}/without-file`, { file: id })
    expect([kept.held(), await loose()]).toEqual([before + 2, 0])
    await sandra.post(`${base}/discard`)
    expect([kept.held(), await loose()]).toEqual([before, 0])
  })

  it('is taken away with a draft that ended after 28 days, when the job next looks', async () => {
    const base = await begins(sandra)
    const before = kept.held()
    await adds(base)
    await desk.owner(
      `update ${desk.site.records.schemas.keep}.portal_draft set kept_at = now() - interval '29 days' where address = $1`,
      [base.split('/').at(-1)],
    )
    await begins(sandra)
    expect([kept.held(), await loose()]).toEqual([before + 1, 1])
    expect(await service(letGo)).toEqual({ gone: 1, why: undefined })
    expect([kept.held(), await loose()]).toEqual([before, 0])
  })

  it('stays nowhere where the transaction that keeps it fails', async () => {
    const { keep } = desk.site.records.schemas
    await desk.owner(`create function ${keep}.test_refuses() returns trigger language plpgsql as
      $$ begin raise exception 'the disk is full'; end $$`)
    await desk.owner(`create trigger test_refuses before insert on ${keep}.portal_file
      for each row execute function ${keep}.test_refuses()`)
    const base = await begins(sandra)
    const before = kept.held()
    try {
      expect((await adds(base)).statusCode).toBe(500)
    } finally {
      await desk.owner(`drop function ${keep}.test_refuses cascade`)
    }
    expect([kept.held(), await loose()]).toEqual([before, 0])
    expect((await adds(base)).statusCode).toBe(303)
  })

  it('of a program that was killed between the store and the row is taken away an hour later, and not before', async () => {
    const before = kept.held()
    await putLoose(desk.site.records, PDF, 'application/pdf')
    expect(await service(letGo)).toEqual({ gone: 0, why: undefined })
    expect(kept.held()).toBe(before + 1)
    await service(ctx => ctx.db.run(`update file_loose set due_at = due_at - interval '1 hour'`))
    expect(await service(letGo)).toEqual({ gone: 1, why: undefined })
    expect(kept.held()).toBe(before)
  })
})

describe('a partner’s file', () => {
  const away: ByteStore = {
    put: () => Promise.reject(new Error('it does not answer')),
    get: () => Promise.reject(new Error('it does not answer')),
    remove: () => Promise.reject(new Error('it does not answer')),
  }

  it('is refused kindly while the store is away, and what was written goes without it', async () => {
    desk.site.records.store = away
    const base = await begins(sandra)
    const refused = await adds(base)
    expect([refused.statusCode, refused.body.includes('could not be kept just now')]).toEqual([422, true])
    expect((await sandra.get(`${base}/files`)).body).not.toContain('Remove')
    desk.site.records.store = undefined
  })

  it('that was kept in the database is opened after a store is named, and one of a store that is away is said to be', async () => {
    const first = await begins(sandra)
    await adds(first, 'Before.pdf')
    const inDatabase = await sent(first)
    expect((await rowsOf('Before.pdf')).at(-1)).toMatchObject({ here: true, key: null })
    const kept = await aFolder()
    desk.site.records.store = fileStoreOf({ FILES_URL: kept.url }) as ByteStore
    const second = await begins(sandra)
    await adds(second, 'After.pdf')
    const inStore = await sent(second)
    expect((await desk.worker.get(inDatabase)).rawPayload.equals(PDF)).toBe(true)
    desk.site.records.store = away
    expect((await desk.worker.get(inDatabase)).rawPayload.equals(PDF)).toBe(true)
    const closed = await desk.worker.get(inStore)
    expect([closed.statusCode, closed.body.includes('It is not lost')]).toEqual([503, true])
    // Whoever may not read the message learns nothing of it.
    expect((await sandra.get(inStore)).statusCode).toBe(404)
    desk.site.records.store = undefined
    await kept.stop()
  })

  it('that a store which is away cannot let go of waits, and is taken away when it answers', async () => {
    const kept = await aFolder()
    const store = fileStoreOf({ FILES_URL: kept.url }) as ByteStore
    desk.site.records.store = store
    const base = await begins(sandra)
    await adds(base)
    desk.site.records.store = { ...store, remove: away.remove }
    await sandra.get(base)
    expect((await sandra.post(`${base}/discard`)).statusCode).toBe(303)
    expect(await service(letGo)).toEqual({ gone: 0, why: 'it does not answer' })
    desk.site.records.store = undefined
    expect(await service(letGo)).toMatchObject({ gone: 0, why: expect.stringContaining('FILES_URL') })
    desk.site.records.store = store
    expect(await service(letGo)).toEqual({ gone: 1, why: undefined })
    expect(kept.held()).toBe(0)
    await kept.stop()
  })
})
