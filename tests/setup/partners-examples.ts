import { browserOf } from '../../src/app/server/site.test-data.ts'
import { Lead } from '../../src/areas/early-help/records.ts'
import { Challenge } from '../../src/areas/partners/records.ts'
import { change, insert, type Records, transact } from '../../src/engines/records/index.ts'
import { pageOf, refers } from './partners-desk.ts'
import { tells, tellsFromHealth } from './police-desk.ts'

type App = Parameters<typeof browserOf>[0]

/**
 * What partners' pages need to be looked at: a sent referral, a challenge that waits, a case that a partner leads, and
 * what an officer, and a health visitor, told of.
 */
export async function partnersExamples(
  app: App,
  records: Records,
): Promise<{ referral: string; challenge: string; led: string; fromPolice: string; fromHealth: string }> {
  const sandra = await browserOf(app).as('sandra.hillcott')
  const referral = (await pageOf(sandra, await refers(sandra))).split('/').at(-1)!
  const fromPolice = (await tells(await browserOf(app).as('aled.pryce'), 'CP/1')).split('/').at(-1)!
  const nia = await browserOf(app).as('nia.colbourne')
  const fromHealth = (await tellsFromHealth(nia)).split('/').at(-1)!
  return transact(records, { who: 'test', service: true }, async ctx => {
    const contact = await ctx.db.first<{ id: string; child: string }>(
      'select id, child_id as child from contact where decided_at is not null order by id limit 1',
    )
    const lead = await ctx.db.first<{ id: string; child: string }>(
      `select l.id, l.child_id as child from early_help_lead l join early_help_episode e on e.id = l.episode
       where e.ended_on is null and l.to_on is null order by l.id limit 1`,
    )
    if (!contact || !lead)
      throw new Error('The demonstration has no decided contact, or no early help that is led')
    await change(ctx, Lead, lead.id, { account: 'sandra.hillcott' })
    const made = await insert(ctx, Challenge, contact.child, {
      contact: contact.id,
      stage: 'manager',
      why: 'He told us more on Monday.',
      raisedAt: ctx.now,
      raisedBy: 'Sandra Hillcott',
      agency: 'Harrow Lane School',
    })
    if (!made.ok) throw new Error(made.problems[0]?.message)
    return { referral, challenge: made.value, led: lead.child, fromPolice, fromHealth }
  })
}
