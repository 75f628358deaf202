import { rule } from './tables.ts'

export default rule({
  code: '626',
  says: 'Child was reported as a mother but the date of birth of the first child is before the current year which contradicts with the mother status recorded last year.',
  mend: 'Put the date of birth of the first child right, or have last year’s return put right.',
  fields: ['MOTHER', 'MC_DOB'],
  reads: ['Header', 'Header_last'],
  finds: ({ Header, Header_last }, { start }) =>
    Header.rows.filter(
      row =>
        row.MOTHER === '1' &&
        row.MC_DOB < start &&
        Header_last.of(row.CHILD).some(last => last.MOTHER === '0'),
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', MOTHER: '1', MC_DOB: '31/03/2026' },
          { CHILD: '2', MOTHER: '1', MC_DOB: '01/04/2026' },
          { CHILD: '3', MOTHER: '1', MC_DOB: '31/03/2026' },
          { CHILD: '4', MOTHER: '1', MC_DOB: '31/03/2026' },
        ],
        Header_last: [
          { CHILD: '1', MOTHER: '0' },
          { CHILD: '2', MOTHER: '0' },
          { CHILD: '3', MOTHER: '1' },
        ],
      },
      finds: { Header: [0] },
    },
  ],
})
