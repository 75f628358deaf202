import { isFemale } from '../children/sex.ts'
import { rule } from './tables.ts'

const isNoMother = (mother: string | null): boolean => mother === null || mother === '0'

export default rule({
  code: '612',
  says: 'Date of birth field has been completed but mother field indicates child is not a mother.',
  mend: 'Take the date of birth of the child’s child out, or enter that she is a mother.',
  fields: ['SEX', 'MOTHER', 'MC_DOB'],
  reads: ['Header'],
  finds: ({ Header }) =>
    Header.rows.filter(row => isFemale(row.SEX) && isNoMother(row.MOTHER) && row.MC_DOB_text !== null),
  cases: [
    {
      tables: {
        Header: [
          { SEX: 'F', MOTHER: '0', MC_DOB: '01/05/2026' },
          { SEX: 'F', MOTHER: null, MC_DOB: '01/05/2026' },
          { SEX: 'F', MOTHER: '0', MC_DOB: 'soon' },
          { SEX: 'F', MOTHER: '1', MC_DOB: '01/05/2026' },
          { SEX: 'F', MOTHER: '0', MC_DOB: null },
          { SEX: 'M', MOTHER: null, MC_DOB: '01/05/2026' },
        ],
      },
      finds: { Header: [0, 1, 2] },
    },
  ],
})
