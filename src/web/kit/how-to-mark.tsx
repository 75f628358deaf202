import { Details } from './details.tsx'

/** Under the questions of a form in whose answers passages can be kept apart: how that is done. */
export const HowToMark = () => (
  <Details summaryText="Is something about somebody else, in confidence or from court papers?">
    <p class="govuk-body">
      Put (( before it and )) after it. It stays in the record, and is left out of whatever is given to the
      child, the family or anybody else.
    </p>
    <p class="govuk-body gt-with-script">
      Or select it and press “Keep what is selected apart” below the box. Pressed again, it is kept apart no
      longer.
    </p>
    <ul class="govuk-list govuk-list--bullet">
      <li>about or from somebody else: ((She says that a neighbour drinks.))</li>
      <li>told in confidence: ((in confidence: Her sister rings us.))</li>
      <li>from court papers: ((court: What the expert wrote.))</li>
    </ul>
  </Details>
)
