import { isDay } from '../../checking/index.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8585Q',
  severity: 'query',
  says: 'Please check and either amend or provide a reason: CIN episode shows Died as the Closure Reason, however child has no recorded Date of Death',
  mend: 'Enter the day on which the child died, or the reason for which the case did close.',
  fields: { ChildIdentifiers: ['PersonDeathDate'], CINdetails: ['ReasonForClosure'] },
  reads: ['ChildIdentifiers', 'CINdetails'],
  finds: ({ ChildIdentifiers, CINdetails }) =>
    pairs(
      CINdetails.rows.filter(row => row.ReasonForClosure === 'RC2'),
      details => ChildIdentifiers.with(details),
      (_, { PersonDeathDate }) => !isDay(PersonDeathDate),
    ),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', PersonDeathDate: '2025-08-14' },
          { LAchildID: 'b' },
          { LAchildID: 'c', PersonDeathDate: '2025-02-30' },
          { LAchildID: 'd' },
        ],
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', ReasonForClosure: 'RC2' },
          { LAchildID: 'b', CINdetailsID: '1', ReasonForClosure: 'RC7' },
          { LAchildID: 'b', CINdetailsID: '2', ReasonForClosure: 'RC2' },
          { LAchildID: 'c', CINdetailsID: '1', ReasonForClosure: 'RC2' },
          { LAchildID: 'd', CINdetailsID: '1' },
        ],
      },
      finds: { ChildIdentifiers: [1, 2], CINdetails: [2, 3] },
    },
  ],
})
