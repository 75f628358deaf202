import { Details, FileUpload, Form, Input, Radios } from '../kit/index.ts'

/** The page where a return is brought to be held to its rules, without loading anything. */
export const NewCheck = ({
  csrf,
  kinds,
}: {
  csrf: string
  kinds: readonly { value: string; text: string }[]
}) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">Check a return from its files</h1>
      <p class="govuk-body">
        Bring the files of a return and see which of its rules find something, in which rows, and how each is
        put right. Nothing is loaded. The files are thrown away as soon as they were read, and what was found
        after an hour, or when you say so; only you see it.
      </p>
      <Form
        action="/returns/check"
        csrf={csrf}
        submitLabel="Check the files"
        files
        cancel={{ href: '/loads' }}
      >
        <Radios
          name="kind"
          value={kinds[0]?.value}
          fieldset={{ legend: { text: 'Which return is it?', classes: 'govuk-fieldset__legend--s' } }}
          items={kinds}
        />
        <FileUpload
          name="files"
          multiple
          javascript
          label={{ text: 'This year’s files', classes: 'govuk-label--s' }}
          hint={{ text: 'CSV or XML. Choose every file of the return together.' }}
        />
        <FileUpload
          name="last"
          multiple
          javascript
          label={{ text: 'Last year’s files, if you have them', classes: 'govuk-label--s' }}
          hint={{ text: 'Some rules of the SSDA903 compare two years, and are asked only with these.' }}
        />
        <Input
          name="year"
          label={{ text: 'Collection year', classes: 'govuk-label--s' }}
          hint={{
            text: 'For example, 2026-27. Leave it empty and we will take the one that the files speak for.',
          }}
          classes="govuk-input--width-5"
        />
        <Details summaryText="What some rules of the SSDA903 ask beside the return">
          <FileUpload
            name="providers"
            multiple
            label={{ text: 'Ofsted’s list of providers', classes: 'govuk-label--s' }}
            hint={{ text: 'XLSX or CSV, as Ofsted publishes it.' }}
          />
          <FileUpload
            name="postcodes"
            multiple
            label={{ text: 'A directory of postcodes', classes: 'govuk-label--s' }}
            hint={{
              text: 'CSV: the ONS Postcode Directory, the National Statistics Postcode Lookup or Code-Point Open.',
            }}
          />
          <Input
            name="authority"
            label={{ text: 'Which authority returns it?', classes: 'govuk-label--s' }}
            hint={{ text: 'Its name, its DfE number or its code, such as Wolverhampton, 336 or E08000031.' }}
            classes="govuk-input--width-20"
          />
        </Details>
      </Form>
    </div>
  </div>
)
