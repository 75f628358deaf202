import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { expect } from 'vitest'
import { goOn } from '../../src/app/server/tell-us/walks.test-data.ts'
import type { Desk, Visitor } from './front-door-desk.ts'

/** What a partner writes of one child, by the page; who they are their account says. */
export const REFERRAL: Readonly<Record<string, Record<string, string>>> = {
  'reach-you': { telephone: '01632 960 333', email: 'officer@police.example' },
  'child-1': { 'child-name': 'Otis Marlow', 'child-born': 'about 7' },
  'child-1-where': { 'child-school': 'Harrow Lane School', 'child-address': '9 Hollow Lane\nWexcombe' },
  children: { another: 'no' },
  family: { family: 'His mother', needs: '' },
  worry: { worry: 'He comes to school hungry and in wet clothes.', happened: 'Every day this week' },
  'child-said': { 'child-said': 'There is no tea at ours.' },
  exploited: { exploited: 'no' },
  'family-knows': { 'family-knows': 'yes' },
  agreement: { agreement: 'given' },
  'agreement-of': { 'agreement-of': 'His mother, by me, today', 'agreement-standing': 'responsible' },
  'agreement-for': { 'agreement-for': 'checks' },
  'done-already': { 'done-already': 'Breakfast club since September' },
  safety: { safety: '' },
}

/** Begins a referral as a partner: gives where it lies. */
export async function begins(partner: Visitor): Promise<string> {
  await partner.get('/areas/partners/referrals')
  const begun = await partner.post('/refer')
  expect(begun.statusCode, begun.body).toBe(303)
  return String(begun.headers.location).split('/').slice(0, 3).join('/')
}

/** Writes and sends a referral as a partner; gives its reference. `but` answers some pages in another way. */
export async function refers(
  partner: Visitor,
  but: Readonly<Record<string, Record<string, string>>> = {},
): Promise<string> {
  const base = await begins(partner)
  const first = String((await partner.get(base)).headers.location)
  const { reference } = await goOn(partner, first, { ...REFERRAL, ...but }, base)
  expect(reference).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}$/)
  return reference
}

/** Writes a waiting message down as it is shown, and passes it on; gives the contacts, in the order of the children. */
export async function writtenDown(desk: Desk, reference: string): Promise<string[]> {
  const board = (await desk.worker.get('/areas/front-door/board')).body
  const row = board.slice(board.indexOf(reference))
  const page = /href="(\/areas\/front-door\/new\?message=[0-9a-f-]{36})"/.exec(row)![1]!
  const { body } = await desk.worker.get(page)
  const form: Record<string, string> = {}
  for (const [, name, value] of body.matchAll(/<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g))
    if (!['_csrf', 'q'].includes(name!)) form[name!] ??= value!
  for (const [, name, value] of body.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)</g))
    form[name!] = value!
  for (const name of Object.keys(form)) if (name.startsWith('who-')) delete form[name]
  for (let nth = 1; nth <= Number(form.children); nth++) form[`who-${nth}`] = 'new'
  const done = await desk.worker.post('/areas/front-door/new', { ...form, source: '2A', do: 'save' })
  expect(done.statusCode, done.body).toBe(303)
  const rows = await desk.rows<{ id: string }>(
    `select p.contact_id as id from portal_submission_part p join portal_submission s on s.id = p.submission_id
     where s.reference = $1 order by p.nth`,
    [reference],
  )
  return rows.map(({ id }) => id)
}

/** Where a partner's own page of a referral lies. */
export async function pageOf(partner: Visitor, reference: string): Promise<string> {
  const { body } = await partner.get('/areas/partners/referrals')
  return new RegExp(`href="(/areas/partners/referrals/[0-9a-f-]{36})">${reference}<`).exec(body)?.[1] ?? ''
}

/** Invites somebody as the front door manager; gives the address that only their e-mail holds. */
export async function invited(desk: Desk, said: Record<string, string>): Promise<string> {
  desk.minutesLater(1)
  await desk.grace.get('/areas/partners/accounts')
  const done = await desk.grace.post('/areas/partners/accounts', { do: 'invite', ...said })
  expect(done.statusCode, done.body).toBe(303)
  const rows = await desk.rows<{ sealed: string }>(
    'select sealed from outbox_notice where sent_to = $1 order by made_at desc, id limit 1',
    [said.email],
  )
  return new URL(rows[0]!.sealed).pathname
}

/** Invites somebody, who sets a password and signs in. */
export async function aPartner(desk: Desk, name: string, agency: string): Promise<Visitor> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@${agency.toLowerCase().replace(/\W+/g, '-')}.example`
  const address = await invited(desk, { name, email, jobTitle: 'Officer', newAgency: agency, kind: 'police' })
  const visitor = desk.stranger()
  await visitor.get(address)
  const set = await visitor.post(address, { password: 'three words here', again: 'three words here' })
  expect(set.headers.location, set.body).toBe('/sign-in')
  await visitor.get('/sign-in')
  const entered = await visitor.post('/sign-in', { email, password: 'three words here' })
  expect(entered.statusCode, entered.body).toBe(303)
  return visitor as Visitor
}

/** A file as a browser says it is. */
export type SentAs = { name: string; type?: string; bytes: Buffer }

/** Sends a file with a referral as a browser does, the token before it; `csrf` sends another. */
export async function addsFile(
  app: FastifyInstance,
  who: Visitor,
  base: string,
  file: SentAs,
  csrf?: string,
): Promise<LightMyRequestResponse> {
  const { body } = await who.get(`${base}/files`)
  const token = csrf ?? /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const line = '----of-the-test'
  const type = file.type ?? 'application/pdf'
  const before = [
    `--${line}\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n`,
    `--${line}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: ${type}\r\n\r\n`,
  ]
  return app.inject({
    method: 'POST',
    url: `${base}/files`,
    cookies: Object.fromEntries(who.cookies),
    headers: { 'content-type': `multipart/form-data; boundary=${line}` },
    payload: Buffer.concat([Buffer.from(before.join('')), file.bytes, Buffer.from(`\r\n--${line}--\r\n`)]),
  })
}
