import { formatNumber } from '../../core/number.ts'
import { Button, Details, InsetText, Table } from '../kit/index.ts'

/** A list: what it is called, how many rows it has, and what is missing in it. */
export type ListLine = { list: string; rows: number; missing: string }

/** What does not agree in a child's record, and where to look at it. */
export type DifferenceLine = {
  between: string
  name: string
  href: string
  says: string
  recordHref?: string
  /** Where the record is put right; left out where the viewer may not. */
  mendedOn?: string | undefined
}

export type AnnexPageProps = {
  day: string
  people: number
  lists: readonly ListLine[]
  /** What was compared: how many on either side, and how many differ. */
  compared: readonly { between: string; left: number; right: number; differ: number }[]
  /** The first of each comparison's, by what is compared. */
  differences: readonly DifferenceLine[]
  /** Where the workbook is asked for, as of the same day. */
  action: string
  csrf: string
  sentence: string
}

/** Ofsted's eleven lists as the record stands: what is in them, what does not agree, and the workbook. */
export const AnnexPage = (props: AnnexPageProps) => (
  <>
    <h1 class="govuk-heading-l">Ofsted’s lists (Annex A) on {props.day}</h1>
    <p class="govuk-body">
      The eleven lists that inspectors ask for, made from the record: {formatNumber(props.people)}{' '}
      {props.people === 1 ? 'child' : 'children'} whose records you may see.
    </p>
    <Table
      caption="What is in the lists"
      captionClasses="govuk-table__caption--m"
      head={[
        { text: 'List' },
        { text: 'Rows you may see', format: 'numeric' },
        { text: 'What is missing, and why' },
      ]}
      rows={props.lists.map(({ list, rows, missing }) => [
        { text: list },
        { text: formatNumber(rows), format: 'numeric' },
        { text: missing },
      ])}
    />
    <h2 class="govuk-heading-m">The workbook</h2>
    <InsetText text="The workbook holds every child, and those whose records few may see among them. Keep it as you would keep the record. That you asked for it is written down." />
    <form method="post" action={props.action}>
      <input type="hidden" name="_csrf" value={props.csrf} />
      <Button text="Download the workbook" preventDoubleClick />
    </form>
    <p class="govuk-body">
      <a class="govuk-link" href="/returns/annex-a/frozen">
        Freeze the lists that go to inspectors
      </a>
      , have them signed off, and see later what changed since.
    </p>
    <Table
      caption="How the lists agree with each other and with the daily figures"
      captionClasses="govuk-table__caption--m"
      head={[
        { text: 'What is compared' },
        { text: 'On the one side', format: 'numeric' },
        { text: 'On the other', format: 'numeric' },
        { text: 'Differences', format: 'numeric' },
      ]}
      rows={props.compared.map(({ between, left, right, differ }) => [
        { text: between },
        { text: formatNumber(left), format: 'numeric' },
        { text: formatNumber(right), format: 'numeric' },
        { text: formatNumber(differ), format: 'numeric' },
      ])}
    />
    <Differences {...props} />
    <p class="govuk-body">{props.sentence}</p>
  </>
)

const Differences = ({ compared, differences }: AnnexPageProps) =>
  differences.length === 0 ? (
    <p class="govuk-body">The lists agree in every child.</p>
  ) : (
    <>
      <h2 class="govuk-heading-m">Each difference, child by child</h2>
      <p class="govuk-body">
        Put right what is wrong in the record.{' '}
        <a class="govuk-link" href="/returns/annex-a/answers">
          Say of the others why they are right
        </a>{' '}
        before the lists are frozen and signed off.
      </p>
      {compared
        .filter(({ differ }) => differ > 0)
        .map(({ between, differ }) => {
          const lines = differences.filter(one => one.between === between)
          return (
            <Details summaryText={`${between}: ${formatNumber(differ)}`}>
              <OneComparison lines={lines} />
              {differ > lines.length && (
                <p class="govuk-body">
                  There are {formatNumber(differ - lines.length)} more. The command line names every one:
                  goldthread export annex-a --live --out FOLDER writes differences.csv.
                </p>
              )}
            </Details>
          )
        })}
    </>
  )

/** What of one comparison does not agree: said once for the children of whom the same is true. */
const OneComparison = ({ lines }: { lines: readonly DifferenceLine[] }) => (
  <>
    {[...new Set(lines.map(({ says }) => says))].map(says => (
      <>
        <p class="govuk-body">{says}:</p>
        <ul class="govuk-list govuk-list--bullet">
          {lines
            .filter(one => one.says === says)
            .map(({ name, href, recordHref, mendedOn }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {name}
                </a>
                {recordHref !== undefined && (
                  <>
                    {', '}
                    <a class="govuk-link" href={recordHref}>
                      the record<span class="govuk-visually-hidden"> of {name}</span>
                    </a>
                  </>
                )}
                {mendedOn !== undefined && (
                  <>
                    {', '}
                    <a class="govuk-link" href={mendedOn}>
                      put it right<span class="govuk-visually-hidden">: {name}</span>
                    </a>
                  </>
                )}
              </li>
            ))}
        </ul>
      </>
    ))}
  </>
)
