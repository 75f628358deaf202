import { rule } from './tables.ts'

/** A letter, then twelve digits, or eleven and a letter; or why there is none. */
const UPN = /^([A-HJ-NP-RT-Z]\d{11}(\d|[A-HJ-NP-RT-Z])|UN[1-5])$/i

export default rule({
  code: '168',
  says: 'Unique Pupil Number (UPN) is not valid. If unknown, default codes should be UN1, UN2, UN3, UN4 or UN5.',
  mend: 'Enter the pupil number, or UN1 to UN5 with the reason why there is none.',
  onRecord: 'Enter the pupil number, or why there is none.',
  fields: ['UPN'],
  reads: ['Header'],
  finds: ({ Header }) => Header.rows.filter(row => row.UPN !== null && !UPN.test(row.UPN)),
  cases: [
    {
      tables: {
        Header: [
          { UPN: 'A123456789012' },
          { UPN: 'UN3' },
          { UPN: 'UN6' },
          { UPN: 'A12345678901' },
          { UPN: null },
        ],
      },
      finds: { Header: [2, 3] },
    },
  ],
})
