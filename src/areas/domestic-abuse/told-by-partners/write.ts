import { formatInstant } from '../../../core/instant.ts'
import { invalid, type Outcome, ok, refused } from '../../../core/outcome.ts'
import { isId, type Partner } from '../../../engines/access/index.ts'
import {
  asService,
  type Ctx,
  change,
  idFrom,
  insert,
  newId,
  one,
  type Row,
} from '../../../engines/records/index.ts'
import { PoliceReport, PoliceReportChild } from '../records-police.ts'
import { toolOn } from '../tool-words.ts'
import { myReport } from './mine.ts'
import { readReport } from './read-form.ts'
import type { Teller } from './teller.ts'

/** How many notifications an hour takes, of one partner and of all: as many as of partners’ referrals. */
export const AN_HOUR = { each: 40, all: 600 }

/**
 * Sends what a partner wrote, once for one `token` of theirs. It is compared with nothing: whether a child is known, the
 * front door finds out when it takes it. With the service’s rights, as a partner has no kind of record.
 */
export async function send(
  ctx: Ctx,
  teller: Teller,
  me: Partner,
  form: Readonly<Record<string, string>>,
): Promise<Outcome<string>> {
  const tool = await toolOn(ctx, ctx.today)
  const { said: typed, children, problems } = readReport(form, { now: ctx.now, tool, teller })
  if (problems.length > 0) return { ok: false, problems }
  // Of their account and the form: nobody can name what another wrote.
  const id = idFrom('police-report', me.account, isId(form.record ?? '') ? form.record! : newId())
  // Whoever has no reference gets one, the same whenever this form is sent.
  const said = { ...typed, incident: typed.incident || `DA-${id.slice(0, 8).toUpperCase()}` }
  return asService(ctx, async () => {
    const before = await one(ctx, PoliceReport, id)
    if (before) return isSame(before, said) ? ok(id) : refused(SENT)
    if (await isTooMuch(ctx, me)) return refused(TOO_MUCH)
    const sent = { sentAt: ctx.now, sentBy: me.name, agency: me.agency, sentAccount: me.account, teller }
    const made = await insert(ctx, PoliceReport, '', { ...said, ...sent }, id)
    if (!made.ok) return made
    for (const child of children) {
      const named = await insert(ctx, PoliceReportChild, '', { ...child, report: id }, idFrom(id, child.nth))
      if (!named.ok) return named
    }
    return made
  })
}

const isSame = (before: Row<typeof PoliceReport>, said: object): boolean =>
  Object.entries(said).every(([name, value]) => before[name as keyof typeof before] === value)

const SENT = 'You sent this already, in other words. Open it from the list, and add what is new.'
const TOO_MUCH =
  'You have sent many notifications within an hour. What you wrote is kept here: send it later, or telephone the front door.'

// By the real clock, as every limit is; the children’s rows are never changed after.
async function isTooMuch(ctx: Ctx, { account }: Partner): Promise<boolean> {
  const row = await ctx.db.first<{ mine: number; all: number }>(
    `select count(*) filter (where sent_account = $1)::int as mine, count(*)::int as all
     from police_report r where exists (select from police_report_child c where c.report = r.id and c.nth = 1
       and c.recorded_at > clock_timestamp() - interval '1 hour')`,
    [account],
  )
  return (row?.mine ?? 0) >= AN_HOUR.each || (row?.all ?? 0) >= AN_HOUR.all
}

const LONGEST = 4_000
/** All that one notification holds of additions. */
const LONGEST_OF_ALL = 40_000

/** Adds to what a partner sent, until the front door has taken it: then there is the telephone. */
export async function add(ctx: Ctx, teller: Teller, id: string, words: string): Promise<Outcome<string>> {
  if (words === '') return invalid('words', 'Write what you want to add')
  if (words.length > LONGEST)
    return invalid('words', `It must be ${LONGEST.toLocaleString('en-GB')} characters or fewer`)
  const mine = await myReport(ctx, teller, id)
  if (!mine || mine.report.takenAt !== null) return refused(TAKEN)
  const added = [mine.report.added, `${formatInstant(ctx.now)}: ${words}`].filter(Boolean).join('\n\n')
  if (added.length > LONGEST_OF_ALL)
    return refused('There is no room for more here. Telephone the front door.')
  // As they saw it: of this and a front door that takes it at the same moment, one is told.
  return asService(ctx, () => change(ctx, PoliceReport, id, { added }, mine.report.knownAt))
}

const TAKEN = 'The front door has taken it, and nothing can be added here. Telephone the front door.'
