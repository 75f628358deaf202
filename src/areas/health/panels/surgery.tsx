import { formatDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { placesOf, reachedNow } from '../../../web/reached/index.ts'
import { SurgeryRegistration } from '../records-surgery.ts'
import { SURGERIES } from '../surgeries.ts'

/** With which surgery the child is registered today, and whom to ask for there. */
export const surgeryPanel: Panel = {
  place: 'homes',
  title: 'Surgery',
  async show(ctx, child) {
    const now = (await list(ctx, SurgeryRegistration, child)).filter(
      ({ fromOn, toOn }) => fromOn <= ctx.today && (toOn === null || toOn > ctx.today),
    )
    if (now.length === 0) return null
    const names = new Map((await placesOf(ctx, SURGERIES)).map(({ id, name }) => [id, name]))
    const reached = await reachedNow(ctx, SURGERIES)
    return (
      <ul class="govuk-list">
        {now.map(({ id, surgery, fromOn }) => {
          const at = reached.get(surgery)
          return (
            <li>
              <a class="govuk-link" href={recordHref(ctx, 'surgery_registration', id)}>
                {names.get(surgery) ?? 'A surgery'}
              </a>
              <span class="gt-quiet">
                , since {formatDay(fromOn)}
                {at && `. Ask for ${at.reader}`}
                {at?.telephone && `, ${at.telephone}`}
              </span>
            </li>
          )
        })}
      </ul>
    )
  },
}
