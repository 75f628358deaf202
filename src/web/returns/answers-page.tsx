import { formatNumber } from '../../core/number.ts'
import { InsetText, StackingTable } from '../kit/index.ts'

/** A rule that finds something: in how many rows, and how many of them have which answer. */
export type AnswersLine = {
  code: string
  says: string
  /** What it finds though nothing is wrong, where it cannot tell. */
  falseAlarm?: string | undefined
  href: string
  found: number
  explained: number
  setAside: number
  left: number
}

/** What the rules find in a return, rule by rule, and what was answered. */
export const AnswersPage = ({
  called,
  notes,
  lines,
  sentence,
}: {
  called: string
  notes: readonly string[]
  lines: readonly AnswersLine[]
  sentence: string
}) => (
  <>
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">{called}</span>
      Answer what the rules find
    </h1>
    <p class="govuk-body">
      What is wrong is put right in the record. What is right although a rule finds it is explained, or set
      aside where the rule is known to be mistaken. An answer goes with the return, and stands next year as
      long as the same rule finds the same thing.
    </p>
    {notes.map(note => (
      <InsetText text={note} />
    ))}
    {lines.length === 0 ? (
      <p class="govuk-body">No rule finds anything. Go on and reconcile the return.</p>
    ) : (
      <StackingTable
        caption="Rules that find something"
        captionClasses="govuk-visually-hidden"
        head={[
          { text: 'Rule' },
          { text: 'What it finds' },
          { text: 'Rows', format: 'numeric' },
          { text: 'Explained', format: 'numeric' },
          { text: 'Set aside', format: 'numeric' },
          { text: 'Without an answer', format: 'numeric' },
        ]}
        rows={lines.map(line => [
          {
            html: (
              <a class="govuk-link" href={line.href}>
                {line.code}
              </a>
            ),
          },
          {
            html: (
              <>
                {line.says}
                {line.falseAlarm && (
                  <p class="govuk-hint govuk-!-margin-bottom-0">May be a false alarm: {line.falseAlarm}</p>
                )}
              </>
            ),
          },
          ...[line.found, line.explained, line.setAside, line.left].map(n => ({
            text: formatNumber(n),
            format: 'numeric',
          })),
        ])}
      />
    )}
    <p class="govuk-body">{sentence}</p>
  </>
)
