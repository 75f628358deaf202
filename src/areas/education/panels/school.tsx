import { formatDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { reachedNow } from '../../../web/reached/index.ts'
import { School, SchoolPlace } from '../records.ts'
import { SCHOOLS } from '../schools.ts'

export const school: Panel = {
  place: 'homes',
  title: 'School',
  async show(ctx, child) {
    const places = (await list(ctx, SchoolPlace, child)).sort((a, b) => b.fromOn - a.fromOn)
    if (places.length === 0) return null
    const names = new Map((await list(ctx, School, '')).map(one => [one.id, one.name]))
    const reached = await reachedNow(ctx, SCHOOLS)
    return (
      <ul class="govuk-list">
        {places.map(place => {
          const isOpen = place.fromOn <= ctx.today && (place.toOn === null || place.toOn > ctx.today)
          return (
            <li>
              {isOpen ? 'Goes to ' : 'Went to '}
              <a class="govuk-link" href={recordHref(ctx, 'school_place', place.id)}>
                {names.get(place.school) ?? 'a school'}
              </a>
              <span class="gt-quiet">
                {isOpen ? `, since ${formatDay(place.fromOn)}` : `, from ${formatDay(place.fromOn)}`}
                {!isOpen && place.toOn !== null && ` to ${formatDay(place.toOn)}`}
              </span>
              {isOpen && <Reached at={reached.get(place.school)} />}
            </li>
          )
        })}
      </ul>
    )
  },
}

const Reached = ({ at }: { at: { reader: string; telephone: string | null } | undefined }) =>
  at ? (
    <span class="gt-quiet">
      . Ask for {at.reader}
      {at.telephone !== null && `, ${at.telephone}`}
    </span>
  ) : null
