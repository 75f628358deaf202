import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '231',
  says: 'We expect that unaccompanied asylum seeking children are generally older young people. Please check the date of birth is correct. If the date of birth is correct then please provide details in a bypass request.',
  mend: 'Check the date of birth, or that the child sought asylum alone.',
  falseAlarm: 'A child under ten who did is found too: tell the DfE so.',
  fields: ['DOB', 'UASC'],
  reads: ['Header'],
  finds: ({ Header }, { end }) => Header.rows.filter(row => row.UASC === '1' && ageOn(row.DOB, end) < 10),
  cases: [
    {
      tables: {
        Header: [
          { UASC: '1', DOB: '01/04/2017' },
          { UASC: '1', DOB: '31/03/2017' },
          { UASC: '0', DOB: '01/04/2017' },
          { UASC: null, DOB: '01/04/2017' },
          { UASC: '1', DOB: null },
        ],
      },
      finds: { Header: [0] },
    },
  ],
})
