import { formatDay } from '../../../core/day.ts'
import type { Row } from '../../../engines/records/index.ts'
import { STAGE, STAR_CHECK, type StarReading } from '../star.ts'
import type { Help } from './read-help.ts'

/** What a manager found of each reading, the way to check one, and why there is none at the end. */
export function StarChecks({ help, checks }: { help: Help; checks: boolean }) {
  const { stars, episode } = help
  return (
    <>
      {stars.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {stars.map(reading => (
            <li>
              {STAGE[reading.stage]}, {formatDay(reading.takenOn)}: {foundOf(help, reading)}
            </li>
          ))}
        </ul>
      )}
      {checks && stars.some(reading => !checkOf(help, reading)) && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/children/${stars[0]!.subject}/check-star`}>
            Check an outcome star
          </a>
        </p>
      )}
      {episode?.noStar && <p class="govuk-body">Why it was not read at the end: {episode.noStar}</p>}
    </>
  )
}

const checkOf = ({ checks }: Help, { id }: Row<typeof StarReading>) =>
  checks
    .filter(({ reading }) => reading === id)
    .sort((a, b) => b.checkedOn - a.checkedOn || b.recordedAt - a.recordedAt)[0]

function foundOf(help: Help, reading: Row<typeof StarReading>): string {
  const check = checkOf(help, reading)
  if (!check) return 'no manager has checked it yet'
  return `${STAR_CHECK[check.found].toLowerCase()} (${[check.checkedBy, formatDay(check.checkedOn)].filter(Boolean).join(', ')})${check.says ? `. ${check.says}` : ''}`
}
