import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Address, Birth } from '../src/areas/child/facts.ts'
import { day, isoDay } from '../src/core/day.ts'
import { dayOf } from '../src/core/instant.ts'
import { figures } from '../src/engines/indicators/index.ts'
import { transact } from '../src/engines/records/index.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import {
  aChild,
  INCIDENT,
  NEW_FROM_HEALTH,
  NEW_FROM_POLICE,
  readAt,
  send,
  takesOver,
  tells,
  tellsFromHealth,
} from './setup/police-desk.ts'
import { type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let nia: Visitor
let aled: Visitor
let jonah: Visitor
let grace: Visitor
beforeAll(async () => {
  desk = await practiceDesk()
  nia = await desk.someone('nia.colbourne')
  aled = await desk.someone('aled.pryce')
  jonah = await desk.someone('front-door-worker')
  grace = await desk.someone('front-door')
}, 120_000)
afterAll(() => desk.stop())

const LIST = '/areas/domestic-abuse/notifications'
const MINE = '/areas/domestic-abuse/from-health'

/** What was taken over from one of their pages, by the child. */
const takenFrom = (mine: string) =>
  desk.rows<{ id: string; child: string; account: string; teller: string }>(
    'select id, child_id as child, account, teller from abuse_notification where report = $1 order by id',
    [mine.split('/').at(-1)],
  )

/** The percentage of notifications passed on, and of how many, in November 2026. */
const figure = async () => {
  const { records, found } = desk.demonstration.site
  const asked = found
    .flatMap(({ area }) => area.indicators ?? [])
    .filter(({ id }) => id === 'domestic-abuse-triage-notifications')
  return transact(records, { who: 'test', service: true }, async ctx =>
    (await figures(ctx, asked, day('2026-11-01'), day('2026-11-30'))).get(asked[0]!.id),
  )
}

describe('a health service', () => {
  it('tells of two children without a reference, screened, and it stands on the list as theirs', async () => {
    const mine = await tellsFromHealth(nia, {
      ...aChild(1, 'Ada', 'Wexcombe'),
      ...aChild(2, 'Bram', 'Wexcombe'),
      'childsPart-2': '3',
      'present-2': 'hurt',
      children: '2',
    })
    const { body } = await jonah.get(LIST)
    // 2 + 2 + 1 + 1 + 1 is 7: level 3. A child who was hurt is level 4, whatever the sum.
    for (const words of ['Ada Wexcombe', 'Screened by a health service, level 3', 'Not taken over yet'])
      expect([words, body.includes(words)]).toEqual([words, true])
    expect(body).toContain('Nia Colbourne, Millbrook Health Visiting')
    expect(body.indexOf('Bram Wexcombe')).toBeLessThan(body.indexOf('Ada Wexcombe'))
    const { body: own } = await nia.get(mine)
    expect(own).toMatch(/<h1[\s\S]*DA-[0-9A-F]{8}/)
    expect((await nia.get('/areas/partners/referrals')).body).toContain(`href="${MINE}"`)
    expect((await nia.get(NEW_FROM_HEALTH)).body).not.toContain('police reference')
    expect((await jonah.get(readAt(mine))).body).toContain('Written and screened by a health service: Nia')
  })

  it('is named on the record as who told us, in its contact and its story; a figure of the police’s leaves it out', async () => {
    const before = await figure()
    const mine = await tellsFromHealth(nia, aChild(1, 'Cleo', 'Tarrant'))
    expect((await takesOver(jonah, readAt(mine))).statusCode).toBe(303)
    const [told] = await takenFrom(mine)
    expect(told!.teller).toBe('health')
    const incident = `/areas/domestic-abuse/incident/${told!.id}`
    const { body } = await grace.get(incident)
    expect(body).toMatch(/Screened by a health service: Nia Colbourne, Millbrook Health Visiting/)
    expect(body).toContain('a health service told us on')
    const passed = await send(grace, incident, 'close', {
      'route-1': 'front-door',
      'reason-1': 'It is getting worse.',
    })
    expect(passed.statusCode, passed.body).toBe(303)
    const contacts = await desk.rows('select source, agency from contact where child_id = $1', [told!.child])
    expect(contacts).toEqual([{ source: '3F', agency: 'Health service' }])
    expect((await grace.get(`/children/${told!.child}`)).body).toContain(
      'A health service told us of domestic abuse',
    )
    expect(await figure()).toEqual(before)
    expect((await nia.get(mine)).body).toContain('How it stands: <strong>Decided')
  })
})

describe('nothing tells a health service what is known', () => {
  it('not that an address is kept secret, that a child is known, or that few may see the record', async () => {
    const account = 'She told me that they moved to 3 Sorrel Wharf. He does not know.'
    const known = await desk.child(Birth, 'Dot', 'Ashwick', '2015-03-01')
    await desk.put(Address, known, {
      lines: '3 Sorrel Wharf',
      postcode: 'ZZ91 4QX',
      keptFrom: 'Lee Ashwick, her father',
    })
    const sol = castOn(dayOf(desk.demonstration.site.records.now())).restricted
    const people = (await desk.rows('select id from person')).length
    const hers = await tellsFromHealth(nia, { ...aChild(1, 'Dot', 'Ashwick'), account })
    const [year = '', month = '', date = ''] = isoDay(sol.born).split('-')
    const his = await tellsFromHealth(nia, {
      ...aChild(1, sol.forename, sol.surname),
      account,
      'born-1-day': date,
      'born-1-month': month,
      'born-1-year': year,
    })
    const nobodys = await tellsFromHealth(nia, { ...aChild(1, 'Zed', 'Quarrington'), account })
    const shown = async (page: string, name: string) => {
      await nia.get(page)
      const { body } = await nia.get(page)
      for (const id of [known, sol.id, '/children/']) expect(body).not.toContain(id)
      return body
        .replaceAll(name, 'the name')
        .replace(/<div[^>]*><dt[^>]*>Born<.*?<\/div>/, '')
        .replaceAll(/DA-[0-9A-F]{8}|[0-9a-f-]{36}|name="_csrf" value="[^"]+"|value="\d+:\d+:[\d,]*"/g, '')
    }
    // What they wrote stands there whole for all three: an address left out, or refused, would say that it is known.
    const plain = await shown(nobodys, 'Zed Quarrington')
    expect(plain).toContain('3 Sorrel Wharf')
    expect(await shown(hers, 'Dot Ashwick')).toBe(plain)
    expect(await shown(his, `${sol.forename} ${sol.surname}`)).toBe(plain)
    // On her record it is left out, and they still read what they wrote.
    expect((await takesOver(jonah, readAt(hers), { 'who-1': known })).statusCode).toBe(303)
    const [told] = await takenFrom(hers)
    expect([told!.child, told!.account.includes('Sorrel')]).toEqual([known, false])
    expect(told!.account).toContain('Left out here, as it holds an address')
    expect((await nia.get(hers)).body).toContain('3 Sorrel Wharf')
    // His goes to his record and its keepers; nobody is made twice, and it stands like the others.
    expect((await takesOver(jonah, readAt(nobodys))).statusCode).toBe(303)
    expect((await takesOver(jonah, readAt(his))).statusCode).toBe(303)
    expect((await desk.rows('select id from person')).length).toBe(people + 1)
    expect((await takenFrom(his))[0]!.child).toBe(sol.id)
    expect(await shown(his, `${sol.forename} ${sol.surname}`)).toBe(await shown(nobodys, 'Zed Quarrington'))
    expect(await shown(hers, 'Dot Ashwick')).toBe(await shown(nobodys, 'Zed Quarrington'))
  })
})

describe('refused', () => {
  it('to everybody else, by 404: each agency opens its own pages, and each reads its own alone', async () => {
    const hers = await tellsFromHealth(nia, aChild(1, 'Ida', 'Penhallow'))
    const his = await tells(aled, 'CP/70', aChild(1, 'Ora', 'Pennant'))
    const sandra = await desk.someone('sandra.hillcott')
    for (const who of [aled, sandra, jonah, grace])
      for (const page of [MINE, NEW_FROM_HEALTH, hers]) {
        expect([page, (await who.get(page)).statusCode]).toEqual([page, 404])
        expect((await who.post(page, { ...INCIDENT, words: 'x' })).statusCode).toBe(404)
      }
    const itself = (page: string) => page.split('/').at(-1)
    for (const page of [
      '/areas/domestic-abuse/from-police',
      NEW_FROM_POLICE,
      his,
      `${MINE}/${itself(his)}`,
      readAt(hers),
      LIST,
      '/search?q=Pennant',
    ])
      expect([page, (await nia.get(page)).statusCode]).toEqual([page, 404])
    // What one wrote is not read under the other's name.
    expect((await grace.get(`/areas/domestic-abuse/police/${itself(hers)}`)).statusCode).toBe(404)
    expect((await grace.get(`/areas/domestic-abuse/health/${itself(his)}`)).statusCode).toBe(404)
    for (const table of ['police_report', 'police_report_child', 'abuse_notification', 'abuse_screening'])
      expect(
        await transact(desk.demonstration.site.records, { who: 'nia.colbourne' }, ctx =>
          ctx.db.rows(`select id from ${table}`),
        ),
      ).toEqual([])
  })

  it('with every answer that is missing, and nothing is lost; one form sends once', async () => {
    const count = async () => (await desk.rows('select id from police_report')).length
    const before = await count()
    await nia.get(NEW_FROM_HEALTH)
    const bare = await nia.post(NEW_FROM_HEALTH, {
      account: 'Kept in the form',
      children: '1',
      do: 'send',
    })
    for (const words of ['Enter when it happened', 'Say where consent stands', 'Child 1: enter a name'])
      expect([words, bare.body.includes(words)]).toEqual([words, true])
    expect([bare.statusCode, bare.body.includes('Kept in the form')]).toEqual([422, true])
    expect(bare.body).not.toContain('police reference')
    expect(await count()).toBe(before)
    const record = /name="record" value="([^"]+)"/.exec((await nia.get(NEW_FROM_HEALTH)).body)![1]!
    const form = { record, ...INCIDENT, ...aChild(1, 'Rae', 'Silverdale') }
    const both = await Promise.all([nia.post(NEW_FROM_HEALTH, form), nia.post(NEW_FROM_HEALTH, form)])
    expect(new Set(both.map(({ headers }) => headers.location)).size).toBe(1)
    expect(await count()).toBe(before + 1)
  })
})
