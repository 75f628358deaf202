import { formatDay } from '../../../core/day.ts'
import type { Row } from '../../../engines/records/index.ts'
import { AREA_NAMES, AREAS, STAGE, type StarReading } from '../star.ts'

type Reading = Row<typeof StarReading>

// A score of 1 stands at the left, 10 at the right.
const at = (score: number): number => Math.round(((score - 1) / 9) * 1000) / 10

const travelled = (first: number, last: number): string =>
  first === last ? `${first}, as before` : `${first} to ${last}`

/**
 * How each area of family life was at the first reading and is at the latest, a bar from one to the other. It is a
 * table, so that it reads without its bars. `readings` stand oldest first.
 */
export function StarPicture({ readings }: { readings: readonly Reading[] }) {
  const [first] = readings
  const last = readings.at(-1)
  if (!first || !last) return <p class="govuk-body">No outcome star has been read yet.</p>
  const rows = AREA_NAMES.flatMap(area => {
    const scores = readings.flatMap(reading => reading[area] ?? [])
    return scores.length > 0 ? [{ area, from: scores[0]!, to: scores.at(-1)! }] : []
  })
  return (
    <section class="gt-split">
      <p class="govuk-body">
        {readings.map(({ stage, takenOn }) => `${STAGE[stage]}: ${formatDay(takenOn)}`).join('. ')}. Each area
        is scored from 1 to 10; a higher score is better.
      </p>
      <table class="gt-split__table">
        <thead class="govuk-visually-hidden">
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Picture</th>
            <th scope="col">First and latest score</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area, from, to }) => (
            <tr>
              <th scope="row">{AREAS[area]}</th>
              <td class="gt-split__bar">
                <svg
                  aria-hidden="true"
                  viewBox="0 0 100 16"
                  preserveAspectRatio="none"
                  width="100%"
                  height="16"
                >
                  <rect x="0" y="7" width="100" height="2" fill="currentColor" opacity="0.2" />
                  <rect
                    class="gt-split__fill"
                    x={Math.min(at(from), at(to))}
                    y="4"
                    width={Math.abs(at(to) - at(from))}
                    height="8"
                  />
                  <rect
                    x={Math.min(at(from), 99)}
                    y="1"
                    width="1"
                    height="14"
                    fill="currentColor"
                    opacity="0.6"
                  />
                  <rect x={Math.min(at(to), 98)} y="0" width="2" height="16" fill="currentColor" />
                </svg>
              </td>
              <td class="gt-split__figure">
                <strong>{readings.length > 1 ? travelled(from, to) : from}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
