import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { on } from './setup/desk.ts'
import { type Desk, frontDoorDesk, type Visitor } from './setup/front-door-desk.ts'
import { aPartner } from './setup/partners-desk.ts'

const PROVIDER = '/areas/participation/advocacy'
const SENT = {
  name: 'Bea',
  says: 'Bea would like somebody with her at a meeting in December.',
  reached: 'At school, on Tuesdays after 3pm',
  email: 'joy.amadi@speak-up-advocacy.example',
}

let desk: Desk
let joy: Visitor
let sandra: Visitor
let priya: Visitor
let child: string
/** Sends an action's form about the child, from its own page: 'done', or the page that says why not. */
async function does(action: string, fields: Record<string, string>): Promise<string> {
  const { body } = await priya.get(`/children/${child}/${action}`)
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const answer = await priya.post(`/children/${child}/${action}`, { record, ...fields })
  return answer.statusCode === 303 ? 'done' : answer.body
}
const referralId = async () =>
  (await desk.rows<{ id: string }>('select id from advocacy_referral'))[0]?.id ?? ''
beforeAll(async () => {
  desk = await frontDoorDesk()
  joy = await aPartner(desk, 'Joy Amadi', 'Speak Up Advocacy')
  sandra = await desk.someone('sandra.hillcott')
  priya = await desk.someone('social-worker')
  const [bea] = await desk.rows<{ id: string }>(
    "select person_id as id from person_profile where name = 'Bea Fennimore'",
  )
  child = bea!.id
}, 180_000)
afterAll(() => desk?.stop())

describe('a referral to a provider of advocates', () => {
  it('is sent only once somebody wants an advocate, to somebody with an account, and without what is kept or marked', async () => {
    expect(await does('refer-for-advocacy', SENT)).toContain('Nobody here wants an advocate yet')
    const offer = {
      ...on('offeredOn', '2026-11-16'),
      offeredTo: 'child',
      forWhat: 'conference',
      result: 'accepted',
    }
    expect(await does('offer-advocacy', offer)).toBe('done')
    expect(await does('refer-for-advocacy', { ...SENT, email: 'nobody@nowhere.example' })).toContain(
      'Nobody at an agency has an account with this address',
    )
    const marked = { ...SENT, says: 'She wants help. ((Her mother drinks.))' }
    expect(await does('refer-for-advocacy', marked)).toContain('a passage of it is kept apart')
    expect((await joy.get(PROVIDER)).body).toContain('Nobody was referred to you')
    expect(await does('refer-for-advocacy', SENT)).toBe('done')
    expect(await desk.rows('select 1 from advocacy_referral')).toHaveLength(1)
    // Told that it is there, and nothing of it.
    const told = await desk.rows<{ paragraphs: string[] }>(
      "select paragraphs from outbox_notice where subject = 'Somebody would like an advocate'",
    )
    expect(told).toHaveLength(1)
    expect(told[0]!.paragraphs.join(' ')).not.toContain('Bea')
  })

  it('is seen by that person alone, as it was sent, and nothing else of the record', async () => {
    const here = `${PROVIDER}/${await referralId()}`
    expect((await joy.get(PROVIDER)).body).toContain('Bea')
    const page = (await joy.get(here)).body
    expect(page).toContain('At school, on Tuesdays after 3pm')
    expect(page).not.toContain('Fennimore')
    expect((await joy.get(`/children/${child}`)).statusCode).toBe(404)
    expect((await sandra.get(here)).statusCode).toBe(404)
    expect((await sandra.post(here, { metOn: 'x' })).statusCode).toBe(404)
    expect((await priya.get(here)).statusCode).toBe(404)
    const looks = await desk.rows(
      "select 1 from read_log where kind = 'advocacy_referral' and person_id = $1",
      [child],
    )
    expect(looks.length).toBeGreaterThan(0)
  })

  it('is answered by its provider: contact, then meetings, hours and issues; on her record as it was written', async () => {
    const here = `${PROVIDER}/${await referralId()}`
    const send = async (fields: Record<string, string>) => {
      await joy.get(here)
      return joy.post(here, fields)
    }
    expect((await send({ advocate: 'Joy Amadi' })).body).toContain(
      'Say when they first met, when contact was made',
    )
    expect((await send(on('metOn', '2027-01-04'))).body).toContain('This day is still to come')
    expect((await send({ ...on('contactedOn', '2026-11-24'), hours: 'two' })).body).toContain(
      'Enter a whole number',
    )
    expect((await send({ ...on('contactedOn', '2026-11-24') })).statusCode).toBe(303)
    const met = {
      advocate: 'Joy Amadi',
      ...on('contactedOn', '2026-11-24'),
      ...on('metOn', '2026-11-24'),
      hours: '3',
      issues: '1',
      outcome: 'She said what she wanted to say.',
    }
    expect((await send(met)).statusCode).toBe(303)
    const rows = await desk.rows<{ hours: number | null; written_by: string; child_id: string }>(
      'select hours, written_by, child_id from advocacy_return order by known_at',
    )
    expect(rows.map(({ hours }) => hours)).toEqual([null, 3])
    expect(rows[1]).toMatchObject({ written_by: 'Joy Amadi, Speak Up Advocacy', child_id: child })
    const part = (await priya.get(`/areas/participation/children/${child}`)).body
    expect(part).toContain('Contact was made on 24 November 2026.')
    expect(part).toContain('3 hours so far.')
    expect(part).toContain('She said what she wanted to say.')
  })

  it('is gone from the provider’s pages once few may see the record', async () => {
    await desk.rows(
      `with made as (insert into restriction (id, kind, reason, made_by) values (gen_random_uuid(), 'restricted', 'test', 'test')
         returning id)
       insert into restriction_person (restriction_id, person_id) select id, $1 from made returning 1`,
      [child],
    )
    expect((await joy.get(PROVIDER)).body).toContain('Nobody was referred to you')
    expect((await joy.get(`${PROVIDER}/${await referralId()}`)).statusCode).toBe(404)
  })
})
