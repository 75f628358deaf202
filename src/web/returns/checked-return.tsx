import { formatNumber } from '../../core/number.ts'
import { Form, InsetText, SubNavigation, Table } from '../kit/index.ts'
import { NotAsked, type NotAskedLine } from './not-asked.tsx'

/** One line of what was found: of a rule, a table or a child. */
export type FoundLine = { name: string; href: string; says?: string; mend?: string; count: string }

export type CheckedReturnProps = {
  /** 'SSDA903 return for 2026-27' */
  called: string
  children: number
  rows: number
  faults: number
  seconds: number
  notes: readonly string[]
  views: readonly { text: string; href: string; active: boolean }[]
  /** Rules that were not asked, by the reason. */
  notAsked: readonly NotAskedLine[]
  caption: string
  /** What a line's first and last cells are. */
  head: readonly [string, string]
  /** Undefined where there are too many faults to look at them so. */
  lines: readonly FoundLine[] | undefined
  downloads: readonly { text: string; href: string }[]
  here: string
  csrf: string
}

/** What the rules found in the files of a return, by rule, by child or by table. */
export const CheckedReturn = (props: CheckedReturnProps) => (
  <>
    <h1 class="govuk-heading-l">{props.called}, from its files</h1>
    <p class="govuk-body-l">
      {formatNumber(props.children)} {props.children === 1 ? 'child' : 'children'}, {formatNumber(props.rows)}{' '}
      rows, {formatNumber(props.faults)} {props.faults === 1 ? 'fault' : 'faults'}, in{' '}
      {formatNumber(props.seconds)} seconds
    </p>
    {props.notes.map(note => (
      <InsetText text={note} />
    ))}
    <SubNavigation
      label="Ways to look at what was found"
      items={props.views.map(({ text, href, active }) => ({ text, href, active }))}
    />
    <Lines {...props} />
    <NotAsked notAsked={props.notAsked} />
    <h2 class="govuk-heading-m">Take it with you, or throw it away</h2>
    {props.downloads.length === 0 ? (
      <p class="govuk-body">
        There are too many faults to take with you from here: “goldthread validate” writes them to a file.
      </p>
    ) : (
      <ul class="govuk-list">
        {props.downloads.map(({ text, href }) => (
          <li>
            <a class="govuk-link" href={href} download>
              {text}
            </a>
          </li>
        ))}
      </ul>
    )}
    <Form
      action={props.here}
      csrf={props.csrf}
      submitLabel="Throw away what was found"
      hidden={{ do: 'discard' }}
      secondary
    />
  </>
)

const Lines = ({ caption, head, lines }: CheckedReturnProps) => {
  if (!lines)
    return (
      <p class="govuk-body">
        There are too many faults to look at them so. Put right what the rules with most rows find first, or
        take all of it with you below.
      </p>
    )
  if (lines.length === 0) return <p class="govuk-body">No rule finds anything to put right.</p>
  return (
    <Table
      caption={caption}
      captionClasses="govuk-visually-hidden"
      head={[
        { text: head[0] },
        ...(lines[0]?.says === undefined ? [] : [{ text: 'What is wrong, and how it is put right' }]),
        { text: head[1], format: 'numeric' },
      ]}
      rows={lines.map(({ name, href, says, mend, count }) => [
        {
          html: (
            <a class="govuk-link" href={href}>
              {name}
            </a>
          ),
        },
        ...(says === undefined
          ? []
          : [
              {
                html: (
                  <>
                    {says}
                    <p class="govuk-hint govuk-!-margin-bottom-0">{mend}</p>
                  </>
                ),
              },
            ]),
        { text: count, format: 'numeric' },
      ])}
    />
  )
}
