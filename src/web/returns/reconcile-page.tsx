import { formatNumber } from '../../core/number.ts'
import type { Problem } from '../../core/outcome.ts'
import { Details, Form, InsetText, Table, Textarea } from '../kit/index.ts'

/** Children of whom the same is true: how many in all, and those whom the viewer may see by name. */
export type ReconcileGroup = {
  id: string
  says: string
  count: number
  named: readonly { name: string; href: string }[]
  asksWhy: boolean
}

/** A return held against something else. */
export type ReconcileCheck = {
  title: string
  says: string
  sums: readonly { says: string; count: number }[]
  groups: readonly ReconcileGroup[]
}

export type ReconcilePageProps = {
  called: string
  checks: readonly ReconcileCheck[]
  /** Who reconciled exactly these differences, and when. */
  done: string | undefined
  mayReconcile: boolean
  here: string
  csrf: string
  values: Readonly<Record<string, string>>
  errors: readonly Problem[]
  sentence: string
}

/** A return held against last year's and the record's figures, child by child; each difference asks where it comes from. */
export const ReconcilePage = (page: ReconcilePageProps) => {
  const asked = page.checks
    .flatMap(({ groups }) => groups)
    .filter(({ asksWhy, count }) => asksWhy && count > 0)
  return (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{page.called}</span>
        Reconcile the return
      </h1>
      <p class="govuk-body">
        What this return says is held against what else knows the same children. Put right in the record what
        is wrong there, and say of what is left what it comes from.
      </p>
      {page.done !== undefined && <InsetText text={page.done} />}
      {page.checks.map(check => (
        <OneCheck {...check} />
      ))}
      <p class="govuk-body">{page.sentence}</p>
      {page.mayReconcile && (
        <>
          <h2 class="govuk-heading-m">
            {asked.length === 0 ? 'Nothing differs' : 'What the differences come from'}
          </h2>
          <Form action={page.here} csrf={page.csrf} submitLabel="It is reconciled">
            {asked.map(({ id, says, count }) => {
              const error = page.errors.find(({ field }) => field === id)
              return (
                <Textarea
                  name={id}
                  value={page.values[id] ?? ''}
                  rows={2}
                  label={{ text: `${says}: ${formatNumber(count)}`, classes: 'govuk-label--s' }}
                  hint={{ text: 'What it comes from. Write no name of a child.' }}
                  errorMessage={error && { text: error.message }}
                />
              )
            })}
          </Form>
        </>
      )}
    </>
  )
}

const OneCheck = ({ title, says, sums, groups }: ReconcileCheck) => (
  <>
    <h2 class="govuk-heading-m">{title}</h2>
    <p class="govuk-body">{says}</p>
    <Table
      caption={`${title}: the numbers`}
      captionClasses="govuk-visually-hidden"
      head={[{ text: 'What is counted' }, { text: 'Children', format: 'numeric' }]}
      rows={sums.map(sum => [{ text: sum.says }, { text: formatNumber(sum.count), format: 'numeric' }])}
    />
    {groups.map(group =>
      group.count === 0 ? (
        group.asksWhy && <p class="govuk-body">{group.says}: nobody.</p>
      ) : (
        <Details summaryText={`${group.says}: ${formatNumber(group.count)}`}>
          <ul class="govuk-list">
            {group.named.map(({ name, href }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
          {group.count > group.named.length && (
            <p class="govuk-body">
              {formatNumber(group.count - group.named.length)} more{' '}
              {group.count - group.named.length === 1 ? 'is' : 'are'} counted and not named here.
            </p>
          )}
        </Details>
      ),
    )}
  </>
)
