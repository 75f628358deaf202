import type { Doubt } from '../../engines/records/index.ts'
import { Details } from '../kit/index.ts'
import { Doubts } from '../loads/index.ts'

/** What of the data loaded about this child needs mending, folded away under how many; nothing when all is well. */
export function ChildDoubts({
  doubts,
  href,
}: {
  doubts: readonly Doubt[]
  href: (table: string, id: string) => string
}) {
  if (doubts.length === 0) return null
  const said = doubts.length === 1 ? '1 thing' : `${doubts.length} things`
  return (
    <Details
      id="doubts"
      classes="gt-child__doubts"
      summaryText={`${said} in the loaded data ${doubts.length === 1 ? 'needs' : 'need'} mending`}
    >
      <Doubts
        caption="To be mended in the next return"
        doubts={doubts.map(({ file, line, column, message, kind, recordId }) => ({
          file: file ?? '',
          message,
          ...(line === null ? {} : { line }),
          ...(column === null ? {} : { column }),
          ...(kind !== null && recordId !== null && { href: href(kind, recordId) }),
        }))}
      />
    </Details>
  )
}
