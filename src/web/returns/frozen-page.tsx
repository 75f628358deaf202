import { formatNumber } from '../../core/number.ts'
import type { Problem } from '../../core/outcome.ts'
import {
  Form,
  InsetText,
  Pagination,
  type PaginationProps,
  StackingTable,
  SummaryList,
  Table,
  Textarea,
} from '../kit/index.ts'
import { linkedName } from './linked-name.tsx'
import { tableName } from './table-name.tsx'

/** What a rule had found and nobody answered, or what was answered. */
export type FrozenFaultLine = {
  rule: string
  name: string
  /** Of the return as a whole there is none. */
  href: string | undefined
  cells: string
  answer: string
}

/** How a frozen page speaks of what was found in it. */
export type FoundWords = { found: string; finder: string; none: string }

const OF_RULES: FoundWords = {
  found: 'What rules found in it, of every child',
  finder: 'Rule',
  none: 'No rule found anything in it.',
}

export type FrozenPageProps = {
  called: string
  /** 'Return 2' */
  title: string
  facts: readonly { key: string; value: string }[]
  /** SHA-256 of its summary. */
  digest: string
  tables: readonly { table: string; rows: number; why?: string | undefined }[]
  /** What rules found in it; undefined where it has none of its own. */
  rules:
    | readonly { code: string; says: string; explained: number; setAside: number; left: number }[]
    | undefined
  faults: readonly FrozenFaultLine[]
  /** How what was found is spoken of, where it is not rules that find it. */
  words?: FoundWords | undefined
  pages: PaginationProps | undefined
  /** What changed since the one before, by table; undefined for the first of its year. */
  changes:
    | {
        since: number
        /** Where it is shown child by child; undefined where no page shows it. */
        href: string | undefined
        tables: readonly { table: string; added: number; gone: number; changed: number }[]
      }
    | undefined
  files: readonly { name: string; sha256: string }[]
  /** What signing waits for, or that nobody signs it. */
  beforeSigning: string
  /** Who signed it, and why with something unexplained. */
  signed: readonly string[]
  /** How much has no answer: undefined where the viewer does not sign it. */
  toSign: number | undefined
  /** What it is that has none, as a sentence has it: 'what the rules found'. */
  unanswered: string
  here: string
  csrf: string
  values: Readonly<Record<string, string>>
  errors: readonly Problem[]
  sentence: string
}

/** A return as it was frozen: nothing of it changes but who signed it. */
export const FrozenPage = (page: FrozenPageProps) => (
  <>
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">{page.called}</span>
      {page.title}, as frozen
    </h1>
    {page.signed.map(text => (
      <InsetText text={text} />
    ))}
    <SummaryList
      rows={[
        ...page.facts.map(({ key, value }) => ({ key: { text: key }, value: { text: value } })),
        { key: { text: 'Digest of its summary' }, value: { html: <Digest text={page.digest} /> } },
      ]}
    />
    <Changes changes={page.changes} />
    <Table
      caption="What is in it"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'Table' }, { text: 'Rows', format: 'numeric' }, { text: 'Why there is none' }]}
      rows={page.tables.map(({ table, rows, why }) => [
        tableName(table),
        { text: formatNumber(rows), format: 'numeric' },
        { text: why ?? '' },
      ])}
    />
    <Found {...page} />
    <Table
      caption="Its files"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'File' }, { text: 'SHA-256' }]}
      rows={page.files.map(({ name, sha256 }) => [{ text: name }, { html: <Digest text={sha256} /> }])}
    />
    <p class="govuk-body">
      They hold every child: whoever runs Goldthread writes them for submission with “goldthread frozen”.
    </p>
    <h2 class="govuk-heading-m">Signing</h2>
    <p class="govuk-body">{page.beforeSigning}</p>
    {page.toSign !== undefined && (
      <Form action={page.here} csrf={page.csrf} submitLabel="Sign this return">
        {page.toSign > 0 && (
          <Textarea
            name="because"
            value={page.values.because ?? ''}
            rows={3}
            errorMessage={errorOf(page.errors)}
            label={{
              text: `Why is it signed although ${formatNumber(page.toSign)} of ${page.unanswered} ${page.toSign === 1 ? 'has' : 'have'} no answer?`,
              classes: 'govuk-label--s',
            }}
          />
        )}
      </Form>
    )}
  </>
)

/** A digest that may break anywhere: one word of 64 letters is wider than a telephone. */
const Digest = ({ text }: { text: string }) => (
  <>
    {text.match(/.{1,8}/g)?.map(part => (
      <>
        {part}
        <wbr />
      </>
    ))}
  </>
)

const errorOf = (errors: readonly Problem[]): { text: string } | undefined => {
  const error = errors.find(({ field }) => field === 'because')
  return error && { text: error.message }
}

const Changes = ({ changes }: Pick<FrozenPageProps, 'changes'>) => {
  if (!changes) return null
  return (
    <>
      <h2 class="govuk-heading-m">What changed since number {changes.since}</h2>
      {changes.tables.length === 0 ? (
        <p class="govuk-body">No row of a child. What rules find, or an answer, is another.</p>
      ) : (
        <StackingTable
          caption={`Rows that changed since number ${changes.since}`}
          captionClasses="govuk-visually-hidden"
          head={[
            { text: 'Table' },
            { text: 'Came', format: 'numeric' },
            { text: 'Went', format: 'numeric' },
            { text: 'Changed', format: 'numeric' },
          ]}
          rows={changes.tables.map(({ table, added, gone, changed }) => [
            tableName(table),
            ...[added, gone, changed].map(n => ({ text: formatNumber(n), format: 'numeric' })),
          ])}
        />
      )}
      {changes.href !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={changes.href}>
            See it child by child, and why
          </a>
        </p>
      )}
    </>
  )
}

const Found = ({ rules, faults, pages, sentence, words = OF_RULES }: FrozenPageProps) => {
  if (rules === undefined) return null
  if (rules.length === 0) return <p class="govuk-body">{words.none}</p>
  return (
    <>
      <StackingTable
        caption={words.found}
        captionClasses="govuk-table__caption--m"
        head={[
          { text: words.finder },
          { text: 'What it finds' },
          { text: 'Explained', format: 'numeric' },
          { text: 'Set aside', format: 'numeric' },
          { text: 'Without an answer', format: 'numeric' },
        ]}
        rows={rules.map(({ code, says, explained, setAside, left }) => [
          { text: code },
          { text: says },
          ...[explained, setAside, left].map(n => ({ text: formatNumber(n), format: 'numeric' })),
        ])}
      />
      <StackingTable
        caption="Row by row, those without an answer first"
        captionClasses="govuk-table__caption--m"
        head={[{ text: words.finder }, { text: 'Child' }, { text: 'What stands there' }, { text: 'Answer' }]}
        rows={faults.map(({ rule, name, href, cells, answer }) => [
          { text: rule },
          linkedName({ name, href }),
          { text: cells },
          { text: answer },
        ])}
      />
      {pages && <Pagination {...pages} landmarkLabel="Pages of this list" />}
      <p class="govuk-body">{sentence}</p>
    </>
  )
}
