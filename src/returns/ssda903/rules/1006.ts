import { rule } from './tables.ts'

export default rule({
  code: '1006',
  says: 'Missing type invalid.',
  mend: 'Choose missing or away from the year’s codes, or leave it empty.',
  fields: ['MISSING'],
  reads: ['Missing'],
  finds: ({ Missing }, collection) =>
    Missing.rows.filter(row => row.MISSING !== null && !collection.codes('MISSING').has(row.MISSING ?? '')),
  cases: [
    { tables: { Missing: [{ MISSING: 'M' }, { MISSING: 'X' }, { MISSING: null }] }, finds: { Missing: [1] } },
  ],
})
