import type { ComponentChildren } from 'preact'
import type { Problem } from '../../core/outcome.ts'
import type { Answers, Asked, Standing } from '../../engines/portals/index.ts'
import { Button } from '../kit/index.ts'
import { TwoThirds } from './around.tsx'
import { QuestionField } from './question.tsx'

export type StepPageProps = {
  standing: Standing
  page: Asked
  csrf: string
  answers?: Answers
  errors?: readonly Problem[]
  /** Came from checking the answers, and goes back there. */
  checking: boolean
  /** Who has been told of so far: they are listed, and a page about one of them says of whom it asks. */
  children: readonly ToldOf[]
  /** Where the form's pages lie. */
  base: string
  /** What stands beside the questions, to be read. */
  beside?: ComponentChildren
  /** Whether another child may be added. */
  mayAdd?: boolean
}

/** A child as told of, by the number of its pages. */
export type ToldOf = { child: number; name: string }

/** What a page is called, in its title and where it is listed. */
export const titleOf = ({ step, child }: Asked): string =>
  child === null ? step.title : `${step.title} (${child})`

/** One page of the form: one or two questions. */
export function StepPage(props: StepPageProps) {
  const { standing, page, csrf, answers = {}, errors = [], checking, base } = props
  const { questions, title, lists } = page.step
  const [only, ...more] = questions
  const isHeading = more.length === 0 && !lists
  const name = props.children.find(({ child }) => child === page.child)?.name
  const caption = name ?? (page.child !== null && page.child > 1 ? `Number ${page.child}` : undefined)
  return (
    <TwoThirds beside={props.beside}>
      {caption && (
        <span class="govuk-caption-l gt-as-typed">
          <bdi>{caption}</bdi>
        </span>
      )}
      {!isHeading && <h1 class="govuk-heading-l">{title}</h1>}
      {lists && <ToldSoFar csrf={csrf} told={props.children} base={base} />}
      {lists && props.mayAdd === false ? (
        <Full href={`${base}/check`} />
      ) : (
        <form
          action={`${base}/${page.id}${checking ? '?from=check' : ''}`}
          method="post"
          novalidate
          data-keep-draft={`${base}/keep/${page.id}`}
          autocomplete={standing === 'professional' ? undefined : 'off'}
        >
          <input type="hidden" name="_csrf" value={csrf} />
          {(only ? [only, ...more] : []).map(question => (
            <QuestionField
              question={question}
              value={answers[question.name]}
              error={errors.find(({ field }) => field === question.name)?.message}
              isHeading={isHeading}
              mayFill={standing === 'professional'}
            />
          ))}
          <Button text="Continue" preventDoubleClick />
        </form>
      )}
    </TwoThirds>
  )
}

const Full = ({ href }: { href: string }) => (
  <>
    <p class="govuk-body">
      There is no room for another here. If there are more, tell us about them where you write what you are
      worried about.
    </p>
    <Button text="Continue" href={href} />
  </>
)

function ToldSoFar({ csrf, told, base }: { csrf: string; told: readonly ToldOf[]; base: string }) {
  return (
    <dl class="govuk-summary-list">
      {told.map(({ child, name }) => (
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key gt-as-typed">
            <bdi>{name}</bdi>
          </dt>
          <dd class="govuk-summary-list__actions">
            <ul class="govuk-summary-list__actions-list">
              <li class="govuk-summary-list__actions-list-item">
                <a class="govuk-link" href={`${base}/child-${child}`}>
                  Change<span class="govuk-visually-hidden"> what you said of number {child}</span>
                </a>
              </li>
              {told.length > 1 && (
                <li class="govuk-summary-list__actions-list-item">
                  <form action={`${base}/without`} method="post" class="gt-inline">
                    <input type="hidden" name="_csrf" value={csrf} />
                    <button type="submit" name="child" value={child} class="gt-as-link">
                      Remove<span class="govuk-visually-hidden"> number {child}</span>
                    </button>
                  </form>
                </li>
              )}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
