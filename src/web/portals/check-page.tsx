import type { ComponentChildren } from 'preact'
import { type Answer, type Standing, wordsOf } from '../../engines/portals/index.ts'
import { Button, SummaryList } from '../kit/index.ts'
import { TwoThirds } from './around.tsx'

export type CheckPageProps = {
  standing: Standing
  csrf: string
  answers: readonly Answer[]
  /** What is shown here is what is sent, or nothing is. */
  version: number
  /** Where the form's pages lie. */
  base: string
  /** Pages that are not answered here. */
  fixed?: readonly string[]
  /** What else goes with it. */
  children?: ComponentChildren
}

/** An answer as it was typed, its own lines kept, and its own direction kept to itself. */
export const AsTyped = ({ answer }: { answer: Answer }) => {
  const words = wordsOf(answer)
  if (words.length === 0) return <span class="gt-quiet">Nothing written</span>
  if (words.length === 1)
    return (
      <div class="gt-as-typed" dir="auto">
        {words[0]}
      </div>
    )
  return (
    <ul class="govuk-list govuk-list--bullet">
      {words.map(one => (
        <li>{one}</li>
      ))}
    </ul>
  )
}

const ANY_CHILD = 'About the child'

/** Answers under the child they are about, those about no one child first and after. */
export function byChild(answers: readonly Answer[]): { child: number | null; answers: Answer[] }[] {
  const parts: { child: number | null; answers: Answer[] }[] = []
  for (const answer of answers) {
    const last = parts.at(-1)
    if (last && last.child === answer.child) last.answers.push(answer)
    else parts.push({ child: answer.child, answers: [answer] })
  }
  return parts
}

/** Whom a part is about: 'Child 2', or the one there is. */
export const childTitle = (child: number, answers: readonly Answer[], young: boolean): string => {
  const many = answers.some(answer => (answer.child ?? 0) > 1)
  if (young) return many ? `Person ${child}` : 'Who you are worried about'
  return many ? `Child ${child}` : ANY_CHILD
}

/** Everything as it will be sent, with a way to change each. */
export const CheckPage = ({
  standing,
  csrf,
  answers,
  version,
  base,
  fixed = [],
  children,
}: CheckPageProps) => (
  <TwoThirds>
    <h1 class="govuk-heading-l">Check what you are sending</h1>
    {byChild(answers).map(part => (
      <>
        {part.child !== null && (
          <h2 class="govuk-heading-m">{childTitle(part.child, answers, standing === 'young-person')}</h2>
        )}
        <SummaryList
          rows={part.answers.map(answer => ({
            key: { text: answer.asked },
            value: { html: <AsTyped answer={answer} /> },
            actions: fixed.includes(answer.page)
              ? undefined
              : {
                  items: [
                    {
                      text: 'Change',
                      href: `${base}/${answer.page}?from=check`,
                      visuallyHiddenText: `${answer.asked}${answer.child === null ? '' : ` (${answer.child})`}`,
                    },
                  ],
                },
          }))}
        />
      </>
    ))}
    {children}
    <form action={`${base}/check`} method="post" novalidate>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="version" value={String(version)} />
      <p class="govuk-body">
        {standing === 'young-person'
          ? 'When you press send, people whose job is to keep young people safe will read it.'
          : 'When you press send, the people who look after children’s safety will read it. You cannot change it afterwards.'}
      </p>
      <Button text="Send" preventDoubleClick />
    </form>
  </TwoThirds>
)
