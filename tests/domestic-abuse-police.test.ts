import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Address, Birth } from '../src/areas/child/facts.ts'
import { AN_HOUR } from '../src/areas/domestic-abuse/told-by-partners/write.ts'
import { dayOf } from '../src/core/instant.ts'
import { transact } from '../src/engines/records/index.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import type { Visitor } from './setup/front-door-desk.ts'
import { aChild, INCIDENT, NEW_FROM_POLICE, readAt, send, takesOver, tells } from './setup/police-desk.ts'
import { type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let aled: Visitor
let sandra: Visitor
let jonah: Visitor
let grace: Visitor
beforeAll(async () => {
  desk = await practiceDesk()
  aled = await desk.someone('aled.pryce')
  sandra = await desk.someone('sandra.hillcott')
  jonah = await desk.someone('front-door-worker')
  grace = await desk.someone('front-door')
}, 120_000)
afterAll(() => desk.stop())

const LIST = '/areas/domestic-abuse/notifications'
const MIDNIGHT = 'Called at midnight. They said she moved to 14 Harebell Court. He had left.'
const MINE = '/areas/domestic-abuse/from-police'

const notificationsOf = (incident: string) =>
  desk.rows<{ id: string; child: string; account: string; sent_by: string }>(
    'select id, child_id as child, account, sent_by from abuse_notification where incident = $1 order by id',
    [incident],
  )

describe('the police', () => {
  it('write for two children, and it stands on the list at once by their score, marked as theirs', async () => {
    const people = (await desk.rows('select id from person')).length
    const mine = await tells(aled, 'CP/10', {
      ...aChild(1, 'Ivy', 'Larkrise'),
      ...aChild(2, 'Joss', 'Larkrise'),
      'childsPart-2': '3',
      'present-2': 'hurt',
      children: '2',
    })
    const { body } = await jonah.get(LIST)
    for (const words of ['Ivy Larkrise', 'Joss Larkrise', 'Aled Pryce, County Police', 'Not taken over yet'])
      expect([words, body.includes(words)]).toEqual([words, true])
    // 2 + 2 + 1 + 1 + 1 is 7: level 3. A child who was hurt is level 4, whatever the sum, and stands first.
    expect(body).toContain('Screened by the police, level 3')
    expect(body.indexOf('Joss Larkrise')).toBeLessThan(body.indexOf('Ivy Larkrise'))
    // Nobody has looked for them yet: there is no second record of anybody.
    expect((await desk.rows('select id from person')).length).toBe(people)
    expect((await jonah.get(readAt(mine))).body).toContain('Body-worn video; two calls in June.')
  })

  it('follow it in a partner’s words, received to decided, and add to it until it is taken', async () => {
    const mine = await tells(aled, 'CP/11', aChild(1, 'Kit', 'Marlpit'))
    const stands = async () => /How it stands: <strong>([^<]+)/.exec((await aled.get(mine)).body)?.[1]
    expect(await stands()).toBe('Received')
    desk.minutesLater(5)
    const page = readAt(mine)
    const old = /name="seen" value="(\d+)"/.exec((await jonah.get(page)).body)![1]!
    await aled.get(mine)
    expect((await aled.post(mine, { words: 'He has come back.' })).statusCode).toBe(303)
    // What was added after the front door looked is read first.
    const stale = await takesOver(jonah, page, { seen: old })
    expect([stale.statusCode, stale.body.includes('Someone else changed this')]).toEqual([422, true])
    expect((await takesOver(jonah, page)).statusCode).toBe(303)
    expect(await stands()).toBe('Being looked at')
    expect((await aled.get(mine)).body).not.toContain('name="words"')
    const late = await aled.post(mine, { words: 'And again.' })
    expect([late.statusCode, late.body.includes('The front door has taken it')]).toEqual([422, true])
    const again = await takesOver(grace, page, { seen: old, children: '1', 'forename-1': 'Kit' })
    expect(again.body).toContain('has taken it over already')
    const [told] = await notificationsOf('CP/11')
    expect(told!.account).toContain('He has come back.')
    const incident = `/areas/domestic-abuse/incident/${told!.id}`
    const close = { 'route-1': 'none', 'reason-1': 'He is in custody.' }
    const closed = await send(grace, incident, 'close', close)
    expect(closed.statusCode, closed.body).toBe(303)
    expect(await stands()).toBe('Decided')
    const { body } = await aled.get(mine)
    for (const words of ['He is in custody', 'Grace', 'Jonah', 'No action', told!.child])
      expect([words, body.includes(words)]).toEqual([words, false])
  })

  it('are seen on the incident as those who screened it, beside a screening of the front door', async () => {
    const mine = await tells(aled, 'CP/12', aChild(1, 'Lena', 'Nettlecombe'))
    expect((await takesOver(jonah, readAt(mine))).statusCode).toBe(303)
    const [told] = await notificationsOf('CP/12')
    const incident = `/areas/domestic-abuse/incident/${told!.id}`
    const first = (await grace.get(incident)).body
    expect(first).toMatch(/Screened by the police: Aled Pryce, County Police, 24 November 2026/)
    expect(first).toContain('7 of 15, level 3')
    desk.minutesLater(20)
    const screened = await send(jonah, incident, 'screen', {
      'childsPart-1': '1',
      harm: '1',
      pattern: '0',
      exposed: '0',
      protects: '0',
      evidence: 'The school knows more.',
      consent: 'given',
      consentOf: 'Her mother',
      consentStanding: 'mother',
      consentWhy: 'Her mother rang us.',
      hurtNeeds: 'Time.',
      'childsNeeds-1': 'Sleep.',
    })
    expect(screened.statusCode, screened.body).toBe(303)
    const both = (await grace.get(incident)).body
    for (const words of [
      'Screened by the police: Aled',
      'Screened by Jonah Mercer',
      'Body-worn video',
      'The school knows',
    ])
      expect([words, both.includes(words)]).toEqual([words, true])
    // The last holds; what the police found stands beside it on the list.
    const list = (await grace.get(LIST)).body
    expect(list).toMatch(/Level 1: some risk[\s\S]{0,200}Screened by the police, level 3/)
  })
})

describe('nothing tells the police whether a child is known', () => {
  it('a child we know, one whose record few may see, and one nobody knows are answered alike', async () => {
    const known = await desk.child(Birth, 'Nell', 'Oxmoor', '2014-05-01')
    await desk.put(Address, known, {
      lines: '14 Harebell Court',
      postcode: 'ZZ91 4QX',
      keptFrom: 'Rob Oxmoor, her father',
    })
    const sol = castOn(dayOf(desk.demonstration.site.records.now())).restricted
    const born = new Date(sol.born * 86_400_000).toISOString().slice(0, 10).split('-')
    const people = (await desk.rows('select id from person')).length
    const hers = await tells(aled, 'CP/20', {
      ...aChild(1, 'Nell', 'Oxmoor'),
      account: MIDNIGHT,
    })
    const his = await tells(aled, 'CP/21', {
      ...aChild(1, sol.forename, sol.surname),
      'born-1-day': born[2]!,
      'born-1-month': born[1]!,
      'born-1-year': born[0]!,
    })
    const nobodys = await tells(aled, 'CP/22', aChild(1, 'Zed', 'Quarrington'))
    const shown = async (page: string, name: string) => {
      await aled.get(page)
      const { body } = await aled.get(page)
      return (
        body
          .replaceAll(name, 'the name')
          .replace(MIDNIGHT, INCIDENT.account!)
          // The moment at which a form was begun counts the database's transactions, of whatever.
          .replaceAll(/CP\/\d+|[0-9a-f-]{36}|name="_csrf" value="[^"]+"|value="\d+:\d+:[\d,]*"/g, '')
      )
    }
    // The pages differ by what was typed and by nothing else; and none shows an id of the record.
    expect(await shown(hers, 'Nell Oxmoor')).toBe(await shown(nobodys, 'Zed Quarrington'))
    const hisPage = await shown(his, `${sol.forename} ${sol.surname}`)
    expect(hisPage.replace(/<div[^>]*><dt[^>]*>Born<.*?<\/div>/, '')).toBe(
      await shown(nobodys, 'Zed Quarrington'),
    )
    for (const page of [hers, his, nobodys]) {
      const { body } = await aled.get(page)
      for (const id of [known, sol.id]) expect(body).not.toContain(id)
      expect(body).not.toContain('/children/')
    }
    // The front door is offered the child it knows; the address that somebody must not learn stays out of her record.
    const page = (await jonah.get(readAt(hers))).body
    expect(page).toContain(`value="${known}"`)
    const unsaid = await takesOver(jonah, readAt(hers), { 'who-1': '' })
    expect(unsaid.body).toContain('say whether this is somebody we know')
    expect((await takesOver(jonah, readAt(hers), { 'who-1': known })).statusCode).toBe(303)
    const [told] = await notificationsOf('CP/20')
    expect(told!.child).toBe(known)
    expect(told!.account).not.toContain('Harebell')
    expect(told!.account).toContain('Left out here, as it holds an address')
    expect(told!.account).toContain('Called at midnight. [')
    // His goes to his record and its keepers: whoever takes it over sees no difference, and neither do the police.
    const taken = await takesOver(jonah, readAt(his))
    expect([taken.statusCode, taken.headers.location]).toEqual([303, LIST])
    expect((await desk.rows('select id from person')).length).toBe(people)
    expect((await notificationsOf('CP/21'))[0]!.child).toBe(sol.id)
    expect((await jonah.get(LIST)).body).not.toContain('CP/21')
    expect((await aled.get(his)).body).toContain('Being looked at')
  })
})

describe('refused', () => {
  it('to partners of other agencies, and to colleagues: 404 like everything else; each officer sees their own', async () => {
    const mine = await tells(aled, 'CP/30', aChild(1, 'Ora', 'Pennant'))
    for (const who of [sandra, grace, jonah]) {
      await who.get('/my-account')
      const nowhere = await who.get('/no/such/page')
      for (const page of [MINE, NEW_FROM_POLICE, mine]) {
        const answer = await who.get(page)
        expect([page, answer.statusCode, answer.body === nowhere.body]).toEqual([page, 404, true])
      }
      for (const page of [NEW_FROM_POLICE, mine])
        expect((await who.post(page, { ...INCIDENT, incident: 'CP/31', words: 'x' })).statusCode).toBe(404)
    }
    expect((await sandra.get('/areas/partners/referrals')).body).not.toContain('from-police')
    expect((await aled.get('/areas/partners/referrals')).body).toContain(MINE)
    // Nor do the police read the list, what the front door reads, or a child's record.
    for (const page of [LIST, readAt(mine), '/areas/domestic-abuse/new', '/search?q=Pennant'])
      expect([page, (await aled.get(page)).statusCode]).toEqual([page, 404])
    // Not one row, by any way into the database.
    for (const table of ['police_report', 'police_report_child', 'abuse_notification', 'abuse_screening'])
      expect(
        await transact(desk.demonstration.site.records, { who: 'aled.pryce' }, ctx =>
          ctx.db.rows(`select id from ${table}`),
        ),
      ).toEqual([])
    const priya = await desk.someone('social-worker')
    expect((await priya.get(readAt(mine))).statusCode).toBe(404)
    // Whoever may read it but not screen takes nothing over.
    const director = await desk.someone('director')
    expect((await director.get(readAt(mine))).body).not.toContain('name="seen"')
    expect((await takesOver(director, readAt(mine))).statusCode).toBe(404)
  })

  it('with every answer that is missing or cannot be, and nothing is lost or kept', async () => {
    const count = async () => (await desk.rows('select id from police_report')).length
    const before = await count()
    await aled.get(NEW_FROM_POLICE)
    const bare = await aled.post(NEW_FROM_POLICE, { account: 'Kept in the form', children: '1', do: 'send' })
    for (const words of [
      'Enter the police reference',
      'Enter when it happened',
      'Choose an answer: What was done?',
    ])
      expect([words, bare.body.includes(words)]).toEqual([words, true])
    for (const words of ['Say where consent stands', 'Child 1: enter a name', 'Child 1: say where they were'])
      expect([words, bare.body.includes(words)]).toEqual([words, true])
    expect([bare.statusCode, bare.body.includes('Kept in the form')]).toEqual([422, true])
    const wrong = await aled.post(NEW_FROM_POLICE, {
      ...INCIDENT,
      ...aChild(1, 'Pia', 'Rainscombe'),
      incident: 'X'.repeat(151),
      'happenedAt-year': '2027',
      harm: '4',
      consent: 'constructor',
      'present-1': '__proto__',
      account: 'y'.repeat(8_001),
    })
    for (const words of [
      '150 characters or fewer',
      '8,000 characters',
      'must be in the past',
      'Say where consent',
    ])
      expect([words, wrong.body.includes(words)]).toEqual([words, true])
    expect(await count()).toBe(before)
  })

  it('by a forged form, and twice: one form sends once, and another officer’s number opens nothing', async () => {
    const { body } = await aled.get(NEW_FROM_POLICE)
    const record = /name="record" value="([^"]+)"/.exec(body)![1]!
    const form = { record, ...INCIDENT, ...aChild(1, 'Rae', 'Silverdale'), incident: 'CP/40' }
    expect((await aled.post(NEW_FROM_POLICE, { ...form, _csrf: 'forged' })).statusCode).toBe(403)
    const both = await Promise.all([aled.post(NEW_FROM_POLICE, form), aled.post(NEW_FROM_POLICE, form)])
    expect(new Set(both.map(({ headers }) => headers.location)).size).toBe(1)
    const changed = await aled.post(NEW_FROM_POLICE, { ...form, account: 'It was otherwise.' })
    expect([changed.statusCode, changed.body.includes('You sent this already')]).toEqual([422, true])
    expect(await desk.rows("select id from police_report where incident = 'CP/40'")).toHaveLength(1)
    for (const guess of ['x', record, '00000000-0000-4000-8000-000000000000', '%00', "'%20or%201=1"])
      expect([guess, (await aled.get(`${MINE}/${guess}`)).statusCode]).toEqual([guess, 404])
  })

  it('never what is hostile: it is kept and shown as words, on every page', async () => {
    const nasty = `"><zqx src=x onerror=alert(1)></textarea></script><zqx>'; drop table police_report; -- \u0000\u202e`
    const mine = await tells(aled, nasty.slice(0, 140), {
      ...aChild(1, nasty, nasty),
      account: nasty,
      evidence: nasty,
      hurtNeeds: nasty,
      'home-1': nasty,
      'told-1': nasty,
    })
    await aled.post(mine, { words: nasty })
    for (const [who, page] of [
      [aled, mine],
      [aled, MINE],
      [jonah, LIST],
      [jonah, readAt(mine)],
    ] as const) {
      const { body, statusCode } = await who.get(page)
      expect([page, statusCode, body.includes('<zqx'), body.includes('zqx')]).toEqual([
        page,
        200,
        false,
        true,
      ])
    }
    const taken = await takesOver(jonah, readAt(mine), { 'forename-1': nasty, 'surname-1': 'Thrussell' })
    expect(taken.statusCode, taken.body).toBe(303)
    const [told] = await desk.rows<{ id: string }>(
      "select n.id from abuse_notification n join identity i on i.person_id = n.child_id where i.surname = 'Thrussell'",
    )
    const { body } = await jonah.get(`/areas/domestic-abuse/incident/${told!.id}`)
    expect([body.includes('<zqx'), body.includes('drop table police_report')]).toEqual([false, true])
  })

  it(`the ${AN_HOUR.each + 1}st of one officer within an hour, who keeps what they wrote`, async () => {
    const [sent] = await desk.rows<{ n: number }>('select count(*)::int as n from police_report')
    for (let n = sent!.n; n < AN_HOUR.each; n++) await tells(aled, `CP/L${n}`)
    await aled.get(NEW_FROM_POLICE)
    const more = await aled.post(NEW_FROM_POLICE, {
      ...INCIDENT,
      ...aChild(1, 'Una', 'Vale'),
      incident: 'CP/M',
    })
    expect([more.statusCode, more.body.includes('many notifications within an hour')]).toEqual([422, true])
    expect(more.body).toContain('Una')
    // Of many to take, none is lost to the front door.
    expect((await jonah.get(LIST)).body).toContain(`CP/L${AN_HOUR.each - 1}`)
  }, 60_000)
})
