import { choice, codes, date, longText, record, ref, text, yesNo } from '../../../engines/records/index.ts'
import { PreProceedings } from '../records.ts'

export const GATEWAY = codes({
  begins: 'Work before court begins',
  'step-down': 'Work before court ends: the family goes on without a court',
  court: 'Work before court ends: we apply to the court',
})

/**
 * What a legal gateway decided about one child: that work before court begins, or how it ends, with the legal advice that was
 * given and a reason. The advice is a lawyer’s to the council: kept apart whole, so that it leaves with nothing, and read by those
 * who work with the child and their managers.
 */
export const LegalGateway = record(
  'legal_gateway',
  'Legal gateway',
  {
    work: ref(() => PreProceedings, 'Which work before court?').optional(),
    heldOn: date('On which day was the legal gateway?'),
    decision: choice(GATEWAY, 'What was decided?'),
    adviser: text('Which legal adviser was there?').optional(),
    thresholdMet: yesNo('Did the legal adviser say that the threshold for court is met for this child?')
      .help('Children Act 1989, section 31(2).')
      .optional(),
    advice: longText('What was the legal advice?')
      .help('Kept apart: it is not shown to the family, and no letter or paper may hold it.')
      .sensitive()
      .keptApart('court')
      .optional(),
    reason: longText('Why was it decided so?').help(
      'In plain words, as you would say it to the parents. The legal advice stands above, and not here.',
    ),
    noOfferWhy: longText('If family group decision making was not offered: why not?').optional(),
    decidedBy: text('Who decided?'),
    writing: text('Which writing is it part of?').optional(),
  },
  { indexes: [['heldOn']] },
)
