import { type Day, formatDay } from '../../../core/day.ts'
import { formatInstant, type Instant } from '../../../core/instant.ts'
import { Tag } from '../../../web/kit/index.ts'
import type { Colour } from '../ratings.ts'

const TONES: Readonly<Record<Colour, string>> = {
  red: 'govuk-tag--red',
  amber: 'govuk-tag--yellow',
  green: 'govuk-tag--green',
}
const NAMES: Readonly<Record<Colour, string>> = { red: 'Red', amber: 'Amber', green: 'Green' }

/** A rating in its colour and in words. */
export const ColourTag = ({ colour }: { colour: Colour | null }) =>
  colour === null ? (
    <Tag text="Unrated" classes="govuk-tag--grey" />
  ) : (
    <Tag text={NAMES[colour]} classes={TONES[colour]} />
  )

/** By when something is due, and whether that has passed. */
export function DueBy({ at, on, late }: { at: Instant | null; on: Day | null; late: boolean }) {
  if (at === null && on === null) return <span class="gt-quiet">Cannot be told</span>
  return (
    <>
      {at === null ? formatDay(on!) : formatInstant(at)}{' '}
      {late && <Tag text="Overdue" classes="govuk-tag--red" />}
    </>
  )
}
