import { formatDay } from '../../core/day.ts'
import type { Paper } from '../../engines/papers/index.ts'
import type { Row } from '../../engines/records/index.ts'
import type { RecordForThem } from './records.ts'
import { partsOf } from './words.ts'

/** A version as it was made, word for word, as a paper for its one reader. */
export function paperOf(
  made: Row<typeof RecordForThem>,
  council: { name: string; telephone: string | null },
): Paper {
  return {
    title: `For ${made.reader}`,
    about: [made.subject],
    on: made.madeOn,
    council: council.name,
    blocks: [
      ...made.opening.split('\n').map(text => ({ text })),
      ...partsOf(made.says).map(({ kind, text }) =>
        kind === 'heading' ? { heading: text } : kind === 'words' ? { quote: `“${text}”` } : { text },
      ),
    ],
    foot: [
      `Made for ${made.reader} alone, on ${formatDay(made.madeOn)}${made.madeBy ? `, by ${made.madeBy}` : ''}, ${council.name}.`,
      council.telephone && `You can ring us: ${council.telephone}.`,
      'You may ask to see more of your record, and may ask somebody to help you.',
    ]
      .filter(Boolean)
      .join(' '),
  }
}
