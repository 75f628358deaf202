import { rule } from './tables.ts'

export default rule({
  code: '105',
  says: 'Data entry for Unaccompanied Asylum-Seeking Children (UASC) status of child is invalid or has not been completed.',
  mend: 'Choose whether they are an unaccompanied child seeking asylum from the year’s codes.',
  fields: ['UASC'],
  reads: ['Header'],
  // In the other forms it follows from the table of that name, and is never wrong (shared/vectors: it does not apply to CSV).
  needs: ['xml'],
  finds: ({ Header }, collection) => Header.rows.filter(row => !collection.codes('UASC').has(row.UASC ?? '')),
  cases: [
    {
      tables: { Header: [{ UASC: '0' }, { UASC: '2' }, { UASC: null }] },
      beside: { form: 'xml' },
      finds: { Header: [1, 2] },
    },
  ],
})
