import { TwoThirds } from './around.tsx'

export type ProblemPageProps = {
  heading: string
  words: string
  /** Finds it in the log, where it is our own mistake. */
  reference?: string
  /** The way back. */
  back?: string
}

/** Something that went wrong for somebody without an account, in words, and what to do instead. */
export const ProblemPage = ({ heading, words, reference, back = '/tell-us' }: ProblemPageProps) => (
  <TwoThirds>
    <h1 class="govuk-heading-l">{heading}</h1>
    <p class="govuk-body">{words}</p>
    <p class="govuk-body">If a child cannot wait, call 999.</p>
    <p class="govuk-body">
      <a class="govuk-link" href={back}>
        Go back to what you were writing
      </a>
    </p>
    {reference && (
      <p class="govuk-body">
        If you tell us about this problem, give this reference: <strong>{reference}</strong>
      </p>
    )}
  </TwoThirds>
)
