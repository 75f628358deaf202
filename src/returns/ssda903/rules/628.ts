import { isCareLeaver } from '../children/answers.ts'
import { rule } from './tables.ts'

export default rule({
  code: '628',
  says: 'Motherhood details are not required for care leavers who have not been looked after during the year.',
  mend: 'Leave it empty for a care leaver who was not looked after in the year.',
  fields: ['MOTHER'],
  reads: ['Episodes', 'Header', 'OC3'],
  finds: ({ Episodes, Header, OC3 }) =>
    Header.rows.filter(
      row =>
        row.MOTHER !== null && Episodes.of(row.CHILD).length === 0 && OC3.of(row.CHILD).some(isCareLeaver),
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', MOTHER: '1' },
          { CHILD: '2', MOTHER: '1' },
          { CHILD: '3', MOTHER: '1' },
          { CHILD: '4', MOTHER: null },
        ],
        OC3: [
          { CHILD: '1', IN_TOUCH: 'YES' },
          { CHILD: '2', IN_TOUCH: 'YES' },
          { CHILD: '3', IN_TOUCH: null },
          { CHILD: '4', IN_TOUCH: 'YES' },
        ],
        Episodes: [{ CHILD: '2' }],
      },
      finds: { Header: [0] },
    },
  ],
})
