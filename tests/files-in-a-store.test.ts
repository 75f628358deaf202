import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileStoreOf } from '../src/app/file-store.ts'
import { type ByteStore, newId, transact } from '../src/engines/records/index.ts'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'
import { anObjectStore } from './setup/object-store.ts'

const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('a drawing of a house'),
])
const MB = 1024 * 1024

const storeOf = (url: string, patience?: number): ByteStore => {
  const store = fileStoreOf({ FILES_URL: url }, patience)
  if (store === undefined || typeof store === 'string') throw new Error(store)
  return store
}

let objects: Awaited<ReturnType<typeof anObjectStore>>
beforeAll(async () => {
  objects = await anObjectStore()
})
afterAll(() => objects.stop())

describe('FILES_URL', () => {
  it('is not needed; what is wrong with it is said without its secret', () => {
    expect(fileStoreOf({})).toBeUndefined()
    for (const url of [
      'bucket',
      'https://s3.example/bucket',
      'https://key@s3.example/bucket',
      'https://key:hidden@s3.example/',
      // In the clear only on this machine.
      'http://key:hidden@s3.example/bucket',
      'file://server/share',
    ]) {
      const said = fileStoreOf({ FILES_URL: url })
      expect([url, typeof said]).toEqual([url, 'string'])
      expect(said).not.toContain('hidden')
    }
    expect(typeof fileStoreOf({ FILES_URL: 'https://key:s%2Fcret@s3.example/bucket' })).toBe('object')
  })
})

describe('a store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-files-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    ['of S3', () => storeOf(objects.url())],
    ['of a folder', () => storeOf(`file://${folder}`)],
  ])('%s gives 20 MB back as they were put, and takes them away once', async (_, made) => {
    const store = made()
    const key = newId()
    const bytes = Buffer.alloc(20 * MB, 7)
    await store.put(key, bytes, 'image/png')
    expect((await store.get(key)).equals(bytes)).toBe(true)
    await store.remove(key)
    await store.remove(key)
    await expect(store.get(key)).rejects.toThrow()
  })

  it('of a folder has nothing half there', () => {
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(left.filter(one => one.includes('arriving'))).toEqual([])
  })

  it('of S3 refuses another secret: what is sent is signed', async () => {
    await expect(storeOf(objects.url('another')).put(newId(), PNG, 'image/png')).rejects.toThrow(
      'the store answered 403',
    )
    expect(objects.held()).toBe(0)
  })

  it('is waited for only so long', async () => {
    const silent: Server = createServer(() => {})
    await new Promise<void>(done => silent.listen(0, '127.0.0.1', done))
    const { port } = silent.address() as AddressInfo
    const store = storeOf(`http://key:secret@127.0.0.1:${port}/bucket`, 50)
    await expect(store.get(newId())).rejects.toThrow()
    silent.closeAllConnections()
    silent.close()
  })
})

describe('a child’s own work', () => {
  let desk: Desk
  let priya: Awaited<ReturnType<Desk['as']>>
  let path: string
  const done = {
    ...on('doneOn', '2026-11-23'),
    words: 'My dream house has a lock that I can turn.',
    changed: 'The plan says who Bea calls when shouting begins.',
  }
  beforeAll(async () => {
    desk = await aDesk()
    desk.site.records.store = storeOf(objects.url())
    priya = await desk.as('social-worker')
    const child = desk.cast['protected-sister'].id
    const plan = {
      purpose: 'What makes home safe for Bea.',
      tool: 'three-houses',
      ...on('plannedOn', '2026-11-20'),
    }
    expect(await desk.fills(priya, `/children/${child}/plan-direct-work`, plan)).toBe(DONE)
    const [work] = await desk.rows<{ id: string }>('select id from direct_work where child_id = $1', [child])
    path = `/areas/participation/children/${child}/direct-work/${work!.id}`
  }, 180_000)
  afterAll(() => desk?.stop())

  async function brings(files: readonly { name: string; bytes: Buffer }[]) {
    const page = (await priya.get(path)).body
    const token = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
    const edge = 'edge-of-a-part'
    const said = Object.entries({ _csrf: token, version, ...done }).map(
      ([name, value]) => `--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    const brought = files.flatMap(({ name, bytes }) => [
      Buffer.from(
        `--${edge}\r\ncontent-disposition: form-data; name="pictures"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ])
    return desk.app.inject({
      method: 'POST',
      url: path,
      cookies: Object.fromEntries(priya.cookies),
      headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
      payload: Buffer.concat([Buffer.from(said.join('')), ...brought, Buffer.from(`--${edge}--\r\n`)]),
    })
  }
  const kept = () =>
    desk.rows<{ id: string; here: boolean }>(
      'select id, bytes is not null as here from file order by added_at, id',
    )

  it('of 20 MB is kept in the store and opened as it was; one byte more is refused in a sentence', async () => {
    const large = Buffer.concat([PNG, Buffer.alloc(20 * MB - PNG.length - 1)])
    const tooLarge = Buffer.concat([PNG, Buffer.alloc(20 * MB - PNG.length + 1)])
    const refused = await brings([{ name: 'Poster.png', bytes: tooLarge }])
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('Poster.png is larger than 20 MB. Make it smaller, then choose it again')
    expect([await kept(), objects.held()]).toEqual([[], 0])
    expect((await brings([{ name: 'Poster.png', bytes: large }])).statusCode).toBe(303)
    const [file] = await kept()
    expect([file!.here, objects.held()]).toEqual([false, 1])
    const opened = await priya.get(`/files/${file!.id}`)
    expect(opened.rawPayload.equals(large)).toBe(true)
  }, 60_000)

  it('stays nowhere where the form is refused after the first of two files was put', async () => {
    const refused = await brings([
      { name: 'My house.png', bytes: PNG },
      { name: 'A letter.png', bytes: Buffer.from('no picture') },
    ])
    expect([refused.statusCode, refused.body.includes('A letter.png is none of')]).toEqual([422, true])
    expect([(await kept()).length, objects.held()]).toEqual([1, 1])
  })

  it('stays nowhere where the transaction fails', async () => {
    const before = objects.held()
    await expect(
      transact(desk.site.records, { who: 'test', service: true }, async ctx => {
        const key = newId()
        ctx.outside.push({ isKept: async () => true, undo: () => ctx.store!.remove(key) })
        await ctx.store!.put(key, PNG, 'image/png')
        expect(objects.held()).toBe(before + 1)
        throw new Error('and then it failed')
      }),
    ).rejects.toThrow('and then it failed')
    expect(objects.held()).toBe(before)
  })

  it('that is not what was kept is not shown as it', async () => {
    const [file] = await kept()
    const { store } = desk.site.records
    desk.site.records.store = { ...store!, get: async () => PNG }
    const opened = await priya.get(`/files/${file!.id}`)
    expect([opened.statusCode, opened.body.includes('cannot be opened just now')]).toEqual([503, true])
    desk.site.records.store = store
  })

  it('is refused in a sentence while the store is away, and no word of the form is saved without it', async () => {
    await objects.close()
    const words = await desk.rows('select words, known_at from direct_work order by id')
    const refused = await brings([{ name: 'My house.png', bytes: PNG }])
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('My house.png could not be kept just now, and nothing was saved')
    expect(refused.body).toContain('My dream house has a lock that I can turn.')
    expect(await desk.rows('select words, known_at from direct_work order by id')).toEqual(words)
    expect(await kept()).toHaveLength(1)
    const [file] = await kept()
    const opened = await priya.get(`/files/${file!.id}`)
    expect([opened.statusCode, opened.body.includes('cannot be opened just now')]).toEqual([503, true])
    // What is refused to others is refused as before: nobody learns that there is a file.
    const tomasz = await desk.as('analyst')
    expect((await tomasz.get(`/files/${newId()}`)).statusCode).toBe(404)
  }, 60_000)

  it('goes into the database where no store is named', async () => {
    desk.site.records.store = undefined
    expect((await brings([{ name: 'My house.png', bytes: PNG }])).statusCode).toBe(303)
    const all = await kept()
    const file = all.find(({ here }) => here)
    expect((await priya.get(`/files/${file!.id}`)).rawPayload.equals(PNG)).toBe(true)
  })
})
