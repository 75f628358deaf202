import type { VNode } from 'preact'
import { TwoThirds } from './around.tsx'

/** What is to be read before somebody tells us of a worry. */
export const GuidancePage = ({ parts }: { parts: readonly { title: string; body: VNode }[] }) => (
  <TwoThirds>
    {parts.map(({ title, body }, i) => (
      <>
        {i === 0 ? <h1 class="govuk-heading-l">{title}</h1> : <h2 class="govuk-heading-l">{title}</h2>}
        {body}
      </>
    ))}
    <p class="govuk-body">
      <a class="govuk-link" href="/tell-us">
        Tell us about a worry
      </a>
    </p>
  </TwoThirds>
)
