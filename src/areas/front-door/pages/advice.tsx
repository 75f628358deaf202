import { formatInstant, parseMoment } from '../../../core/instant.ts'
import { type Outcome, ok } from '../../../core/outcome.ts'
import { Details, type FieldDescription, FormFields, readForm, SummaryList } from '../../../web/kit/index.ts'
import type { Advised } from '../board/advise.ts'
import { ManagerAdvice } from '../records-advice.ts'
import { type ChildProps, isAsked, Small } from './small-form.tsx'

const ASKS = [
  ['adviser', 'text'],
  ['advisedAt', 'datetime'],
  ['asks', 'textarea'],
  ['advice', 'textarea'],
  ['askedBy', 'text'],
  ['askedAt', 'datetime'],
] as const

/** Before each field’s own name: other forms of the page ask who asked, too. */
export const ADVISED = 'advised-'

const fieldsOf = (nth: number): FieldDescription[] =>
  ASKS.map(([name, type]) => {
    const { label, hint, empty } = ManagerAdvice.fields[name]
    return { name: `${ADVISED}${name}-${nth}`, type, label, optional: empty, ...(hint && { hint }) }
  })

/** What managers advised about a contact: who asked, who advised, when and what. */
export const Advice = (props: ChildProps) => {
  const { part, nth, asked, problems, may } = props
  return (
    <>
      <h3 class="govuk-heading-s">A manager’s advice</h3>
      {part.advice.length === 0 ? (
        <p class="govuk-body">None is written down.</p>
      ) : (
        part.advice.map(({ adviser, advisedAt, askedBy, askedAt, asks, advice }) => (
          <SummaryList
            rows={[
              {
                key: { text: 'Asked' },
                value: { text: `${asks} (${askedBy}, ${formatInstant(askedAt ?? advisedAt)})` },
              },
              {
                key: { text: 'Advised' },
                value: { text: `${advice} (${adviser}, ${formatInstant(advisedAt)})` },
              },
            ]}
          />
        ))
      )}
      {may.work && (
        <Details summaryText="Write down a manager’s advice" open={isAsked(asked, part, 'advice')}>
          <Small props={props} does="advice" submit="Save the advice">
            <FormFields fields={fieldsOf(nth)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      )}
    </>
  )
}

/** The advice as it was typed for one child; or which moment cannot be. */
export function readAdvice(form: Readonly<Record<string, string>>, nth: number): Outcome<Advised> {
  const { values, problems } = readForm(fieldsOf(nth), form)
  const named = (name: string) => values[`${ADVISED}${name}-${nth}`] ?? ''
  if (problems.length > 0)
    return {
      ok: false,
      problems: problems.map(one => ({ ...one, field: (one.field ?? '').replace(/-\d+$/, '') })),
    }
  return ok(
    Object.fromEntries(
      ASKS.map(([name, type]) => [
        name,
        (type === 'datetime' ? parseMoment(named(name)) : named(name)) || null,
      ]),
    ) as Advised,
  )
}
