import { addDays, type Day, isoDay } from '../../core/day.ts'
import { type Instant, londonInstant } from '../../core/instant.ts'
import { isWorkingDay } from '../../core/working-days.ts'
import { withoutSmall } from '../../engines/indicators/index.ts'
import { asService, at, type Ctx } from '../../engines/records/index.ts'
import { REFERRAL_SOURCE } from '../../returns/cin-census/codes.ts'
import { CLOSES, OPENS } from '../out-of-hours/facts.ts'

/** What the report counts: each is a set of children’s records, so that every number opens to its children. */
export const COUNTED = {
  received: 'Contacts received, one for each child',
  decided: 'Contacts decided',
  backlog: 'Waiting for a decision now',
  overdue: 'Of those, past the working day after receipt',
  night: 'Received out of hours',
  repeat: 'About a child heard of in the twelve months before',
  unagreed: 'Red contacts assessed without agreement, with no reason written down',
  notified: 'Police notifications of domestic abuse',
  assessed: 'Assessments begun',
  helped: 'Early help begun',
} as const
export type Counted = keyof typeof COUNTED

/** From the first moment of a day up to now. */
export type Period = { from: Day; days: number }

export const today = (ctx: Ctx): Period => ({ from: ctx.today, days: 1 })
export const fourWeeks = (ctx: Ctx): Period => ({ from: addDays(ctx.today, -27), days: 28 })

// Each contact with what the report asks of it. $1 is the first moment, $2 now, $3 the working days of a year back.
const CONTACTS = `select c.child_id, c.record_id, c.enquiry, c.received_at, c.decided_at, c.source, c.outcome,
    r.colour, f.first_at, c.received_at >= $1 and c.received_at <= $2 as is_received,
    c.decided_at >= $1 and c.decided_at <= $2 as is_decided,
    c.decided_at is null and c.received_at <= $2 as is_backlog,
    c.outcome = 'referral' and r.colour = 'red' and (a.position is null
      or a.position in ('refused', 'withdrawn') and not a.has_reason) as is_unagreed,
    d.due_on < ($2::timestamptz at time zone 'Europe/London')::date as is_late,
    not ((c.received_at at time zone 'Europe/London')::date = any($3::date[])
      and (c.received_at at time zone 'Europe/London')::time >= '${OPENS}'
      and (c.received_at at time zone 'Europe/London')::time < '${CLOSES}') as is_night,
    exists (select from contact_fact e where e.child_id = c.child_id and e.record_id <> c.record_id
      and e.received_at < c.received_at and e.received_at >= c.received_at - interval '12 months'
      and (e.enquiry is null or e.enquiry is distinct from c.enquiry)) as is_repeat
  from contact_fact c
  left join lateral (select colour from contact_rating_fact r where r.contact_id = c.record_id
    order by rated_at desc limit 1) r on true
  left join lateral (select min(rated_at) as first_at from contact_rating_fact r where r.contact_id = c.record_id) f on true
  left join lateral (select position, has_reason from contact_agreement_fact a where a.child_id = c.child_id
    and a.contact_id = c.record_id and a.purpose = 'assessment' order by a.known_at desc limit 1) a on c.outcome = 'referral'
  left join clock_run d on d.about_id = c.record_id::text and d.child_id = c.child_id and d.clock = 'contact-decision'
  where c.received_at is not null and (c.received_at >= $1 or c.decided_at >= $1 or c.decided_at is null)`

// What is no contact: child_id, record_id and the moment, for what began on a day its first. $1 is the first moment, $2 now.
const onDays = (column: string): string =>
  `${column} >= ($1::timestamptz at time zone 'Europe/London')::date
    and ${column} <= ($2::timestamptz at time zone 'Europe/London')::date`
const OTHERS = {
  notified: `select child_id, record_id, notified_at as at from abuse_notification_fact
    where notified_at >= $1 and notified_at <= $2`,
  assessed: `select child_id, record_id, started_on::timestamp at time zone 'Europe/London' as at from assessment_fact
    where ${onDays('started_on')}`,
  helped: `select child_id, record_id, from_on::timestamp at time zone 'Europe/London' as at from status_spell
    where status = 'early-help' and ${onDays('from_on')}`,
} as const
type Other = keyof typeof OTHERS
const isOther = (counted: Counted): counted is Other => Object.hasOwn(OTHERS, counted)

const WHERE: Readonly<Record<Exclude<Counted, Other>, string>> = {
  received: 'is_received',
  decided: 'is_decided',
  backlog: 'is_backlog',
  overdue: 'is_backlog and is_late',
  night: 'is_received and is_night',
  repeat: 'is_received and is_repeat',
  unagreed: 'is_decided and is_unagreed',
}

function paramsOf(ctx: Ctx, { from }: Period): unknown[] {
  const working: string[] = []
  for (let day = addDays(ctx.today, -400); day <= ctx.today; day = addDays(day, 1))
    if (isWorkingDay(day)) working.push(isoDay(day))
  return [at(londonInstant(from, '00:00')), at(ctx.now), working]
}

/** One part of a split: how many, or null where that would tell of a few children. */
export type Part = { part: string; count: number | null }

/** The report’s numbers for a period. */
export type Numbers = {
  counts: Record<Counted, number>
  enquiries: number
  colours: Part[]
  outcomes: Part[]
  sources: Part[]
  /** Median hours: from receipt to the first rating, from there to the decision, and the whole. */
  hours: { toRating: number | null; toDecision: number | null; whole: number | null }
}

type Row = Record<keyof typeof WHERE, number> & { enquiries: number } & Numbers['hours']
type Split = { what: 'colour' | 'outcome' | 'source'; part: string | null; n: number }

/**
 * Counted over every child, whoever asks: numbers alone leave here, and a part of a split that would tell of one to five
 * children is held back (docs/decisions, totals and lists).
 */
export async function countedIn(ctx: Ctx, period: Period): Promise<Numbers> {
  const params = paramsOf(ctx, period)
  const keys = Object.keys(WHERE) as (keyof typeof WHERE)[]
  const sums = keys.map(key => `count(*) filter (where ${WHERE[key]})::int as "${key}"`)
  const median = (from: string, to: string) =>
    `percentile_cont(0.5) within group (order by extract(epoch from ${to} - ${from}) / 3600)
       filter (where is_decided and ${to} >= ${from})`
  return asService(ctx, async () => {
    const [row] = await ctx.db.rows<Row>(
      `select ${sums.join(', ')},
          count(distinct coalesce(enquiry, record_id::text)) filter (where is_received)::int as enquiries,
          ${median('received_at', 'first_at')}::float8 as "toRating",
          ${median('first_at', 'decided_at')}::float8 as "toDecision",
          ${median('received_at', 'decided_at')}::float8 as whole
       from (${CONTACTS}) c`,
      params,
    )
    const splits = await ctx.db.rows<Split>(
      `with c as materialized (${CONTACTS})
       select 'colour' as what, coalesce(colour, 'unrated') as part, count(*)::int as n from c where is_received group by 2
       union all select 'outcome', outcome, count(*)::int from c where is_decided group by 2
       union all select 'source', source, count(*)::int from c where is_received group by 2`,
      params,
    )
    const others = await ctx.db.rows<{ what: Other; n: number }>(
      Object.entries(OTHERS)
        .map(([what, rows]) => `select '${what}' as what, count(*)::int as n from (${rows}) o`)
        .join(' union all '),
      params.slice(0, 2),
    )
    const numberOf = (what: Other): number => others.find(one => one.what === what)?.n ?? 0
    return {
      counts: {
        ...(Object.fromEntries(keys.map(key => [key, row?.[key] ?? 0])) as Record<
          keyof typeof WHERE,
          number
        >),
        notified: numberOf('notified'),
        assessed: numberOf('assessed'),
        helped: numberOf('helped'),
      },
      enquiries: row?.enquiries ?? 0,
      colours: partsOf(splits, 'colour', COLOURS),
      outcomes: partsOf(splits, 'outcome', OUTCOMES),
      sources: partsOf(splits, 'source', REFERRAL_SOURCE),
      hours: {
        toRating: row?.toRating ?? null,
        toDecision: row?.toDecision ?? null,
        whole: row?.whole ?? null,
      },
    }
  })
}

const COLOURS = { red: 'Red', amber: 'Amber', green: 'Green', unrated: 'Not rated' }
const OUTCOMES = {
  referral: 'Children’s social care',
  'early-help': 'Early help',
  information: 'Information and advice',
  none: 'No further action',
  'open-case': 'To the worker of an open case',
}

function partsOf(
  splits: readonly Split[],
  what: Split['what'],
  codes: Readonly<Record<string, string>>,
): Part[] {
  const parts = splits
    .filter(one => one.what === what)
    .map(({ part, n }) => ({
      part: part === null ? 'Not said' : (codes[part] ?? part),
      figure: {
        state: 'answered' as const,
        value: n,
        numerator: n,
        denominator: n,
        cannotTell: 0,
        from: 0 as Day,
        to: 0 as Day,
      },
    }))
    .sort((a, b) => b.figure.numerator - a.figure.numerator || a.part.localeCompare(b.part))
  return withoutSmall(parts).map(({ part, figure }) => ({ part, count: figure?.numerator ?? null }))
}

/** One contact behind a number. */
export type Behind = { child: string; name: string; record: string; at: Instant; isContact: boolean }

/** The children behind a number, whom the viewer may see; the newest first. */
export async function behind(ctx: Ctx, period: Period, counted: Counted, most: number): Promise<Behind[]> {
  const params = paramsOf(ctx, period)
  if (isOther(counted))
    return ctx.db.rows<Behind>(
      `select o.child_id as child, p.name, o.record_id as record, o.at, false as "isContact"
       from (${OTHERS[counted]}) o join person_profile p on p.person_id = o.child_id
       order by o.at desc, p.name, o.record_id limit $3`,
      [...params.slice(0, 2), most],
    )
  return ctx.db.rows<Behind>(
    `select c.child_id as child, p.name, c.record_id as record, c.received_at as at, true as "isContact"
     from (${CONTACTS}) c join person_profile p on p.person_id = c.child_id
     where ${WHERE[counted]} order by c.received_at desc, p.name, c.record_id limit $4`,
    [...params, most],
  )
}

/** Messages of the web form that nobody has written down or set aside: how many, and since when the first waits. */
export async function messagesWaiting(ctx: Ctx): Promise<{ count: number; since: Instant | null }> {
  const row = await asService(ctx, () =>
    ctx.db.first<{ count: number; since: Instant | null }>(
      `select count(*)::int as count, min(received_at) as since from portal_submission
       where taken_up_at is null and received_at <= $1`,
      [at(ctx.now)],
    ),
  )
  return row ?? { count: 0, since: null }
}
