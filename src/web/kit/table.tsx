import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type TableCell = Words & {
  /** 'numeric' sets figures under one another. */
  format?: string
  classes?: string
  colspan?: number
  rowspan?: number
  attributes?: Attributes
}

export type TableProps = {
  rows?: readonly (readonly TableCell[] | null | undefined | false)[]
  head?: readonly TableCell[]
  caption?: string
  captionClasses?: string
  firstCellIsHeader?: boolean
  classes?: string
  attributes?: Attributes
}

const spans = (cell: TableCell) => ({
  colspan: cell.colspan || undefined,
  rowspan: cell.rowspan || undefined,
  ...cell.attributes,
})

/** Rows of facts under their headings. */
export const Table = (table: TableProps) => (
  <table class={classes('govuk-table', table.classes)} {...table.attributes}>
    {table.caption && (
      <caption class={classes('govuk-table__caption', table.captionClasses)}>{table.caption}</caption>
    )}
    {table.head && (
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {table.head.map(cell => (
            <th
              scope="col"
              class={classes(
                'govuk-table__header',
                cell.format && `govuk-table__header--${cell.format}`,
                cell.classes,
              )}
              {...spans(cell)}
            >
              {words(cell)}
            </th>
          ))}
        </tr>
      </thead>
    )}
    <tbody class="govuk-table__body">
      {table.rows?.map(
        row =>
          row && (
            <tr class="govuk-table__row">
              {row.map((cell, i) =>
                i === 0 && table.firstCellIsHeader ? (
                  <th scope="row" class={classes('govuk-table__header', cell.classes)} {...spans(cell)}>
                    {words(cell)}
                  </th>
                ) : (
                  <td
                    class={classes(
                      'govuk-table__cell',
                      cell.format && `govuk-table__cell--${cell.format}`,
                      cell.classes,
                    )}
                    {...spans(cell)}
                  >
                    {words(cell)}
                  </td>
                ),
              )}
            </tr>
          ),
      )}
    </tbody>
  </table>
)
