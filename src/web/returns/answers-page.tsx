import { formatNumber } from '../../core/number.ts'
import { InsetText, StackingTable } from '../kit/index.ts'

/** A rule that finds something: in how many rows, and how many of them have which answer. */
export type AnswersLine = {
  /** By what it is called: a rule’s code, or what is compared. */
  name: string
  says: string
  /** What it finds though nothing is wrong, where it cannot tell. */
  falseAlarm?: string | undefined
  href: string
  found: number
  explained: number
  setAside: number
  left: number
}

/** What is found in a return or in lists, rule by rule or comparison by comparison, and what was answered. */
export const AnswersPage = ({
  called,
  words,
  notes,
  lines,
  sentence,
}: {
  called: string
  words: { title: string; says: string; finder: string; none: string }
  notes: readonly string[]
  lines: readonly AnswersLine[]
  sentence: string
}) => (
  <>
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">{called}</span>
      {words.title}
    </h1>
    <p class="govuk-body">{words.says}</p>
    {notes.map(note => (
      <InsetText text={note} />
    ))}
    {lines.length === 0 ? (
      <p class="govuk-body">{words.none}</p>
    ) : (
      <StackingTable
        caption={`${words.finder}: what finds something`}
        captionClasses="govuk-visually-hidden"
        head={[
          { text: words.finder },
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
                {line.name}
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
