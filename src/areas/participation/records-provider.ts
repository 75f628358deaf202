import { date, longText, record, ref, text } from '../../engines/records/index.ts'
import { AdvocacyOffer } from './records.ts'

/**
 * A child or parent who wants an advocate, referred to somebody of the provider by name. It holds all that the provider is told:
 * they see this, and nothing else of the record.
 */
export const AdvocacyReferral = record(
  'advocacy_referral',
  'Referral to a provider of advocates',
  {
    offer: ref(() => AdvocacyOffer, 'For which offer?'),
    sentOn: date('When was it sent?'),
    name: text('How is whoever wants an advocate called?').help('As they use it. The provider reads this.'),
    says: longText('What does the advocate need to know?')
      .help('Only what they need to make contact and to begin: the provider reads this, word for word.')
      .given(),
    reached: text('How and when can they be reached safely?').help('The provider reads this.'),
    email: text('Work e-mail address of the person at the provider').help(
      'Where they have an account as a partner: they then answer in their own pages.',
    ),
    account: text('Their account as a partner').optional(),
    sentBy: text('Who sent it?').optional(),
  },
  { indexes: [['account']] },
)
