import type { Ctx } from '../../../engines/records/index.ts'

/** Contacts about a child that nobody has decided on: they end by a decision, and by nothing else. */
export const contactsThatWait = (ctx: Ctx, child: string): Promise<{ contact: string }[]> =>
  ctx.db.rows(
    `select record_id as contact from contact_fact where child_id = $1 and received_at is not null and decided_at is null
     order by received_at`,
    [child],
  )

/** What waits at the front door and needs closing, said where it is said what ended. */
export const ToClose = ({ contacts }: { contacts: readonly { contact: string }[] }) =>
  contacts.length === 0 ? null : (
    <div class="govuk-inset-text">
      <p class="govuk-body">
        {contacts.length === 1 ? 'A contact waits' : `${contacts.length} contacts wait`} at the front door and
        must be closed there: no deadline says so any more.
      </p>
      <ul class="govuk-list">
        {contacts.map(({ contact }, i) => (
          <li>
            <a class="govuk-link" href={`/areas/front-door/enquiry/${contact}`}>
              Decide and close it{contacts.length > 1 && ` (${i + 1})`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
