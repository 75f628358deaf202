import { PassThrough } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeServer } from '../src/app/server/server.ts'
import { PARTNER_LIMITS } from '../src/app/server/strangers.ts'
import { goOn } from '../src/app/server/tell-us/walks.test-data.ts'
import { type Desk, frontDoorDesk, type Visitor } from './setup/front-door-desk.ts'
import { addsFile, aPartner, begins, pageOf, REFERRAL, refers, type SentAs } from './setup/partners-desk.ts'

let desk: Desk
let sandra: Visitor
let app: Awaited<ReturnType<typeof makeServer>>
beforeAll(async () => {
  desk = await frontDoorDesk()
  sandra = await desk.someone('sandra.hillcott')
  app = await makeServer(desk.site)
}, 120_000)
afterAll(async () => {
  await app.close()
  await desk.stop()
})

const MB = 1024 * 1024
const PDF = Buffer.from('%PDF-1.7\n<script>alert(1)</script>\n%%EOF')
const zipOf = (...names: string[]): Buffer =>
  Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from(names.join('\0'))])

const adds = (who: Visitor, base: string, file: SentAs, csrf?: string) => addsFile(app, who, base, file, csrf)

describe('a file sent with a referral', () => {
  it('is what its first bytes say, whatever it calls itself; anything else is refused in words', async () => {
    const base = await begins(sandra)
    const refused: [string, Buffer, string][] = [
      ['page.pdf', Buffer.from('<html><script>alert(1)</script></html>'), 'must be a PDF'],
      [
        'picture.png',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
        'must be a PDF',
      ],
      ['program.pdf', Buffer.from('MZ\x90\x00'), 'must be a PDF'],
      [
        'macro.docx',
        zipOf('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
        'must be a PDF',
      ],
      ['nothing.pdf', Buffer.alloc(0), 'not empty'],
      ['', PDF, 'Choose a file'],
      ['large.pdf', Buffer.concat([PDF, Buffer.alloc(20 * MB)]), 'The file must be 20 MB or smaller'],
      ['larger.pdf', Buffer.concat([PDF, Buffer.alloc(50 * MB)]), 'The file must be 20 MB or smaller'],
    ]
    for (const [name, bytes, words] of refused) {
      const answer = await adds(sandra, base, { name, bytes })
      expect([name, answer.statusCode, answer.body.includes(words)]).toEqual([name, 422, true])
    }
    const forged = await adds(sandra, base, { name: 'a.pdf', bytes: PDF }, 'someone-else')
    expect(forged.statusCode).toBe(403)
    expect((await sandra.get(`${base}/check`)).statusCode).toBe(303)
    expect((await sandra.get(`${base}/files`)).body).not.toContain('Remove')
    const huge = await adds(sandra, base, { name: 'huge.pdf', bytes: Buffer.alloc(81 * MB) })
    expect([huge.statusCode, huge.body.includes('too much at once')]).toEqual([413, true])
  }, 60_000)

  it('has up to 20 MB, with others up to 50 MB; the page says so, and a third of 20 MB has no room', async () => {
    const base = await begins(sandra)
    expect((await sandra.get(`${base}/files`)).body).toContain('each up to 20 MB, together up to 50 MB')
    const full = Buffer.concat([PDF, Buffer.alloc(20 * MB - PDF.length)])
    for (const name of ['first.pdf', 'second.pdf'])
      expect((await adds(sandra, base, { name, bytes: full })).statusCode).toBe(303)
    const third = await adds(sandra, base, { name: 'third.pdf', bytes: full })
    expect([third.statusCode, third.body.includes('together up to 50 MB')]).toEqual([422, true])
    const rest = await adds(sandra, base, { name: 'rest.pdf', bytes: full.subarray(0, 10 * MB) })
    expect(rest.statusCode).toBe(303)
    const over = await adds(sandra, base, { name: 'over.pdf', bytes: PDF })
    expect([over.statusCode, over.body.includes('no more room')]).toEqual([422, true])
    // What was never sent is bounded, too: four full referrals.
    await desk.owner(
      `update local_keep.portal_file set size = size + 150 * 1024 * 1024 where name = 'first.pdf'`,
    )
    const another = await begins(sandra)
    const fifth = await adds(sandra, another, { name: 'fifth.pdf', bytes: PDF })
    expect([fifth.statusCode, fifth.body.includes('up to 200 MB together. Send or delete another')]).toEqual([
      422,
      true,
    ])
    await sandra.get(base)
    await sandra.post(`${base}/discard`)
  }, 60_000)

  it('has a name that is safe, no more than 5 go, and each can be taken out again', async () => {
    const base = await begins(sandra)
    const names = [
      '..\\..\\..\\etc/passwd.pdf',
      '<img src=x onerror=alert(1)>.html',
      'tool\u202efdp.exe',
      'a'.repeat(300),
      'screening tool.pdf.exe',
    ]
    for (const name of names) {
      const answer = await adds(sandra, base, { name, bytes: PDF, type: 'text/html' })
      expect([name, answer.statusCode]).toEqual([name, 303])
    }
    const { body } = await sandra.get(`${base}/files`)
    expect(body).not.toContain('<img')
    expect(body).not.toContain('\u202e')
    expect(body).toContain('passwd.pdf')
    expect(body).not.toContain('..')
    expect(body).toContain('screening tool.pdf')
    expect((await adds(sandra, base, { name: 'sixth.pdf', bytes: PDF })).body).toContain('no more room')
    const ids = [...body.matchAll(/name="file" value="([0-9a-f-]{36})"/g)].map(found => found[1]!)
    expect(ids.length).toBe(5)
    const pc = await aPartner(desk, 'Uma Best', 'Wexcombe Police')
    await pc.get('/areas/partners/referrals')
    expect((await pc.post(`${base}/without-file`, { file: ids[0]! })).headers.location).toBe('/')
    expect((await adds(pc, base, { name: 'mine.pdf', bytes: PDF })).statusCode).not.toBe(200)
    await sandra.get(`${base}/files`)
    await sandra.post(`${base}/without-file`, { file: ids[0]! })
    expect((await sandra.get(`${base}/files`)).body.match(/Remove/g)?.length).toBe(4)
  })

  it('waits its turn: of one account 2 arrive at once, however slowly, and a third is asked to come again', async () => {
    const base = await begins(sandra)
    const token = /name="_csrf" value="([^"]+)"/.exec((await sandra.get(`${base}/files`)).body)![1]!
    const edge = 'slow'
    const slow = [1, 2].map(nth => {
      const payload = new PassThrough()
      payload.write(
        `--${edge}\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n--${edge}\r\ncontent-disposition: form-data; name="file"; filename="slow ${nth}.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7`,
      )
      const answer = app.inject({
        method: 'POST',
        url: `${base}/files`,
        cookies: Object.fromEntries(sandra.cookies),
        headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
        payload,
      })
      return { payload, answer: answer.then(({ statusCode }) => statusCode) }
    })
    // They have begun once a folder of each is there.
    await pause(1000)
    const third = await adds(sandra, base, { name: 'third.pdf', bytes: PDF })
    expect([third.statusCode, third.body.includes('Please wait')]).toEqual([429, true])
    for (const { payload } of slow) payload.end(`\r\n--${edge}--\r\n`)
    expect(await Promise.all(slow.map(one => one.answer))).toEqual([303, 303])
    expect((await adds(sandra, base, { name: 'third.pdf', bytes: PDF })).statusCode).toBe(303)
  })

  it('is counted by the hour before it is read', async () => {
    const usual = desk.site.partners
    desk.site.partners = { ...PARTNER_LIMITS, files: { each: 1, all: 10 } }
    const strict = await makeServer(desk.site)
    const base = await begins(sandra)
    expect((await addsFile(strict, sandra, base, { name: 'one.pdf', bytes: PDF })).statusCode).toBe(303)
    const second = await addsFile(strict, sandra, base, { name: 'two.pdf', bytes: PDF })
    expect([second.statusCode, second.headers['retry-after']]).toEqual([429, '3600'])
    expect((await sandra.get(`${base}/files`)).body).not.toContain('two.pdf')
    await strict.close()
    Object.assign(desk.site, { partners: usual })
  })

  it('reaches the front door, to be saved and never shown, and nobody else', async () => {
    const before = new Set(
      (await desk.rows<{ id: string }>('select id from portal_submission')).map(({ id }) => id),
    )
    const base = await begins(sandra)
    await adds(sandra, base, { name: 'Screening tool 2026.pdf', bytes: PDF, type: 'text/html' })
    const exploited = {
      exploited: { exploited: 'yes' },
      'exploited-signs': { 'exploited-signs': 'gifts' },
      'exploited-by': { 'exploited-by': '', 'exploited-now': 'no' },
    }
    const walk = await goOn(sandra, `${base}/child-1`, { ...REFERRAL, ...exploited }, base)
    expect(walk.pages.at(-2)?.html).toContain('Screening tool 2026.pdf')
    const id = (await pageOf(sandra, walk.reference)).split('/').at(-1)!
    expect(before.has(id)).toBe(false)
    const told = (await desk.worker.get(`/told-us/${id}`)).body
    const link = new RegExp(`/told-us/${id}/files/[0-9a-f-]{36}`).exec(told)![0]
    const file = await desk.worker.get(link)
    expect(file.statusCode).toBe(200)
    expect(file.headers['content-type']).toBe('application/octet-stream')
    expect(file.headers['x-content-type-options']).toBe('nosniff')
    expect(file.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="Screening tool 2026\.pdf"/)
    expect(file.rawPayload.equals(PDF)).toBe(true)
    const other = await refers(sandra)
    const otherId = (await pageOf(sandra, other)).split('/').at(-1)!
    expect((await desk.worker.get(link.replace(id, otherId))).statusCode).toBe(404)
    for (const who of [sandra, await desk.someone('social-worker'), await desk.someone('director')])
      expect((await who.get(link)).statusCode).toBe(404)
    expect((await desk.stranger().get(link)).headers.location).toContain('/sign-in')
  })

  it('that suspects exploitation asks for the screening tool, and goes without one all the same', async () => {
    const base = await begins(sandra)
    const answers: Record<string, Record<string, string>> = {
      ...REFERRAL,
      exploited: { exploited: 'yes' },
      'exploited-signs': { 'exploited-signs': 'gifts' },
      'exploited-by': { 'exploited-by': '', 'exploited-now': 'no' },
    }
    for (const [page, form] of Object.entries(answers)) await sandra.post(`${base}/${page}`, form)
    await sandra.post(`${base}/exploited-signs`, { 'exploited-signs': 'gifts' })
    await sandra.post(`${base}/exploited-by`, { 'exploited-by': '', 'exploited-now': 'no' })
    const check = await sandra.get(`${base}/check`)
    expect([check.statusCode, check.body.includes('screening tool')]).toEqual([200, true])
  })
})
