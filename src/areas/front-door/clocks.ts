import { dayOf } from '../../core/instant.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock, clockOfEach } from '../../engines/clocks/index.ts'
import { Allocation } from '../child/facts.ts'
import { LOOKED_AT, passedToWorker } from './passed-to-worker.ts'
import { Contact, PartnerCheck, Referral } from './records.ts'
import { ReferrerTold } from './records-feedback.ts'

// Working Together to Safeguard Children 2023, chapter 3: within one working day a social worker decides what
// happens next and tells the referrer.
export const contactDecision = clockOfEach('contact-decision', 'contacts', {
  title: 'Decision on a contact',
  todo: 'Decide what happens with the contact',
  opens: '/areas/front-door/enquiry/:about',
  authority: 'statutory-guidance',
  source: 'Working Together to Safeguard Children 2023, chapter 3',
  atTheEnd: 'asks-after',
  reads: { contacts: Contact },
  each: contact =>
    contact.receivedAt === null
      ? undefined
      : {
          about: contact,
          from: dayOf(contact.receivedAt),
          due: addWorkingDays(dayOf(contact.receivedAt), 1),
          met: contact.decidedAt === null ? null : dayOf(contact.decidedAt),
        },
})

// Local standard of one working day from the referral (clocks.json allocate-case).
export const allocation = clock('allocate-case', {
  title: 'Case allocated to a worker',
  todo: 'Allocate a worker',
  opens: '/children/:child/allocate',
  authority: 'local',
  source: 'Local standard: 1 working day',
  atTheEnd: 'asks-after',
  reads: { referrals: Referral, allocations: Allocation },
  runs: ({ referrals, allocations }) =>
    referrals.flatMap(referral => {
      const from = referral.referredOn
      if (from === null || !hasWorkingDays(from)) return []
      // Returns hold no allocations: of a referral that came by one, and of a child without any, nothing can be said.
      if (allocations.length === 0 && referral.cameBy === null) return []
      const days = allocations.flatMap(({ fromOn, toOn }) =>
        fromOn !== null && (toOn === null || toOn > from) ? [Math.max(fromOn, from) as typeof from] : [],
      )
      const met = days.sort((a, b) => a - b)[0] ?? null
      const closed = referral.closedOn !== null && met === null
      return [
        {
          about: referral,
          from,
          due: addWorkingDays(from, 1),
          met,
          excused: closed ? 'The case closed' : null,
          until: referral.closedOn,
        },
      ]
    }),
})

// Working Together to Safeguard Children 2023, chapter 3: the authority acknowledges a referral within one working day.
export const referrerAcknowledged = clockOfEach('referrer-acknowledged', 'contacts', {
  title: 'Referrer told the outcome',
  todo: 'Tell whoever made contact',
  opens: '/areas/front-door/enquiry/:about',
  authority: 'statutory-guidance',
  source: 'Working Together to Safeguard Children 2023, chapter 3',
  atTheEnd: 'asks-after',
  reads: { contacts: Contact, tellings: ReferrerTold },
  each(contact, { tellings }) {
    // Only who is known by name can be told: a contact of a loaded return says nobody.
    if (contact.receivedAt === null || contact.referrer === null) return undefined
    const told = tellings.flatMap(one => (one.contact === contact.id ? [dayOf(one.toldAt)] : []))
    return {
      about: contact,
      from: dayOf(contact.receivedAt),
      due: addWorkingDays(dayOf(contact.receivedAt), 1),
      met: told.sort((a, b) => a - b)[0] ?? null,
    }
  },
})

// A local limit, written with the question (hours by colour: see the README): nights and weekends count.
export const partnerCheckAnswered = clock('partner-check-answered', {
  title: 'Partner check answered',
  todo: 'Chase the partner who was asked',
  authority: 'local',
  source: 'Local standard: half the hours of the contact’s colour',
  atTheEnd: 'asks-after',
  reads: { checks: PartnerCheck, contacts: Contact },
  needs: 'checks',
  runs: ({ checks, contacts }) =>
    checks.flatMap(check => {
      if (check.dueAt === null || check.askedAt === null) return []
      const decidedAt = contacts.find(({ id }) => id === check.contact)?.decidedAt ?? null
      const over = check.answeredAt === null && decidedAt !== null
      return [
        {
          about: check,
          from: dayOf(check.askedAt),
          fromAt: check.askedAt,
          due: dayOf(check.dueAt),
          dueAt: check.dueAt,
          met: check.answeredAt === null ? null : dayOf(check.answeredAt),
          metAt: check.answeredAt,
          excused: over ? 'The contact was decided without it' : null,
          until: over ? dayOf(decidedAt) : null,
        },
      ]
    }),
})

// A new worry about a child with an open case is no referral: it goes to their worker. Local, as the decision itself: the
// next working day. Only what was decided here runs: contacts of a return and of the city say nobody who decided so.
export const newWorryLookedAt = clock('new-worry-looked-at', {
  title: 'New worry looked at by the worker of the open case',
  todo: 'Look at the new worry, and say what came of it',
  opens: '/children/:child/look-at-worry',
  authority: 'local',
  source: 'Local standard: 1 working day',
  atTheEnd: 'asks-after',
  reads: { contacts: Contact, ...LOOKED_AT },
  needs: 'contacts',
  runs: ({ contacts, ...known }) =>
    contacts.flatMap(contact =>
      contact.outcome === 'open-case' && contact.decidedAt !== null && contact.decidedBy !== null
        ? passedToWorker(contact, contact.decidedAnewAt ?? contact.decidedAt, known)
        : [],
    ),
})
