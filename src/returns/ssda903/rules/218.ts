import { isDay } from '../../checking/index.ts'
import { hasNoNumber, isShortBreaks } from '../children/codes.ts'
import { rule } from './tables.ts'

// Ofsted registers providers in England only; a placement of which no place is known is another rule's to find (169).
const isInEngland = (authority: string | null): boolean => authority !== null && !/^[WSN]/.test(authority)

export default rule({
  code: '218',
  says: 'Ofsted Unique reference number (URN) is required.',
  mend: 'Enter the number under which Ofsted registers the provider, or XXXXXXX where it has none.',
  fields: ['URN'],
  reads: ['Episodes'],
  columns: ['PL_LA'],
  finds: ({ Episodes }, { start }) =>
    Episodes.rows.filter(
      row =>
        row.URN === null &&
        !hasNoNumber(row.PLACE) &&
        !isShortBreaks(row.LS) &&
        isInEngland(row.PL_LA) &&
        (!isDay(row.DEC) || row.DEC >= start),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'K2', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'U4', LS: 'C2', PL_LA: 'E08000031', DEC: '01/04/2026', URN: null },
          { PLACE: 'U4', LS: 'C2', PL_LA: 'E08000031', DEC: '31/03/2026', URN: null },
          { PLACE: 'K2', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: 'SC012345' },
          { PLACE: 'K2', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: 'XXXXXXX' },
          { PLACE: 'R5', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'T1', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'Z12', LS: 'C2', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'K1', LS: 'V3', PL_LA: 'E08000031', DEC: null, URN: null },
          { PLACE: 'K2', LS: 'C2', PL_LA: 'WAL', DEC: null, URN: null },
          { PLACE: 'K2', LS: 'C2', PL_LA: 'W06000015', DEC: null, URN: null },
          { PLACE: 'K2', LS: 'C2', PL_LA: null, DEC: null, URN: null },
        ],
      },
      finds: { Episodes: [0, 1] },
    },
  ],
})
