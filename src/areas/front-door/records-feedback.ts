import { choice, codes, date, dateTime, longText, record, ref, text } from '../../engines/records/index.ts'
import { Contact } from './records.ts'

export const TOLD_WHAT = codes({
  acknowledgement: 'That it arrived',
  decision: 'What was decided',
  acceptance: 'That the team has it',
  quality: 'How good the referral was',
})
export const TOLD_HOW = codes({
  'e-mail': 'By e-mail',
  telephone: 'By telephone',
  'in-person': 'In person',
})

/**
 * That whoever made contact was told something: an e-mail that was let go, or a call that was written down. Working Together
 * to Safeguard Children 2023, chapter 3.
 */
export const ReferrerTold = record('referrer_told', 'Word to whoever made contact', {
  contact: ref(() => Contact, 'About which contact?'),
  what: choice(TOLD_WHAT, 'What were they told?'),
  how: choice(TOLD_HOW, 'How were they told?'),
  toldAt: dateTime('When were they told?'),
  toldBy: text('Who told them?'),
})

export const QUALITY = codes({
  full: 'Everything we needed',
  most: 'Most of what we needed',
  little: 'Much was missing',
  unusable: 'Not enough to decide anything',
})

/** How good a professional's referral was, by whoever received it. */
export const ReferralQuality = record(
  'referral_quality',
  'Quality of a referral',
  {
    contact: ref(() => Contact, 'Of which contact?'),
    quality: choice(QUALITY, 'How much of what we needed was in the referral?'),
    missing: longText('What was missing, or good?').optional(),
    agency: text('From which agency?').optional(),
    ratedAt: dateTime('When was it rated?'),
    ratedBy: text('Who rated it?'),
  },
  {
    checks: [
      {
        field: 'missing',
        test: ({ quality, missing }) =>
          quality && quality !== 'full' && !missing
            ? 'Say what was missing, so that the next referral is better'
            : undefined,
      },
    ],
  },
)

/** That a team took a case on from the front door: the second word to whoever referred follows from it. */
export const CaseAcceptance = record('case_acceptance', 'Case accepted by a team', {
  contact: ref(() => Contact, 'From which contact?'),
  team: text('Which team accepts it?'),
  acceptedAt: dateTime('When was it accepted?'),
  acceptedBy: text('Who accepted it?'),
  inTouchBy: date('By when will somebody be in touch with the family?'),
})
