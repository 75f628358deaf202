import { choice, codes, date, longText, record, ref, text } from '../../engines/records/index.ts'
import { Referral } from '../front-door/facts.ts'

export const PATHWAY = codes({
  'two-services': 'Early help and child in need, as two services',
  'family-help': 'Family Help, as one',
})

/** Which pathway holds here, from a day; until one is written the default of pathway.ts holds. */
export const PathwayFrom = record(
  'family_help_pathway',
  'How families are helped, from a day',
  {
    pathway: choice(PATHWAY, 'How are families helped from then on?'),
    fromOn: date('From which day?'),
    why: longText('Why, and who agreed it?'),
    writtenBy: text('Who wrote it down?').optional(),
  },
  { about: 'authority' },
)

/**
 * That a child’s Family Help goes on under section 17, as a child in need, with the assessment, the plan and the lead it had.
 * It ends when the case of its referral closes: nobody writes that twice.
 */
export const UnderSection17 = record('family_help_section_17', 'Family Help under section 17', {
  referral: ref(() => Referral, 'Which referral is it part of?'),
  fromOn: date('From which day?'),
  why: longText('Why?').optional(),
  decidedBy: text('Who decided?').optional(),
})
