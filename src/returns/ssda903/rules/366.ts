import { rule } from './tables.ts'

export default rule({
  code: '366',
  says: 'A child cannot change placement during the course of an individual short-term respite break.',
  mend: 'Make the reason for the new episode S, or the legal status another: each short break is an episode of its own.',
  fields: ['RNE'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.LS === 'V3' && row.RNE !== 'S'),
  cases: [
    {
      tables: {
        Episodes: [
          { LS: 'V3', RNE: 'S' },
          { LS: 'V3', RNE: 'P' },
          { LS: 'V3', RNE: null },
          { LS: 'V4', RNE: 'P' },
          { LS: 'C2', RNE: 'P' },
          { LS: null, RNE: 'P' },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
