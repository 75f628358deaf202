import { rule } from './tables.ts'

export default rule({
  code: 'INT21',
  says: 'Internal Check: SEX in UASC is different to SEX in Header.',
  mend: 'Make the sex the same as in the header.',
  fields: ['SEX'],
  reads: ['Header', 'UASC'],
  finds: ({ Header, UASC }) => UASC.rows.filter(row => Header.of(row.CHILD).some(one => one.SEX !== row.SEX)),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1', SEX: 'F' }],
        UASC: [
          { CHILD: '1', SEX: 'F' },
          { CHILD: '1', SEX: 'M' },
        ],
      },
      finds: { UASC: [1] },
    },
  ],
})
