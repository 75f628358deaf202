import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Contact } from '../src/areas/front-door/records.ts'
import { ReferralQuality } from '../src/areas/front-door/records-feedback.ts'
import { instant } from '../src/core/instant.ts'
import { insert, transact } from '../src/engines/records/index.ts'
import { type Desk, frontDoorDesk, threeChildren, type Visitor } from './setup/front-door-desk.ts'
import { aPartner } from './setup/partners-desk.ts'

const SUM = '/areas/partners/our-quality'

let desk: Desk
let sandra: Visitor
beforeAll(async () => {
  desk = await frontDoorDesk()
  sandra = await desk.someone('sandra.hillcott')
}, 120_000)
afterAll(() => desk.stop())

/** A referral of an agency about a child, and how good it was. */
async function rated(child: string, agency: string, quality: string, on: string): Promise<void> {
  await transact(desk.site.records, { who: 'test', service: true }, async ctx => {
    const ratedAt = instant(`${on}T10:00:00Z`)
    const told = { receivedAt: ratedAt, source: '2A' as const, worry: 'Tired.', agency }
    const contact = await insert(ctx, Contact, child, told as never)
    if (!contact.ok) throw new Error('not kept')
    const kept = await insert(ctx, ReferralQuality, child, {
      contact: contact.value,
      quality: quality as never,
      missing: 'The dates.',
      agency,
      ratedAt,
      ratedBy: 'Grace Abara',
    } as never)
    if (!kept.ok) throw new Error('not kept')
  })
}

const childIn = async (page: string): Promise<string> =>
  (
    await desk.rows<{ child: string }>('select child_id as child from contact where id = $1', [
      page.split('/').at(-1),
    ])
  )[0]!.child

/** What a page says beside each line of the sum. */
const sumOn = (body: string): Record<string, string> =>
  Object.fromEntries(
    [...body.matchAll(/<dt[^>]*>([^<]*)<\/dt><dd[^>]*>(\d+)<\/dd>/g)].map(([, key, value]) => [key, value]),
  )

describe('an agency’s own sum of ratings', () => {
  it('is read in its own pages over 3, 6 or 12 months: of no other agency, of all its people, and of no child', async () => {
    const [amir] = await threeChildren(desk, 'Larkhill')
    const child = await childIn(amir!)
    await rated(child, 'Harrow Lane School', 'little', '2026-11-02')
    // As somebody else of the school had typed it.
    await rated(child, ' harrow lane school', 'full', '2026-10-05')
    await rated(child, 'Harrow Lane School', 'unusable', '2026-07-20')
    await rated(child, 'Harrow Lane School', 'full', '2025-11-23')
    await rated(child, 'Wexcombe Police', 'unusable', '2026-11-03')
    const { body } = await sandra.get(SUM)
    expect(sumOn(body)).toEqual({
      Rated: '3',
      'Everything we needed': '1',
      'Most of what we needed': '0',
      'Much was missing': '1',
      'Not enough to decide anything': '1',
    })
    expect(sumOn((await sandra.get(`${SUM}?months=3`)).body).Rated).toBe('2')
    // A period that is not offered is the longest.
    expect(sumOn((await sandra.get(`${SUM}?months=40`)).body).Rated).toBe('3')
    for (const words of ['Police', 'Larkhill', 'The dates.', 'Grace']) expect(body).not.toContain(words)
    expect((await sandra.get('/areas/partners/referrals')).body).toContain('How good our referrals are')
    const pc = await aPartner(desk, 'Dev Rana', 'Wexcombe Police')
    const theirs = (await pc.get(SUM)).body
    expect([sumOn(theirs).Rated, theirs.includes('Harrow')]).toEqual(['1', false])
    // Who works here reads the sum of all agencies in another place.
    expect((await desk.grace.get(SUM)).statusCode).toBe(404)
  })
})

describe('an enquiry that came after a conversation', () => {
  it('shows what was asked and advised then, to those who may read it, on each child’s part and no other enquiry', async () => {
    const here = '/areas/partners/conversations'
    await desk.worker.get(here)
    const said = {
      do: 'new',
      asker: 'Dev Rana',
      agency: 'Wexcombe Police',
      about: 'A boy of nine is out at midnight.',
      advice: 'Refer him, with his brother and sister.',
      advised: 'refer',
    }
    expect((await desk.worker.post(here, said)).statusCode).toBe(303)
    const [amir, bea] = await threeChildren(desk, 'Mossop')
    const [other] = await threeChildren(desk, 'Norreys')
    const [{ id } = { id: '' }] = await desk.rows<{ id: string }>(
      "select id from threshold_conversation where asker = 'Dev Rana'",
    )
    const [{ enquiry } = { enquiry: '' }] = await desk.rows<{ enquiry: string }>(
      'select enquiry from contact where id = $1',
      [amir!.split('/').at(-1)],
    )
    expect((await desk.grace.get(amir!)).body).not.toContain('A boy of nine')
    const linking = { do: 'link', conversation: id, [`enquiry-${id}`]: enquiry }
    expect((await desk.worker.post(here, linking)).statusCode).toBe(303)
    for (const page of [amir!, bea!]) {
      const { body } = await desk.grace.get(page)
      expect(body).toContain('Conversation before the referral')
      expect(body).toContain('Advised by Jonah Mercer: Refer him, with his brother and sister.')
    }
    expect((await desk.grace.get(other!)).body).not.toContain('A boy of nine')
    const priya = await desk.someone('social-worker')
    expect((await priya.get(`/children/${await childIn(amir!)}/chronology`)).body).not.toContain(
      'A boy of nine',
    )
    // Once for each child of the enquiry.
    expect(await desk.rows('select 1 from threshold_conversation_followed')).toHaveLength(3)
  })
})
