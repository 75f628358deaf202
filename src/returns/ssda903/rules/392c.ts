import { rule } from './tables.ts'

export default rule({
  code: '392c',
  says: 'Postcode(s) provided are invalid.',
  mend: 'Put the postcode right: it is not in the directory.',
  falseAlarm: 'A postcode that is newer than the directory is found too.',
  fields: ['HOME_POST', 'PL_POST'],
  reads: ['Episodes'],
  needs: ['postcodes'],
  finds: ({ Episodes }, { postcodes }) => {
    const isUnknown = (postcode: string | null) => postcode !== null && !postcodes?.has(postcode)
    return Episodes.rows.filter(row => isUnknown(row.HOME_POST) || isUnknown(row.PL_POST))
  },
  cases: [
    {
      tables: {
        Episodes: [
          { HOME_POST: 'WV1 1AA', PL_POST: 'WV1 1AA' },
          { HOME_POST: 'WV1 1AA', PL_POST: 'WV1 1AB' },
          { HOME_POST: 'WV1 1AB', PL_POST: null },
          { HOME_POST: null, PL_POST: 'WV1 1AA' },
          { HOME_POST: null, PL_POST: null },
        ],
      },
      beside: { postcodes: { has: postcode => postcode === 'WV1 1AA' } },
      finds: { Episodes: [1, 2] },
    },
  ],
})
