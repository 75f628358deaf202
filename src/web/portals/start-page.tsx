import type { Problem } from '../../core/outcome.ts'
import { Button, Radios } from '../kit/index.ts'
import { TwoThirds, type Who } from './around.tsx'

export type StartPageProps = {
  csrf: string
  council: string
  who: Who
  errors?: readonly Problem[]
  /** Whether there is something to read about who needs what help. */
  hasGuidance?: boolean
}

const PEOPLE = [
  {
    value: 'professional',
    text: 'A professional, or somebody who works or volunteers with children',
    hint: { text: 'For example, from a school, the police, a health service, housing or a charity.' },
  },
  {
    value: 'public',
    text: 'A member of the public',
    hint: { text: 'For example, a neighbour, a friend or a relative. You do not have to give your name.' },
  },
  {
    value: 'young-person',
    text: 'A young person who is worried about themselves or a friend',
    hint: { text: 'You do not have to give your name.' },
  },
]

/** What this is, and who is writing. */
export const StartPage = ({ csrf, council, who, errors = [], hasGuidance = false }: StartPageProps) => (
  <TwoThirds>
    <h1 class="govuk-heading-l">Tell us about a worry</h1>
    <p class="govuk-body">
      Use this to tell {council} that you are worried about a child or a young person. People who look after
      children’s safety read every message.
    </p>
    <p class="govuk-body">
      What you write is kept as you go. You can go back, and you can come back for as long as this browser
      stays open; a professional can come back within 7 days. What you do not send is deleted after 7 days, or
      at once when you press “Leave this page”.
    </p>
    {hasGuidance && (
      <p class="govuk-body">
        <a class="govuk-link" href="/tell-us/guidance">
          Read how we decide who needs what help
        </a>
        . You do not have to.
      </p>
    )}
    <form action="/tell-us" method="post" novalidate>
      <input type="hidden" name="_csrf" value={csrf} />
      <Radios
        name="standing"
        fieldset={{ legend: { text: 'Who are you?', classes: 'govuk-fieldset__legend--m' } }}
        value={who ?? undefined}
        items={PEOPLE}
        errorMessage={errors[0] && { text: errors[0].message }}
      />
      <Button text="Continue" preventDoubleClick />
    </form>
  </TwoThirds>
)
