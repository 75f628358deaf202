import { rule } from './tables.ts'

export default rule({
  code: '105',
  says: 'Data entry for Unaccompanied Asylum-Seeking Children (UASC) status of child is invalid or has not been completed.',
  mend: 'Choose whether they are an unaccompanied child seeking asylum from the year’s codes.',
  fields: ['UASC'],
  reads: ['Header'],
  finds: ({ Header }, collection) => Header.rows.filter(row => !collection.codes('UASC').has(row.UASC ?? '')),
  cases: [{ tables: { Header: [{ UASC: '0' }, { UASC: '2' }, { UASC: null }] }, finds: { Header: [1, 2] } }],
})
