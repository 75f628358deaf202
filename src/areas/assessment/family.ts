import type { Day } from '../../core/day.ts'
import { logList } from '../../engines/access/index.ts'
import type { Asked } from '../../engines/area.ts'
import { type Ctx, idFrom, inTurn, newId } from '../../engines/records/index.ts'
import type { Family, FamilyChild } from '../../web/family-form/index.ts'
import { whyNothingNew } from '../child/facts.ts'
import { underSection17 } from '../family-help/facts.ts'

/** Where a child's assessments are shown. */
export const assessmentsHref = (child: string): string => `/areas/assessment/children/${child}`

/** The path of the form with which it is sent to a manager. */
export const SENDS = 'send'

/** A child of the family with an open case, of whom none is being assessed for it. */
export type ToAssess = FamilyChild & { referral: string; referredOn: Day | null }

/** A child whose assessment is being written, as part of one writing. */
export type Assessed = FamilyChild & { assessment: string }

/** Lets one person at a time change what is written of a child’s assessment: two would else each find none open. */
export async function oneAtATime(ctx: Ctx, child: string): Promise<void> {
  await inTurn(ctx, `assessment ${child}`)
}

const OPEN = `a.started_on is not null and a.authorised_on is null and r.closed_on is null`

async function logged<C extends FamilyChild>(ctx: Ctx, child: string, rows: C[]): Promise<C[]> {
  const others = rows.flatMap(row => (row.child === child ? [] : [row.child]))
  if (others.length > 0) await logList(ctx, 'list', 'Children of one family, for an assessment', others)
  return rows
}

/** The id that joins what is begun with one form: the same when the form is sent twice. */
export const writingOf = ({ form }: Pick<Asked, 'form'>): string =>
  idFrom('assessment', 'writing', form.record ?? newId())

/** The child and those of the family whose case is open and of whom no assessment goes on for it, but one begun with this form. */
const toAssess = async (page: Asked, child: string): Promise<ToAssess[]> =>
  logged(
    page.ctx,
    child,
    await page.ctx.db.rows<ToAssess>(
      `select c.child, p.name, c.referral, c.referred_on as "referredOn" from (
         select distinct on (r.child_id) r.child_id as child, r.record_id as referral, r.referred_on from referral_fact r
         where r.closed_on is null and (r.child_id = $1
           or exists (select from person_family f where f.person_id = $1 and f.other_id = r.child_id)
           or exists (select from person_family f join person_family g on g.other_id = f.other_id
             where f.person_id = $1 and g.person_id = r.child_id))
         order by r.child_id, r.referred_on desc nulls last, r.record_id) c
       join person_profile p on p.person_id = c.child
       where not exists (select from assessment a join referral_fact r on r.record_id = a.referral
         where a.child_id = c.child and ${OPEN} and a.writing is distinct from $2)
       order by c.child <> $1, p.born_on nulls last, p.name`,
      [child, writingOf(page)],
    ),
  )

/** The child whose assessment goes on, and the others whose assessment is the same writing; nobody while a manager has it. */
async function inWriting({ ctx, form }: Asked, child: string): Promise<Assessed[]> {
  const rows = await ctx.db.rows<Assessed & { asked: string | null }>(
    `with open as (select a.id, a.child_id, a.writing, a.started_on, s.id as asked from assessment a
       left join referral_fact r on r.record_id = a.referral
       left join assessment_authorisation s on s.assessment = a.id and s.answer is null
       where ${OPEN}),
     this as (select id, writing from open where child_id = $1 order by started_on desc, id limit 1)
     select o.child_id as child, p.name, o.id as assessment, o.asked from open o join person_profile p on p.person_id = o.child_id
     where o.id = (select id from this) or o.child_id <> $1 and o.writing = (select writing from this)
     order by o.child_id <> $1, p.born_on nulls last, p.name`,
    [child],
  )
  // The form that sent it, sent twice, finds it again.
  const isFree = ({ asked, child: of }: (typeof rows)[number]) =>
    asked === null || (form.record !== undefined && asked === idFrom('assessment', SENDS, form.record, of))
  return logged(ctx, child, rows.filter(isFree))
}

const home = { href: assessmentsHref, text: 'Assessments' }

// Families First Partnership programme guide (DfE, March 2025): one assessment, which goes on under section 17.
const ONE_ASSESSMENT =
  'has Family Help: its one assessment goes on, and is brought up to date there. No other is begun beside it.'

/** Whom an assessment can be begun for. */
export const beginning: Family<ToAssess> = {
  area: 'assessment',
  childrenOf: toAssess,
  nobody: 'This child has no open case with social care, or is being assessed for it already.',
  oneAtATime,
  whyNot: async (ctx, { child, name }) =>
    (await whyNothingNew(ctx, child)) ??
    ((await underSection17(ctx, child)) ? `${name} ${ONE_ASSESSMENT}` : undefined),
  home,
}

/** Whose assessment is being written. */
export const writing: Family<Assessed> = {
  area: 'assessment',
  childrenOf: inWriting,
  nobody: 'No assessment of this child is being written: none was begun, or a manager has it.',
  oneAtATime,
  home,
}
