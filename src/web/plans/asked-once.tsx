import { Checkboxes } from '../kit/index.ts'

/** Gentle questions before an action is saved that is hard to follow; ticked, it is saved as it is. Nothing without any. */
export const AskedOnce = ({ hints, sure }: { hints: readonly string[]; sure?: string }) =>
  hints.length === 0 ? null : (
    <div class="govuk-inset-text" role="status">
      <p class="govuk-body">Before you save it:</p>
      <ul class="govuk-list govuk-list--bullet">
        {hints.map(hint => (
          <li>{hint}</li>
        ))}
      </ul>
      <Checkboxes
        name="sure"
        values={sure ? ['yes'] : []}
        items={[{ value: 'yes', text: 'Save it as it is' }]}
      />
    </div>
  )
