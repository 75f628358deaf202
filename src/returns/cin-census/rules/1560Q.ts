import { rule } from './rule.ts'

/** As the census’s schema has it: a permanent number ends in a digit, a temporary one in a letter. */
const FORM = /^[A-Za-z]\d{11}[\dA-Za-z]$/

export default rule({
  code: '1560Q',
  severity: 'query',
  says: 'Please check and either amend or provide a reason: Former UPN wrongly formatted',
  mend: 'Copy the former pupil number again from the school: it is a letter and eleven digits, then a digit or a letter.',
  fields: { ChildIdentifiers: ['FormerUPN'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(({ FormerUPN }) => FormerUPN !== null && !FORM.test(FormerUPN)),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { FormerUPN: 'N820000000001' },
          { FormerUPN: 'N82000000000A' },
          { FormerUPN: 'N8200000000011' },
          { FormerUPN: 'N82000000001' },
          { FormerUPN: '8820000000001' },
          { FormerUPN: 'N8200000000AA' },
          { FormerUPN: null },
        ],
      },
      finds: { ChildIdentifiers: [2, 3, 4, 5] },
    },
  ],
})
