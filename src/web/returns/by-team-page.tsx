import { formatNumber } from '../../core/number.ts'
import { Sparkline, TrendChart, type TrendPoint } from '../charts/index.ts'
import { StackingTable, type TableCell } from '../kit/index.ts'

/** How much there is to put right on the last day and a week before; null where the rules were not run then. */
export type ThenAndNow = { before: number | null; now: number }

/** A team's line: its counts day by day. */
export type TeamLine = ThenAndNow & { name: string; href: string; points: readonly TrendPoint[] }

export type ByTeamPageProps = {
  /** 'SSDA903' */
  called: string
  year: string
  /** What the chart is of: a team's name, or every team together. */
  of: string
  /** Every team together, while one is shown. */
  allHref?: string
  points: readonly TrendPoint[]
  teams: readonly TeamLine[]
  rules: readonly (ThenAndNow & { code: string; mend: string; href: string })[]
}

/** How much there is to put right in the return of a year, day by day, by team: whether it falls as it is mended. */
export const ByTeamPage = ({ called, year, of, allHref, points, teams, rules }: ByTeamPageProps) => (
  <>
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">
        The {called} for {year}
      </span>
      What there is to put right, by team
    </h1>
    {points.length === 0 ? (
      <p class="govuk-body">
        The rules have not been run for this year yet. They run each morning, or at once from the page of the
        return.
      </p>
    ) : (
      <>
        <TrendChart id="to-put-right" title={`To put right: ${of}`} points={points} unit="count" />
        {allHref && (
          <p class="govuk-body">
            <a class="govuk-link" href={allHref}>
              Show all teams together
            </a>
          </p>
        )}
        <StackingTable
          caption="By team"
          captionClasses="govuk-table__caption--m"
          head={['Team', 'Over time', 'A week before', 'Last time'].map((text, n) => headOf(text, n > 1))}
          rows={teams.map(team => [
            {
              html: (
                <a class="govuk-link" href={team.href}>
                  {team.name}
                </a>
              ),
            },
            { html: <Sparkline title={team.name} points={team.points} unit="count" /> },
            ...numbersOf(team),
          ])}
        />
        <StackingTable
          caption={`By rule: ${of}`}
          captionClasses="govuk-table__caption--m"
          head={['Rule', 'How it is put right', 'A week before', 'Last time'].map((text, n) =>
            headOf(text, n > 1),
          )}
          rows={rules.map(rule => [
            {
              html: (
                <a class="govuk-link" href={rule.href}>
                  {rule.code}
                </a>
              ),
            },
            { text: rule.mend },
            ...numbersOf(rule),
          ])}
        />
      </>
    )}
    <p class="govuk-hint">
      Counted is what stood in the record when the rules were run that day, for the team that had the child
      that day; without what is asked only when the year is over, and for everybody alike without children
      whose record few may see.
    </p>
  </>
)

const headOf = (text: string, isNumber: boolean): TableCell =>
  isNumber ? { text, format: 'numeric' } : { text }

const numbersOf = ({ before, now }: ThenAndNow): TableCell[] => [
  { text: before === null ? 'not run' : formatNumber(before), format: 'numeric' },
  { text: formatNumber(now), format: 'numeric' },
]
