import { isoDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import { recordHref } from '../../../web/child/index.ts'
import { COMMUNICATION } from '../records.ts'

type Need = {
  id: string
  name: string
  need: keyof typeof COMMUNICATION
  language: string | null
  says: string | null
  notBy: string | null
}

/** How to speak with the child and with whoever matters to them: before anybody plans to. */
export const speaking: Panel = {
  place: 'speaking',
  title: 'Speaking with them',
  async show(ctx, child) {
    const needs = await ctx.db.rows<Need>(
      `select n.id, p.name, n.need, n.language, n.says, n.not_by as "notBy"
       from communication_need n join person_profile p on p.person_id = n.person_id
       where (n.person_id = $1 or n.person_id in (select f.other_id from person_family f where f.person_id = $1))
         and (n.to_on is null or n.to_on > $2::date) order by n.person_id <> $1, p.name, n.from_on, n.id`,
      [child, isoDay(ctx.today)],
    )
    if (needs.length === 0) return null
    return (
      <div class="govuk-inset-text gt-speaking">
        <strong>Speaking with them</strong>
        <ul class="govuk-list govuk-!-margin-bottom-0">
          {needs.map(({ id, name, need, language, says, notBy }) => (
            <li>
              <a class="govuk-link" href={recordHref(ctx, 'communication_need', id)}>
                {name}
              </a>
              : {COMMUNICATION[need]}
              {language && `, ${language}`}. {says}
              {notBy && <strong> Not by: {notBy}.</strong>}
            </li>
          ))}
        </ul>
      </div>
    )
  },
}
