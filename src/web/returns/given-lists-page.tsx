import { formatInstant, type Instant } from '../../core/instant.ts'
import { formatNumber } from '../../core/number.ts'
import type { Problem } from '../../core/outcome.ts'
import { Details, FileUpload, Form, Input, InsetText, SummaryList } from '../kit/index.ts'

/** An edition of a list: `lines` are providers' lines or postcodes, `files` each with its SHA-256. */
export type EditionLine = {
  edition: string
  by: string
  at: Instant
  lines: number
  files: readonly { name: string; sha256: string }[]
  doubts: readonly string[]
}

export type GivenListsPageProps = {
  /** Newest first; none where no list was ever given. */
  providers: readonly EditionLine[]
  postcodes: readonly EditionLine[]
  here: string
  csrf: string
  values: Readonly<Record<string, string>>
  errors: readonly Problem[]
}

/** What the rules of a return look things up in: which editions are kept, and where the next is given. */
export const GivenListsPage = ({ providers, postcodes, here, csrf, values, errors }: GivenListsPageProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">Ofsted’s list and postcodes</h1>
      <p class="govuk-body">
        Some rules of the SSDA903 ask whether a provider is on Ofsted’s list and was open, or whether a
        postcode is in the directory, in which authority it is and how far from home. They are asked of the
        record with the newest edition given here. The editions before are kept: what is asked as known on a
        day is asked with the edition of that day.
      </p>
      <h2 class="govuk-heading-m">Ofsted’s list of providers</h2>
      <Kept editions={providers} counted="Lines" none="It has not been given yet. Give it below." />
      <Form action={here} csrf={csrf} submitLabel="Keep this list" files>
        <FileUpload
          name="files"
          multiple
          javascript
          errorMessage={errorOf(errors, 'files')}
          label={{ text: 'The newest list', classes: 'govuk-label--s' }}
          hint={{
            text: 'XLSX or CSV, as Ofsted gives it: with its second sheet, or both files where there are two.',
          }}
        />
        <Input
          name="edition"
          value={values.edition ?? ''}
          label={{ text: 'What is this edition called?', classes: 'govuk-label--s' }}
          hint={{ text: 'For example, 31 August 2026. Leave it empty and it is called by its file.' }}
          classes="govuk-input--width-20"
        />
      </Form>
      <h2 class="govuk-heading-m">The directory of postcodes</h2>
      <Kept editions={postcodes} counted="Postcodes" none="It has not been given yet." />
      <p class="govuk-body">
        A directory has millions of lines: whoever runs Goldthread gives it by a command. The Office for
        National Statistics publishes one each quarter (ONSPD or NSPL), and Ordnance Survey publishes
        Code-Point Open; unpack it first.
      </p>
      <p class="govuk-body">
        <code>npx goldthread give postcodes ONSPD.csv --edition "August 2026"</code>
      </p>
    </div>
  </div>
)

const Kept = ({
  editions: [newest, ...before],
  counted,
  none,
}: {
  editions: readonly EditionLine[]
  counted: string
  none: string
}) => {
  if (!newest) return <InsetText text={none} />
  return (
    <>
      <SummaryList
        rows={[
          { key: { text: 'Edition' }, value: { text: newest.edition } },
          { key: { text: 'Given' }, value: { text: `${formatInstant(newest.at)} by ${newest.by}` } },
          { key: { text: counted }, value: { text: formatNumber(newest.lines) } },
        ]}
      />
      {newest.doubts.length > 0 && (
        <Details summaryText="What was not plain in it" open>
          <ul class="govuk-list govuk-list--bullet">
            {newest.doubts.map(doubt => (
              <li>{doubt}</li>
            ))}
          </ul>
        </Details>
      )}
      {before.length > 0 && (
        <Details summaryText="The editions before">
          <ul class="govuk-list govuk-list--bullet">
            {before.map(({ edition, at, by, lines }) => (
              <li>
                {edition}: {formatNumber(lines)} {counted.toLowerCase()}, given {formatInstant(at)} by {by}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

const errorOf = (errors: readonly Problem[], name: string): { text: string } | undefined => {
  const error = errors.find(({ field }) => field === name)
  return error && { text: error.message }
}
