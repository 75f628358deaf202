import { max } from 'd3-array'
import { isDrawn } from './extent.ts'
import { inUnit, type Unit } from './unit.ts'

export type SplitRow = {
  label: string
  value: number | null
  numerator?: number | null
  denominator?: number | null
  /** Said in place of the figure, where it may not be shown. */
  words?: string
  /** The children behind the row. */
  href?: string
}

export type BarSplitProps = {
  title: string
  unit: Unit
  rows: readonly SplitRow[]
  /** The whole, drawn as a line through every bar. */
  whole?: number | null
  /** The longest bar of every split beside this one, so that small multiples compare. */
  most?: number
  headingLevel?: 3 | 4
}

/** The longest bar of several splits: hand it to each as `most`. */
export const mostOf = (splits: readonly (readonly SplitRow[])[], unit: Unit): number =>
  unit === 'percent' ? 100 : (max(splits.flat(), row => (isDrawn(row.value) ? row.value : 0)) ?? 0) || 1

const share = (value: number, most: number): number =>
  Math.round(Math.max(0, Math.min(1, value / most)) * 1000) / 10

/** How many, in words: '12 of 15'. */
const counted = (row: SplitRow): string =>
  isDrawn(row.numerator) && isDrawn(row.denominator)
    ? `${inUnit(row.numerator, 'count')} of ${inUnit(row.denominator, 'count')}`
    : ''

/** A figure split by one thing (age, team), a bar a row. It is a table, so that it reads without its bars. */
export function BarSplit({ title, unit, rows, whole, headingLevel = 3, ...split }: BarSplitProps) {
  const most = Math.max(split.most ?? mostOf([rows], unit), isDrawn(whole) ? whole : 0) || 1
  const Title = `h${headingLevel}` as const
  const total = isDrawn(whole) ? share(whole, most) : undefined
  return (
    <section class="gt-split">
      <Title class="govuk-heading-s gt-split__title">{title}</Title>
      {rows.length === 0 ? (
        <p class="govuk-body">No figures to show.</p>
      ) : (
        <table class="gt-split__table">
          <thead class="govuk-visually-hidden">
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">Bar</th>
              <th scope="col">Figure</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr>
                <th scope="row">
                  {row.href ? (
                    <a class="govuk-link" href={row.href}>
                      {row.label}
                    </a>
                  ) : (
                    row.label
                  )}
                </th>
                <td class="gt-split__bar">
                  <svg
                    aria-hidden="true"
                    viewBox="0 0 100 16"
                    preserveAspectRatio="none"
                    width="100%"
                    height="16"
                  >
                    {isDrawn(row.value) && (
                      <rect class="gt-split__fill" x="0" y="1" width={share(row.value, most)} height="14" />
                    )}
                    {total !== undefined && (
                      <line class="gt-split__halo" x1={total} x2={total} y1="0" y2="16" />
                    )}
                    {total !== undefined && (
                      <line class="gt-split__whole" x1={total} x2={total} y1="0" y2="16" />
                    )}
                  </svg>
                </td>
                <td class="gt-split__figure">
                  <strong>{row.words ?? inUnit(row.value, unit)}</strong>
                  {counted(row) && <span class="gt-split__counted"> {counted(row)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isDrawn(whole) && (
        <p class="govuk-body-s gt-split__note">
          The line through the bars is the whole: {inUnit(whole, unit)}.
        </p>
      )}
    </section>
  )
}
