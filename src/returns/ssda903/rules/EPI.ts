import { rule } from './tables.ts'

export default rule<'Header' | 'Episodes' | 'OC3'>({
  code: 'EPI',
  says: 'WARNING: Episodes need to be loaded for this child before further validation is possible',
  mend: 'Add the child’s episodes, or what is known of the care leaver, or take the child out.',
  fields: ['CHILD'],
  reads: ['Header', 'Episodes'],
  // A care leaver need not have been looked after in the year.
  finds: ({ Header, Episodes, OC3 }) =>
    Header.rows.filter(
      ({ CHILD }) => CHILD !== null && Episodes.of(CHILD).length === 0 && (OC3?.of(CHILD) ?? []).length === 0,
    ),
  cases: [
    {
      tables: {
        Header: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '3' }, { CHILD: null }],
        Episodes: [{ CHILD: '1' }],
        OC3: [{ CHILD: '3' }],
      },
      finds: { Header: [1] },
    },
    {
      tables: { Header: [{ CHILD: '1' }, { CHILD: '2' }], Episodes: [{ CHILD: '1' }] },
      finds: { Header: [1] },
    },
  ],
})
