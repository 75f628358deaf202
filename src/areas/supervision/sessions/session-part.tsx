import { formatDay } from '../../../core/day.ts'
import type { Asked } from '../../../engines/area.ts'
import { Form } from '../../../web/kit/index.ts'
import type { Held } from './held.ts'
import { isFor } from './mark-done.ts'
import { SessionNote } from './records.ts'

/** The page it stands on, which takes the form that says an action is done. */
type Marking = { asked: Pick<Asked, 'viewer' | 'csrf'>; here: string }

const SAID = ['wellbeing', 'reflection', 'impact', 'learning', 'decisions'] as const

/** One supervision with what was said and what will be done, for the two who were there. */
export const SessionPart = ({ session, notes, actions, marking }: Held & { marking: Marking }) => (
  <section class="govuk-!-margin-bottom-7">
    <h2 class="govuk-heading-m">
      {session.heldOn === null
        ? `Planned for ${formatDay(session.plannedOn)}`
        : `Held on ${formatDay(session.heldOn)}`}
      <span class="govuk-caption-m">with {session.supervisorName}</span>
    </h2>
    {session.notHeld && <p class="govuk-body">Not held: {session.notHeld}</p>}
    {notes.map(note => (
      <dl class="govuk-body">
        {SAID.map(field =>
          note[field] ? (
            <>
              <dt>
                <strong>{SessionNote.fields[field].label}</strong>
              </dt>
              <dd class="govuk-!-margin-left-0 govuk-!-margin-bottom-2">{note[field]}</dd>
            </>
          ) : null,
        )}
      </dl>
    ))}
    {actions.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {actions.map(({ id, what, who, byOn, doneOn }) => (
          <li>
            {what} ({who}, by {formatDay(byOn)}
            {doneOn !== null && `, done on ${formatDay(doneOn)}`})
            {doneOn === null && isFor(who, session, marking.asked.viewer.name) && (
              <Form
                action={marking.here}
                csrf={marking.asked.csrf}
                submitLabel="I have done this"
                secondary
                hidden={{ do: 'done', action: id }}
              />
            )}
          </li>
        ))}
      </ul>
    )}
  </section>
)
