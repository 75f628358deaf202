import { rule } from './tables.ts'

export default rule({
  code: '131',
  says: 'Data entry for being in touch after leaving care is invalid.',
  mend: 'Choose whether we are in touch from the year’s codes.',
  fields: ['IN_TOUCH'],
  reads: ['OC3'],
  finds: ({ OC3 }, collection) =>
    OC3.rows.filter(row => !collection.codes('IN_TOUCH').has(row.IN_TOUCH ?? '')),
  cases: [
    {
      tables: { OC3: [{ IN_TOUCH: 'YES' }, { IN_TOUCH: 'MAYBE' }, { IN_TOUCH: null }] },
      finds: { OC3: [1, 2] },
    },
  ],
})
