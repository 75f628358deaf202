import { formatInstant, type Instant } from '../../core/instant.ts'
import { formatNumber } from '../../core/number.ts'
import { Form, InsetText, Table } from '../kit/index.ts'
import { NotAsked, type NotAskedLine } from './not-asked.tsx'
import { tableName } from './table-name.tsx'

/** A rule that found something: the DfE's words, ours, in how many rows (none where it is about the return as a whole), and its page. */
export type RuleLine = { code: string; says: string; mend: string; rows: number; href: string }

/** A table of the return as the record makes it; `why` says why it has no row, or that some have no place in it. */
export type TableLine = { table: string; rows: number; why?: string | undefined }

export type FaultsPageProps = {
  /** 'SSDA903' */
  called: string
  year: string
  children: number
  /** What must be known of these faults before they are read, a sentence each. */
  notes: readonly string[]
  rules: readonly RuleLine[]
  /** Those that make sense only once the year is over, while it is not. */
  atYearEnd: readonly RuleLine[]
  /** Rules that could not be asked; `lists` is the page where a list that they need is given, where one is missing. */
  notAsked: { lines: readonly NotAskedLine[]; lists?: string | undefined }
  tables: readonly TableLine[]
  /** Where the return is answered, reconciled, frozen and signed, where that is built for it. */
  submission?: string | undefined
  sentence: string
  /** When the rules were run; left out where they never were. */
  ranAt?: Instant
  /** Where they are run anew, by whoever presses; `isAsked`: somebody has, and they begin in a moment. */
  run?: { href: string; csrf: string; isAsked: boolean }
  /** The page of counts over time. */
  overTime?: string
}

/** The return of a year, if it were submitted as the record stands: what its rules find, and what is in it. */
export const FaultsPage = ({
  called,
  year,
  children,
  notes,
  rules,
  atYearEnd,
  notAsked,
  tables,
  submission,
  sentence,
  ranAt,
  run,
  overTime,
}: FaultsPageProps) => (
  <>
    <h1 class="govuk-heading-l">
      The {called} for {year}, as the record stands
    </h1>
    {ranAt !== undefined && <WhoIsIn children={children} />}
    {notes.map(note => (
      <InsetText text={note} />
    ))}
    {run && <WhenRun {...run} ranAt={ranAt} />}
    {overTime && ranAt !== undefined && (
      <p class="govuk-body">
        <a class="govuk-link" href={overTime}>
          How much there is to put right, by team and over time
        </a>
      </p>
    )}
    {submission !== undefined && (
      <p class="govuk-body">
        <a class="govuk-link" href={submission}>
          Answer, reconcile, freeze and sign this return
        </a>
      </p>
    )}
    {ranAt !== undefined && <Rules caption="What to put right" rules={rules} />}
    {atYearEnd.length > 0 && (
      <Rules caption="Asked only when the year is over: the outcomes of the whole year" rules={atYearEnd} />
    )}
    <NotAsked notAsked={notAsked.lines} />
    {notAsked.lists !== undefined && <GiveLists href={notAsked.lists} />}
    {tables.length > 0 && <Tables tables={tables} />}
    <p class="govuk-body">{sentence}</p>
  </>
)

const WhoIsIn = ({ children }: Pick<FaultsPageProps, 'children'>) => (
  <p class="govuk-body">
    {formatNumber(children)} {children === 1 ? 'child' : 'children'} whose records you may see{' '}
    {children === 1 ? 'is' : 'are'} in it; the return itself holds every child. What stands here is found in
    their records, and goes when a record is put right.
  </p>
)

const GiveLists = ({ href }: { href: string }) => (
  <p class="govuk-body">
    Some need a list that has not been given:{' '}
    <a class="govuk-link" href={href}>
      give Ofsted’s list and a directory of postcodes
    </a>
    .
  </p>
)

const WhenRun = ({
  href,
  csrf,
  isAsked,
  ranAt,
}: NonNullable<FaultsPageProps['run']> & Pick<FaultsPageProps, 'ranAt'>) => {
  const when =
    ranAt === undefined
      ? 'The rules have not been run for this year yet.'
      : `The rules were run on ${formatInstant(ranAt)}. What was put right since in the record of a child has gone already.`
  return isAsked ? (
    <p class="govuk-body">{when} They run again in a moment: open this page again.</p>
  ) : (
    <Form action={href} csrf={csrf} submitLabel="Run the rules now" secondary>
      <p class="govuk-body">{when}</p>
    </Form>
  )
}

const Tables = ({ tables }: Pick<FaultsPageProps, 'tables'>) => (
  <>
    <Table
      caption="What is in the return"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'Table' }, { text: 'Rows', format: 'numeric' }, { text: 'What to know of it' }]}
      rows={tables.map(({ table, rows, why }) => [
        tableName(table),
        { text: formatNumber(rows), format: 'numeric' },
        { text: why ?? '' },
      ])}
    />
  </>
)

const Rules = ({ caption, rules }: { caption: string; rules: readonly RuleLine[] }) =>
  rules.length === 0 ? (
    <p class="govuk-body">No rule finds anything to put right.</p>
  ) : (
    <Table
      caption={caption}
      captionClasses="govuk-table__caption--m"
      head={[
        { text: 'Rule' },
        { text: 'What is wrong, and how it is put right' },
        { text: 'Rows', format: 'numeric' },
      ]}
      rows={rules.map(({ code, says, mend, rows, href }) => [
        {
          html: (
            <a class="govuk-link" href={href}>
              {code}
            </a>
          ),
        },
        {
          html: (
            <>
              {says}
              <p class="govuk-hint govuk-!-margin-bottom-0">{mend}</p>
            </>
          ),
        },
        { text: rows === 0 ? 'The whole return' : formatNumber(rows), format: 'numeric' },
      ])}
    />
  )
