import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Referral } from './records.ts'

/** Referrals to children's social care: child_id, record_id, referred_on, closed_on. */
export const referralFacts: Facts = {
  view: 'referral_fact',
  about: 'Each referral, from the day the child was referred to the day the case closed',
  of: [Referral],
  rows: sql`select child_id, id as record_id, referred_on, closed_on from referral`,
}

export { DECIDERS, FRONT_DOOR } from './board/deciders.ts'
export { referralIdOf } from './demonstration.ts'
/** The kind itself, for clocks that start from a referral. */
/** The kinds themselves, for what partners of the front door may be told of their own referrals. */
export { CONTACT_OUTCOME, Contact, PARTNER, PartnerCheck, Referral } from './records.ts'
export { QUALITY, ReferralQuality } from './records-feedback.ts'
/** A worry of the synthetic city, for areas whose part follows from it. */
export { eighteenth, sharedChance, type Worry, worryIn } from './worry.ts'
