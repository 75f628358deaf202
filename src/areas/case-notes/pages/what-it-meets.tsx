import { Details } from '../../../web/kit/index.ts'

/** Above a new note: which deadlines a visit that sees the child today meets, so that nobody goes or writes twice. */
export const whatItMeets = (met: readonly string[]) =>
  met.length === 0 ? null : (
    <Details
      summaryText={met.length === 1 ? 'What a visit today meets' : `What a visit today meets (${met.length})`}
    >
      <ul class="govuk-list govuk-list--bullet">
        {met.map(one => (
          <li>{one}</li>
        ))}
      </ul>
      <p class="govuk-body">
        Each is met by a visit that saw the child, on the day of the visit. A meeting or session that saw the
        child meets only the first time of all.
      </p>
    </Details>
  )
