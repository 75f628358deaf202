import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DEMONSTRATION_ACCOUNTS } from '../src/app/demonstration-accounts.ts'
import { jobsOf } from '../src/app/jobs/jobs.ts'
import { holdsOneOf } from '../src/app/server/navigation.ts'
import type { Route } from '../src/app/server/route.ts'
import { routesOf } from '../src/app/server/routes/index.ts'
import { aDemonstration, browserOf } from '../src/app/server/site.test-data.ts'
import { tellUs } from '../src/app/server/tell-us/walks.test-data.ts'
import { NoticeRule } from '../src/areas/notices/records.ts'
import { dayOf } from '../src/core/instant.ts'
import { runDue } from '../src/engines/jobs/index.ts'
import { STANDINGS, type Standing, waitingSubmissions } from '../src/engines/portals/index.ts'
import { insert, transact } from '../src/engines/records/index.ts'
import { type Cast, castOn } from '../src/engines/simulation/index.ts'
import { askedExamples } from './setup/asked-examples.ts'
import { launchBrowser } from './setup/browser.ts'
import { everydayWork } from './setup/everyday.ts'
import { withNowhereToLive } from './setup/nowhere-to-live.ts'
import { faultsOf, faultsAt as faultsOfPageAt, faultsOfRefused } from './setup/page-faults.ts'
import { begins } from './setup/partners-desk.ts'
import { partnersExamples } from './setup/partners-examples.ts'
import { submissionExamples } from './setup/submission-examples.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let browser: Browser
let cast: Cast
let home: string
let nowhereToLive: string
let everyday: Record<string, string[]>
let submission: Record<string, string[]>
let asked: Awaited<ReturnType<typeof askedExamples>>
let forPartners: Awaited<ReturnType<typeof partnersExamples>>

beforeAll(async () => {
  demonstration = await aDemonstration()
  const { records, found } = demonstration.site
  // So that pages of what is done by the clock, and of what came of it, have something to show.
  await runDue(records, jobsOf(found), {
    name: 'Demonstration Council',
    address: 'https://goldthread.example',
  })
  forPartners = await partnersExamples(demonstration.app, demonstration.site.records)
  browser = await launchBrowser()
  cast = castOn(dayOf(demonstration.site.records.now()))
  const { app } = demonstration
  asked = await askedExamples(demonstration.site.records, cast['in-care'].id, 'sandra.hillcott')
  nowhereToLive = await withNowhereToLive(demonstration.site.records, cast.unaccompanied.id)
  everyday = await everydayWork(app, demonstration.site.records, cast)
  submission = await submissionExamples(app)
  await app.listen({ port: 0, host: '127.0.0.1' })
  home = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await demonstration?.stop()
})

/** Opened with somebody's rights: the head of service where they may, else whoever may. */
const personaFor = ({ may, path }: Pick<Route, 'may' | 'path'>): string => {
  // For partners of one kind of agency alone: the police, a health service.
  if (path.startsWith('/areas/domestic-abuse/from-police')) return 'aled.pryce'
  if (path.startsWith('/areas/domestic-abuse/from-health')) return 'nia.colbourne'
  const staff = [...DEMONSTRATION_ACCOUNTS].sort(a => (a.id === 'head-of-service' ? -1 : 1))
  const one = staff.find(({ name, id, team, roles }) => holdsOneOf({ name, account: id, team, roles }, may))
  if (!one) throw new Error(`Nobody in the demonstration may open it: ${may}`)
  return one.id
}

const pages = new Map<string, Page>()
async function pageOf(persona: string): Promise<Page> {
  const open = pages.get(persona)
  if (open) return open
  const page = await (await browser.newContext()).newPage()
  pages.set(persona, page)
  await page.goto(`${home}/sign-in`)
  await page.click(`button[value="${persona}"]`)
  return page
}

/** Files of a small return, brought in through the page: gives the addresses of its pages on the way. */
async function aLoad(): Promise<{ job: string; load: string }> {
  const page = await pageOf('analyst')
  await page.goto(`${home}/loads/new`)
  const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.setInputFiles('input[type=file]', [
    file('header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nL101,1,01/02/2010,WBRI,UN1,,\n'),
    file(
      'episodes.csv',
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nL101,05/06/2017,S,C2,N1,U1,PR1,31/02/2018,,,,,\n',
    ),
  ])
  await page.fill('[name=year]', '2017-18')
  await page.click('button:has-text("Look at the files")')
  await page.waitForURL(/\/loads\/jobs\//)
  const job = new URL(page.url()).pathname
  await page.click('button:has-text("Load all of it")', { timeout: 20_000 })
  await page.waitForURL(/\/loads\/\d+/, { timeout: 20_000 })
  return { job, load: new URL(page.url()).pathname }
}

/** Files of a small return, checked through the page: gives the addresses of what was found. */
async function aCheck(): Promise<string[]> {
  const page = await pageOf('analyst')
  await page.goto(`${home}/returns/check`)
  const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.setInputFiles('input[name=files]', [
    file('header.csv', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nL101,7,01/02/2010,WBRI,UN1,,\n'),
  ])
  await page.click('button:has-text("Check the files")')
  await page.waitForSelector('h1:has-text("from its files")', { timeout: 20_000 })
  const job = new URL(page.url()).pathname
  return [job, `${job}?by=child`, `${job}?by=table`, `${job}/rows?rule=101`]
}

/** An example for every parameter of a path. A page with a new one needs its example here. */
async function examples(path: string): Promise<string[]> {
  const own = everyday[path] ?? submission[path]
  if (own) return own
  const { id } = cast['in-care']
  const messages = await transact(demonstration.site.records, { who: 'test', service: true }, ctx =>
    ctx.db.rows<{ id: string; state: string }>('select id, state from outbox order by state'),
  )
  const known: Record<string, string[]> = {
    ':message': messages
      .filter(({ state }) => !path.startsWith('/outbox/mailbox') || state === 'sent')
      .map(one => one.id),
    '/letters': [cast['in-need'].id],
    // One child with early help, and one without.
    ':child': path.startsWith('/areas/early-help/')
      ? path.endsWith('/for-family')
        ? [cast['left-care'].id]
        : [id, cast['left-care'].id]
      : path.startsWith('/areas/homelessness/')
        ? [id, nowhereToLive]
        : [id],
    ':notification': (await rowsOf('select id from abuse_notification order by id')).map(one => one.id),
    ':person': path === '/children/:person' ? [id, cast.newborn.id, cast['care-leaver'].id] : [id],
    ':leaflet': ['my-review'],
    // One that is not over, with rules for its end, and one that is; a rule that finds something.
    // Whose rules were run, but for the year before.
    '/returns/ssda903': path.endsWith('/:rule')
      ? ['/returns/ssda903/2026-27/442']
      : path.endsWith('/by-team')
        ? [path.replace(':year', '2026-27'), path.replace(':year', '2025-26')]
        : ['/returns/ssda903/2026-27', '/returns/ssda903/2025-26'],
    '/returns/cin-census': path.endsWith('/:rule')
      ? ['/returns/cin-census/2026-27/8540']
      : path.endsWith('/by-team')
        ? [path.replace(':year', '2026-27')]
        : ['/returns/cin-census/2026-27', '/returns/cin-census/2025-26'],
    ':asked': [asked.letter],
    ':referral': [asked.referral],
    ':team': ['East locality'],
    ':account': ['social-worker', 'administrator'],
    '/figures/:id': ['cla-number', 'reviews-on-time'].filter(isIndicator),
  }
  const ofPartners: Record<string, string> = {
    '/areas/partners/referrals/:referral': forPartners.referral,
    '/areas/partners/question/:message': forPartners.referral,
    '/areas/partners/challenges/:challenge': forPartners.challenge,
    '/areas/early-help/cases-i-lead/:child': forPartners.led,
    '/areas/early-help/cases-i-lead/:child/assessment': forPartners.led,
    '/areas/domestic-abuse/from-police/:mine': forPartners.fromPolice,
    '/areas/domestic-abuse/police/:report': forPartners.fromPolice,
    '/areas/domestic-abuse/from-health/:mine': forPartners.fromHealth,
    '/areas/domestic-abuse/health/:report': forPartners.fromHealth,
  }
  const ofPartner = ofPartners[path]
  if (ofPartner) return [path.replace(/:\w+/, ofPartner)]
  if (path === '/children/:person/letters/:message') {
    const about = `where person_id = '${cast['in-need'].id}' order by id limit 1`
    const copies = await rowsOf(`select id from outbox ${about}`)
    return copies.map(one => `/children/${cast['in-need'].id}/letters/${one.id}`)
  }
  if (path === '/areas/notices/lists/:rule') {
    const reader = { agency: 'Community health', reader: 'Lois Marrable', sentTo: 'nurse@health.example' }
    const rule = await transact(demonstration.site.records, { who: 'test', service: true }, ctx =>
      insert(ctx, NoticeRule, '', { ...reader, event: 'care-list', fromOn: ctx.today, why: 'Her clinics.' }),
    )
    return rule.ok ? [path.replace(':rule', rule.value)] : []
  }
  // Leads on to what is new, and is no page.
  if (path === '/news/:record') return []
  // A file is saved, and no page.
  if (path === '/told-us/:message/files/:file') return []
  if (path.startsWith('/told-us/')) return (await theirMessages()).map(message => `/told-us/${message}`)
  if (path === '/areas/front-door/set-aside/:message')
    return (await theirMessages()).slice(0, 2).map(message => `/areas/front-door/set-aside/${message}`)
  if (path.startsWith('/records/')) {
    const [word] = await transact(demonstration.site.records, { who: 'test', service: true }, ctx =>
      ctx.db.rows<{ id: string }>('select id from childs_words where child_id = $1 limit 1', [id]),
    )
    return [
      `/records/childs_words/${word?.id}${path
        .split('/')
        .slice(4)
        .map(part => `/${part}`)
        .join('')}`,
    ]
  }
  if (path.endsWith('/:contact')) {
    // One that waits for a decision, and one that is decided.
    const contacts = await transact(demonstration.site.records, { who: 'test', service: true }, ctx =>
      ctx.db.rows<{ id: string }>(
        'select distinct on (decided_at is null) id from contact order by decided_at is null',
      ),
    )
    return contacts.map(one => path.replace(':contact', one.id))
  }
  const ofReturn = /^\/returns\/(ssda903|cin-census)(?=\/)/.exec(path)?.[0]
  if (ofReturn) return known[ofReturn] ?? []
  if (path.startsWith('/figures/:id'))
    return (known['/figures/:id'] ?? []).map(figure => path.replace(':id', figure))
  if (path === '/areas/child/children/:child/relationships/:relationship')
    return (await rowsOf(`select id from relationship where person_id = '${id}' order by id limit 1`)).map(
      one => path.replace(':child', id).replace(':relationship', one.id),
    )
  if (path === '/areas/child/children/:child/addresses/:address')
    return (await rowsOf(`select id from address where person_id = '${id}' order by id limit 1`)).map(one =>
      path.replace(':child', id).replace(':address', one.id),
    )
  const name = /:\w+/.exec(path)?.[0]
  if (!name) return [path]
  const values = path.endsWith('/letters') ? known['/letters'] : known[name]
  if (!values) throw new Error(`Give an example for ${name} of ${path} in tests/pages.axe.test.ts`)
  return values.map(value => path.replace(name, encodeURIComponent(value)))
}

const rowsOf = (text: string): Promise<{ id: string }[]> =>
  transact(demonstration.site.records, { who: 'test', service: true }, ctx =>
    ctx.db.rows<{ id: string }>(text),
  )

/** Messages that strangers sent, one by each kind of person. */
async function theirMessages(): Promise<string[]> {
  for (const standing of Object.keys(STANDINGS) as Standing[])
    await tellUs(browserOf(demonstration.app), standing)
  const waiting = await transact(demonstration.site.records, { who: 'front-door' }, waitingSubmissions)
  return waiting.map(({ id }) => id)
}

const isIndicator = (id: string): boolean =>
  demonstration.site.found.some(({ area }) => area.indicators?.some(one => one.id === id))

const faultsAt = (page: Page, path: string, status?: number) => faultsOfPageAt(page, home, path, status)

it('no page that can be opened has a fault: 0 by axe, 0 as HTML, 0 wider than a telephone', async () => {
  const { job, load } = await aLoad()
  const faults: string[] = []
  const routes = routesOf(demonstration.site).filter(({ method }) => method === 'GET')
  for (const route of routes) {
    if (/^\/loads\/(:|jobs)|^\/returns\/check\/:/.test(route.path)) continue
    const page = await pageOf(personaFor(route))
    for (const path of await examples(route.path)) faults.push(...(await faultsAt(page, path)))
  }
  const analyst = await pageOf('analyst')
  for (const path of [load, job, ...(await aCheck())]) faults.push(...(await faultsAt(analyst, path)))
  expect(routes.length).toBeGreaterThan(20)
  expect(faults).toEqual([])
}, 600_000)

it('the pages around them have no fault either: signing in, refusals, searches, other days', async () => {
  const visitor = await (await browser.newContext()).newPage()
  const faults = [...(await faultsAt(visitor, '/tell-us/guidance')), ...(await faultsAt(visitor, '/sign-in'))]
  await visitor.click('main button:has-text("Sign in")')
  faults.push(...(await faultsOf(visitor, await visitor.content())))
  await visitor.close()
  const head = await pageOf('head-of-service')
  const child = `/children/${cast['in-care'].id}`
  faults.push(...(await faultsAt(head, '/no/such/page', 404)))
  for (const path of [
    `${child}?known=2025-01-31`,
    '/search?q=delacort',
    '/work/service?area=care',
    '/outbox?state=held',
  ])
    faults.push(...(await faultsAt(head, path)))
  const worker = await pageOf('social-worker')
  await worker.goto(`${home}/children/${cast['in-need'].id}/add-words`)
  await worker.click('main form button[type=submit]')
  await worker.waitForSelector('.govuk-error-summary')
  faults.push(...(await faultsOfRefused(worker)))
  expect(faults).toEqual([])
}, 300_000)

it('no page that a partner is asked has a fault, nor the invitation: with an error or without', async () => {
  const sandra = browserOf(demonstration.app)
  const base = await begins(await sandra.as('sandra.hillcott'))
  const page = await pageOf('sandra.hillcott')
  const faults: string[] = []
  for (const at of ['child-1', 'worry', 'files']) faults.push(...(await faultsAt(page, `${base}/${at}`)))
  await page.click('button:has-text("Add this file")')
  await page.waitForSelector('.govuk-error-summary')
  faults.push(...(await faultsOfRefused(page)))
  const referral = forPartners.referral
  const sent = (await sandra.get(`/areas/partners/referrals/${referral}`)).body
  expect(sent).toContain('Otis Marlow')
  const grace = await browserOf(demonstration.app).as('front-door')
  await grace.get('/areas/partners/accounts')
  const invite = {
    do: 'invite',
    name: 'Mika Oduya',
    email: 'mika@homes.example',
    newAgency: 'Homes',
    kind: 'housing',
  }
  expect((await grace.post('/areas/partners/accounts', invite)).statusCode).toBe(303)
  const [notice] = await transact(demonstration.site.records, { who: 'test', service: true }, ctx =>
    ctx.db.rows<{ sealed: string }>("select sealed from outbox_notice where sent_to = 'mika@homes.example'"),
  )
  const visitor = await (await browser.newContext()).newPage()
  const address = new URL(notice!.sealed).pathname
  faults.push(...(await faultsAt(visitor, address)))
  await visitor.click('main button:has-text("Set my password")')
  await visitor.waitForSelector('.govuk-error-summary')
  faults.push(...(await faultsOfRefused(visitor)))
  faults.push(...(await faultsAt(visitor, '/invitation/none', 404)))
  await visitor.close()
  expect(faults).toEqual([])
}, 120_000)

it('what was typed comes back after the session has ended', async () => {
  const worker = await pageOf('social-worker')
  const form = `${home}/children/${cast['protected-sister'].id}/add-words`
  await worker.goto(form)
  await worker.fill('textarea[name=words]', 'I like it when you come on your own.')
  await worker.fill('[name=saidOn-day]', '23')
  await worker.context().clearCookies()
  await worker.click('main form button[type=submit]')
  await worker.waitForURL(/\/sign-in/)
  await worker.click('button[value="social-worker"]')
  await worker.waitForURL(form)
  expect(await worker.inputValue('textarea[name=words]')).toBe('I like it when you come on your own.')
  expect(await worker.inputValue('[name=saidOn-day]')).toBe('23')
}, 60_000)
