import { formatNumber } from '../../core/number.ts'
import { SummaryList } from '../kit/index.ts'

/** How many of each a load made, or would make. */
export type Counts = { new: number; changed: number; unchanged: number; ignored: number; withdrawn: number }

/** A number, and what it means where there is any. */
const explained = (n: number, words: string): string => (n === 0 ? '0' : `${formatNumber(n)}. ${words}`)

/** What a load does, in numbers with words. */
export const LoadCounts = ({
  children,
  records,
  doubts,
}: {
  children: number
  records: Counts
  doubts: number
}) => (
  <SummaryList
    rows={[
      { key: { text: 'Children' }, value: { text: formatNumber(children) } },
      { key: { text: 'New records' }, value: { text: formatNumber(records.new) } },
      {
        key: { text: 'Changed records' },
        value: { text: explained(records.changed, 'What they said before is kept.') },
      },
      { key: { text: 'Unchanged records' }, value: { text: formatNumber(records.unchanged) } },
      {
        key: { text: 'Withdrawn records' },
        value: {
          text: explained(
            records.withdrawn,
            'An earlier return of this year had them, and this one does not.',
          ),
        },
      },
      {
        key: { text: 'Rows ignored' },
        value: { text: explained(records.ignored, 'Kept word for word, but nothing here reads them.') },
      },
      {
        key: { text: 'Doubts' },
        value: { text: explained(doubts, 'Rows that break a rule are loaded as they are, to be mended.') },
      },
    ]}
  />
)
