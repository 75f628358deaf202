import { formatNumber } from '../../core/number.ts'
import { Button, Pagination, type PaginationProps, StackingTable } from '../kit/index.ts'

/** One load, in a line. */
export type LoadLine = {
  id: number
  describes: string
  year: string | null
  received: string
  loaded: string
  by: string
  children: number
  doubts: number
}

/** Every load, newest first. */
export const Loads = ({
  loads,
  pages,
}: {
  loads: readonly LoadLine[]
  pages: PaginationProps | undefined
}) => (
  <>
    <h1 class="govuk-heading-l">Loads</h1>
    <Button text="Load returns" href="/loads/new" />
    {loads.length === 0 ? (
      <p class="govuk-body">Nothing has been loaded yet. Bring a return to see its children here.</p>
    ) : (
      <StackingTable
        caption="What was loaded, newest first"
        head={[
          { text: 'Return' },
          { text: 'Year' },
          { text: 'Submitted' },
          { text: 'Loaded' },
          { text: 'Children', format: 'numeric' },
          { text: 'Doubts', format: 'numeric' },
        ]}
        rows={loads.map(load => [
          {
            html: (
              <a class="govuk-link" href={`/loads/${load.id}`}>
                {load.describes}
              </a>
            ),
          },
          { text: load.year ?? '' },
          { text: load.received },
          { text: `${load.loaded}, by ${load.by}` },
          { text: formatNumber(load.children), format: 'numeric' },
          { text: formatNumber(load.doubts), format: 'numeric' },
        ])}
      />
    )}
    {pages && <Pagination {...pages} />}
  </>
)
