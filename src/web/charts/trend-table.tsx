import { Details } from '../kit/details.tsx'
import { Table } from '../kit/table.tsx'
import type { TrendPoint } from './trend-point.ts'
import { inUnit, type Unit } from './unit.ts'

/** A trend's figures as a table: what the picture says, for those who do not see it or want the numbers. */
export function TrendTable({
  points,
  unit,
  title,
}: {
  points: readonly TrendPoint[]
  unit: Unit
  title: string
}) {
  const counted = points.some(p => p.denominator !== undefined && p.denominator !== null)
  return (
    <Details summaryText="See these figures as a table" classes="gt-chart__table">
      <Table
        caption={title}
        captionClasses="govuk-table__caption--s"
        firstCellIsHeader
        classes="gt-dense"
        head={[
          { text: 'When' },
          { text: 'Figure', format: 'numeric' },
          ...(counted
            ? [
                { text: 'Number', format: 'numeric' },
                { text: 'Out of', format: 'numeric' },
              ]
            : []),
        ]}
        rows={points.map(p => [
          { text: p.label },
          { text: inUnit(p.value, unit), format: 'numeric' },
          ...(counted
            ? [
                { text: inUnit(p.numerator, 'count'), format: 'numeric' },
                { text: inUnit(p.denominator, 'count'), format: 'numeric' },
              ]
            : []),
        ])}
      />
    </Details>
  )
}
