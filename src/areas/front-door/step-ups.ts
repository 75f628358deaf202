import type { Day } from '../../core/day.ts'
import { type Sql, sql } from '../../core/sql.ts'
import { type Ctx, list } from '../../engines/records/index.ts'
import { StepUpCounted } from './records-settings.ts'
import { latest } from './thresholds.ts'

/**
 * Whether a step up from early help is an enquiry too, until an authority says otherwise from a day. No: an enquiry is what
 * reaches the front door from outside, and the published figures count forms.
 */
export const STEP_UP_IS_ENQUIRY: { value: boolean; reason: string } = {
  value: false,
  reason:
    'An enquiry is what reaches the front door from outside, and the published figures count forms. A step up comes from a family whom we help already.',
}

/** Whether a step up of that day is an enquiry too. */
export const countsStepUps = async (ctx: Ctx, on: Day): Promise<boolean> =>
  latest(await list(ctx, StepUpCounted, ''), on)?.isEnquiry ?? STEP_UP_IS_ENQUIRY.value

const DEFAULT = STEP_UP_IS_ENQUIRY.value ? sql`true` : sql`false`

const HOLDS = sql`coalesce((select s.is_enquiry from step_up_counted s where s.from_on <= r.referred_on
      order by s.from_on desc, s.known_at desc limit 1), ${DEFAULT})`

/**
 * Steps up that count as enquiries on their day: each that opened a case, brothers and sisters of one day once, as one form
 * about several children counts once. Asked of no referral at all where no setting ever counted them.
 */
export const STEP_UPS_COUNTED: Sql = sql`select r.child_id, 'referral' as record_kind, r.id as record_id, r.referred_on as on_date,
      true as numerator, null::numeric as value, r.source, 'referral' as outcome
    from referral r
    where r.came_by = 'step-up' and (${DEFAULT} or exists (select from step_up_counted where is_enquiry)) and ${HOLDS}
      and not exists (select from referral o join sibling_fact s on s.sibling_id = o.child_id
        where s.person_id = r.child_id and o.came_by = 'step-up' and o.referred_on = r.referred_on and o.id < r.id)`
