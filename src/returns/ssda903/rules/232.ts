import { rule } from './tables.ts'

export default rule({
  code: '232',
  says: 'Sex of the child/young person has been reported as unknown.',
  mend: 'Find out and enter the child’s sex, if anybody knows.',
  fields: ['SEX'],
  reads: ['Header'],
  finds: ({ Header }) => Header.rows.filter(row => row.SEX?.toUpperCase() === 'U'),
  cases: [{ tables: { Header: [{ SEX: 'U' }, { SEX: 'F' }] }, finds: { Header: [0] } }],
})
