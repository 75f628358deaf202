import type { ComponentChildren } from 'preact'
import { Details, InsetText, SummaryList, Table } from '../kit/index.ts'

/** One field of one version, in words. */
export type FieldLine = {
  label: string
  /** Null where the viewer may not read it. */
  words: string | null
  href?: string
  changed: boolean
  /** What it said in the version before; given where it changed. */
  before?: string
}

/** The row of a file that a version came from. */
export type SourceLine = {
  file: string
  line: number
  tab: string
  load: string
  loaded: string
  cells: readonly [column: string, cell: string][]
}

/** One version of a record: what it said, from when we knew it, and who said so. */
export type VersionLine = {
  /** 'Known here from', in words. */
  knewFrom: string
  /** 'until', in words; null for the version that still stands. */
  knewTo: string | null
  /** Why it ended: 'changed by …', 'withdrawn by …'. */
  ended: string | null
  /** 'True from': the day in the child's life; null where the record has no day. */
  soFrom: { day: string } | null
  by: string
  recordedOn: string
  fields: readonly FieldLine[]
  source: SourceLine | null
  /** Why it was corrected to say so, and where what others decided is written down. */
  why?: { why: string; writtenIn: string | null } | undefined
}

export type RecordPageProps = {
  title: string
  about: { name: string; href: string } | null
  versions: readonly VersionLine[]
  /** Where it is corrected, for whoever may. */
  correctedAt?: string | undefined
  /** More about it, above its fields: the rule of a deadline. */
  children?: ComponentChildren
}

const Value = ({ line }: { line: FieldLine }) => {
  if (line.words === null) return <span class="gt-quiet">You may not read this</span>
  const words = line.words === '' ? <span class="gt-quiet">Not recorded</span> : line.words
  const linked = line.href ? (
    <a class="govuk-link" href={line.href}>
      {words}
    </a>
  ) : (
    words
  )
  if (!line.changed) return <>{linked}</>
  return (
    <>
      <mark class="gt-record__changed">{linked}</mark>{' '}
      <strong class="govuk-tag govuk-tag--yellow">Changed</strong>
      <span class="gt-record__before">
        {line.before ? `Before, it said: ${line.before}` : 'Before, it said nothing'}
      </span>
    </>
  )
}

const Times = ({ version }: { version: VersionLine }) => (
  <SummaryList
    classes="gt-dense gt-record__times"
    rows={[
      version.soFrom && {
        key: { text: 'True from' },
        value: { text: version.soFrom.day },
      },
      {
        key: { text: 'Known here from' },
        value: {
          text:
            version.knewTo === null
              ? `${version.knewFrom}, still`
              : `${version.knewFrom} until ${version.knewTo}`,
        },
      },
      { key: { text: 'Recorded' }, value: { text: `${version.recordedOn}, by ${version.by}` } },
      version.why && { key: { text: 'Corrected because' }, value: { text: version.why.why } },
      typeof version.why?.writtenIn === 'string' && {
        key: { text: 'Written down in' },
        value: { text: version.why.writtenIn },
      },
      version.ended !== null && { key: { text: 'Ended' }, value: { text: version.ended } },
      version.source && {
        key: { text: 'From' },
        value: {
          text: `${version.source.file}, line ${version.source.line}, in ${version.source.load}. Loaded ${version.source.loaded}`,
        },
      },
    ]}
  />
)

const Cells = ({ source }: { source: SourceLine }) => (
  <Details summaryText={`The row as the file has it, word for word (${source.tab})`}>
    <Table
      classes="gt-dense"
      caption={`Line ${source.line} of ${source.file}`}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={[{ text: 'Column' }, { text: 'Cell' }]}
      rows={source.cells.map(([column, cell]) => [
        { text: column },
        cell === '' ? { html: <span class="gt-quiet">Empty</span> } : { html: <code>{cell}</code> },
      ])}
    />
  </Details>
)

const Fields = ({ fields }: { fields: readonly FieldLine[] }) => (
  <SummaryList
    classes="gt-dense"
    rows={fields.map(line => ({ key: { text: line.label }, value: { html: <Value line={line} /> } }))}
  />
)

const VersionPart = ({ version, nth, of }: { version: VersionLine; nth: number; of: number }) => (
  <section class="gt-record__version" aria-labelledby={`version-${nth}`}>
    <h2 class="govuk-heading-m" id={`version-${nth}`}>
      {version.knewTo === null
        ? 'What it says now'
        : nth === of
          ? 'What it said last'
          : 'What it said before'}
      {of > 1 && (
        <span class="gt-quiet gt-record__nth">
          {' '}
          version {nth} of {of}
        </span>
      )}
    </h2>
    <Times version={version} />
    <Fields fields={version.fields} />
    {version.source && <Cells source={version.source} />}
  </section>
)

/** One record: what it says, whom it is about, who said so and from what; then every version before, changes marked. */
export const RecordPage = ({ title, about, versions, children, correctedAt }: RecordPageProps) => (
  <>
    <h1 class="govuk-heading-l govuk-!-margin-bottom-3">{title}</h1>
    {about && (
      <p class="govuk-body">
        About{' '}
        <a class="govuk-link" href={about.href}>
          {about.name}
        </a>
      </p>
    )}
    {versions[0]?.knewTo !== null && (
      <InsetText text="This record no longer stands. What it said is kept below." />
    )}
    {children}
    {correctedAt && (
      <p class="govuk-body">
        <a class="govuk-link" href={correctedAt}>
          Correct this record
        </a>{' '}
        where something was written down wrongly.
      </p>
    )}
    {versions.map((version, i) => (
      <VersionPart version={version} nth={versions.length - i} of={versions.length} />
    ))}
  </>
)
