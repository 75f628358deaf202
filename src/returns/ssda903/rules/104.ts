import { rule } from './tables.ts'

export default rule({
  code: '104',
  says: 'Date for Unaccompanied Asylum-Seeking Children (UASC) status ceased is not a valid date.',
  mend: 'Enter the day on which the status ceased, in this collection year, or leave it empty.',
  fields: ['DUC'],
  reads: ['UASC'],
  finds: ({ UASC }, { start }) => UASC.rows.filter(row => row.DUC_text !== null && !(row.DUC >= start)),
  cases: [
    {
      tables: { UASC: [{ DUC: '01/04/2026' }, { DUC: '31/03/2026' }, { DUC: 'soon' }, { DUC: null }] },
      finds: { UASC: [1, 2] },
    },
  ],
})
