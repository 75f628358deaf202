import { addDays, type Day, formatDay, isoDay } from '../../core/day.ts'
import { agenciesReached, partnersAt } from '../../engines/access/index.ts'
import { notify } from '../../engines/outbox/index.ts'
import { type Ctx, insert } from '../../engines/records/index.ts'
import { OF_HELP } from './clocks.ts'
import { LeadReminder } from './records.ts'

/** Local: what falls due within this many days is reminded of, and not again for as long. */
export const REMIND_DAYS = 7

/** A case that another agency leads: what is due in it first, and when its lead was last reminded. */
export type PartnerLed = {
  lead: string
  child: string
  name: string
  who: string
  agency: string
  agencyName: string | null
  account: string | null
  hub: string | null
  clock: string | null
  dueOn: Day | null
  remindedOn: Day | null
}

/**
 * Every case that another agency leads now and the viewer may see, those due first in front; or those of leads with an account.
 * `unsaid`: what is due next is the first that its lead was not reminded of yet.
 */
export const ledByOthers = (
  ctx: Ctx,
  most: number,
  withAccount = false,
  unsaid = false,
): Promise<PartnerLed[]> =>
  ctx.db.rows<PartnerLed>(
    `select l.id as lead, l.child_id as child, p.name, l.name as who, l.agency, l.agency_name as "agencyName", l.account,
        e.hub, d.clock, d.due_on as "dueOn", r.reminded_on as "remindedOn"
     from early_help_lead l join early_help_episode e on e.id = l.episode and e.ended_on is null
     join person_profile p on p.person_id = l.child_id
     left join lateral (select c.clock, c.due_on from clock_run c where c.child_id = l.child_id and c.state = 'running'
       and c.due_on is not null and c.clock = any($2::text[])
       and (not $5 or not exists (select from early_help_reminder m where m.lead = l.id and m.due_on = c.due_on)) order by c.due_on, c.clock limit 1) d on true
     left join lateral (select max(m.reminded_on) as reminded_on from early_help_reminder m where m.lead = l.id) r on true
     where l.agency <> 'council' and l.to_on is null and l.from_on <= $1::date
       and (l.account is not null or not $4)
     order by d.due_on nulls last, p.name, l.id limit $3`,
    [isoDay(ctx.today), OF_HELP, most, withAccount, unsaid],
  )

/** Whether its lead is to be told: something is due within a week or overdue, and they were not told in the last week. */
export const isToRemind = ({ today }: Ctx, { account, dueOn, remindedOn }: PartnerLed): boolean =>
  account !== null &&
  dueOn !== null &&
  dueOn <= addDays(today, REMIND_DAYS) &&
  (remindedOn === null || remindedOn <= addDays(today, -REMIND_DAYS))

/**
 * Tells those who lead for another agency, by e-mail, that something falls due: when, and where to read it; never of whom.
 * One e-mail a person, however many cases. Gives how many people were told.
 */
export async function remindLeads(
  ctx: Ctx,
  cases: readonly PartnerLed[],
  council: { name: string; address: string },
): Promise<number> {
  const agencies = (await agenciesReached(ctx)).map(({ agencyId }) => agencyId)
  const reached = new Map((await partnersAt(ctx, agencies)).map(one => [one.id, one]))
  const due = cases.filter(one => isToRemind(ctx, one) && reached.has(one.account!))
  const ofPerson = new Map<string, PartnerLed[]>()
  for (const one of due) ofPerson.set(one.account!, [...(ofPerson.get(one.account!) ?? []), one])
  for (const [account, own] of ofPerson) {
    const { name, email } = reached.get(account)!
    const first = own.map(({ dueOn }) => dueOn!).sort((a, b) => a - b)[0]!
    const cases = own.length === 1 ? 'an early help case' : `${own.length} early help cases`
    await notify(ctx, own[0]!.lead, {
      reader: name,
      to: email,
      subject: 'Something is due in a case that you lead',
      paragraphs: [
        `Dear ${name},`,
        `A review, an action or an assessment in ${cases} that you lead ${first < ctx.today ? 'was' : 'is'} due by ${formatDay(first)}. Sign in at ${council.address} and open “Cases I lead” to read what it is.`,
        'If you cannot do it, or no longer lead, tell the early help team.',
        `The early help team, ${council.name}.`,
      ],
    })
    for (const { lead, child, dueOn } of own)
      await insert(ctx, LeadReminder, child, { lead, remindedOn: ctx.today, dueOn: dueOn! })
  }
  return ofPerson.size
}
