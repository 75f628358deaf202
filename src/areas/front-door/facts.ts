import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Contact, ContactRating, Referral } from './records.ts'
import { ManagerAdvice } from './records-advice.ts'
import { Agreement } from './records-agreement.ts'

/** Referrals to children's social care: child_id, record_id, referred_on, closed_on. */
export const referralFacts: Facts = {
  view: 'referral_fact',
  about: 'Each referral, from the day the child was referred to the day the case closed',
  of: [Referral],
  rows: sql`select child_id, id as record_id, referred_on, closed_on, closure_reason from referral`,
}

/** Contacts: child_id, record_id, received_at, decided_at, decided_by, source, outcome, reason, worry, enquiry. */
export const contactFacts: Facts = {
  view: 'contact_fact',
  about: 'Each contact at the front door, and what was decided',
  of: [Contact],
  rows: sql`select child_id, id as record_id, received_at, decided_at, decided_by, source, outcome, reason, worry, enquiry from contact`,
}

/** Ratings: child_id, contact_id, stage, colour, rated_at. */
export const ratingFacts: Facts = {
  view: 'contact_rating_fact',
  about: 'Each rating of a contact, on receipt and with the decision',
  of: [ContactRating],
  rows: sql`select child_id, contact as contact_id, stage, colour, rated_at from contact_rating`,
}

/**
 * Where agreement stands: child_id, contact_id (none where it is said of an open case), purpose, position, has_reason (whether it
 * says why we go ahead), asked_of, standing, asked_by, asked_on, known_at.
 */
export const agreementFacts: Facts = {
  view: 'contact_agreement_fact',
  about: 'Where agreement stands on a contact, for each purpose',
  of: [Agreement],
  rows: sql`select child_id, contact as contact_id, purpose, position, why is not null as has_reason, asked_of, standing,
      asked_by, asked_on, known_at from agreement`,
}

/** A manager’s advice: child_id, record_id, contact_id, asks, asked_by, asked_at, adviser, advised_at, advice. */
export const adviceFacts: Facts = {
  view: 'manager_advice_fact',
  about: 'What managers advised about a child, who asked and when',
  of: [ManagerAdvice],
  rows: sql`select child_id, id as record_id, contact as contact_id, asks, asked_by, asked_at, adviser, advised_at, advice from manager_advice`,
}

/** Which referral of a loaded Annex A something falls under. */
export { referralInLists } from './annex-a.ts'
export { FRONT_DOOR, named } from './board/deciders.ts'
/** What another area passes on, and how a child told of is written about without a second record. */
export { newEnquiry, passToFrontDoor } from './board/pass-on.ts'
export { type ToldOf, writeAbout } from './board/receive.ts'
export { refer } from './board/refer.ts'
/** That a hub has what the front door decided for early help. */
export { takenOn } from './board/taken-on.ts'
export { tellTransferAccepted } from './board/tell-referrer.ts'
export { referralIdOf } from './demonstration.ts'
/** Questions about the children told of, as every form of the kind asks them. */
export { aboutChild, aboutChildren, childrenIn, childrenOf, MOST_CHILDREN } from './pages/received-form.ts'
export { notChosen, offeredFor, WhichChildren } from './pages/which-children.tsx'
/** When the worker of an open case must have looked at a worry that was passed to them. */
export { LOOKED_AT, passedToWorker } from './passed-to-worker.ts'
/** The kinds themselves, for what partners of the front door may be told of their own referrals. */
export { CONTACT_OUTCOME, Contact, PartnerCheck, Referral } from './records.ts'
export { CaseAcceptance, QUALITY } from './records-feedback.ts'
/** When what is planned for a child of the synthetic city ends. */
export { endOf, untilDay } from './until.ts'
/** A worry of the synthetic city, for areas whose part follows from it. */
export { sharedChance, type Worry, worryIn } from './worry.ts'
