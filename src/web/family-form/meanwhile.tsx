/** A question, and what the record says to it now. */
export type Standing = { label: string; says: string }

/** Of two who wrote at once, the second sees the first one's words beside their own, and saves what both would say. */
export const Meanwhile = ({ standing }: { standing: readonly Standing[] }) => (
  <div class="govuk-inset-text gt-standing">
    <p class="govuk-body">
      Somebody changed this after you opened it. This is what it says now. Take over what is missing below,
      then save.
    </p>
    <dl class="govuk-body">
      {standing.map(({ label, says }) => (
        <>
          <dt>
            <strong>{label}</strong>
          </dt>
          <dd class="govuk-!-margin-left-0">{says}</dd>
        </>
      ))}
    </dl>
  </div>
)
