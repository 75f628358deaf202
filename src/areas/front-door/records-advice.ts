import { dateTime, longText, record, ref, text } from '../../engines/records/index.ts'
import { Contact } from './records.ts'

/**
 * What a manager advised whoever asked, day or night: about one contact, or about a child of whom none waits. Advice is no
 * decision and takes nobody's place (MASH24: contacts, decisions and a manager's advice are recorded in one place).
 */
export const ManagerAdvice = record(
  'manager_advice',
  'A manager’s advice',
  {
    contact: ref(() => Contact, 'About which contact?').optional(),
    asks: longText('What was asked?'),
    askedBy: text('Who asked?').help('You, if you leave it empty.').optional(),
    askedAt: dateTime('When was it asked?').help('When it was given, if you leave it empty.').optional(),
    adviser: text('Which manager advised?'),
    advisedAt: dateTime('When was it given?'),
    advice: longText('What did they advise?'),
    writtenBy: text('Who wrote it down?').optional(),
  },
  {
    indexes: [['advisedAt']],
    checks: [
      {
        field: 'askedAt',
        test: ({ askedAt, advisedAt }) =>
          askedAt && advisedAt && askedAt > advisedAt ? 'It was given before it was asked' : undefined,
      },
      {
        field: 'adviser',
        test: ({ askedBy, adviser }) =>
          adviser && askedBy && adviser.trim().toLowerCase() === askedBy.trim().toLowerCase()
            ? 'Nobody asks themselves: say which other manager advised'
            : undefined,
      },
    ],
  },
)
