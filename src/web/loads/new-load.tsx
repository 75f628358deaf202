import { FileUpload, Form, Input } from '../kit/index.ts'

/** The page where files are brought in: which, for which year, and when they were submitted. */
export const NewLoad = ({ csrf, today }: { csrf: string; today: string }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">Load returns</h1>
      <p class="govuk-body">
        Bring an SSDA903 return (all its CSV files together, or the XML), a children in need census, an Annex
        A workbook, the tables of the Standard Safeguarding Dataset, or the people file that gives children
        their names. Nothing is loaded until you have seen what would happen.
      </p>
      <Form action="/loads/new" csrf={csrf} submitLabel="Look at the files" files cancel={{ href: '/loads' }}>
        <FileUpload
          name="files"
          multiple
          javascript
          label={{ text: 'Files', classes: 'govuk-label--s' }}
          hint={{ text: 'CSV, XML or a workbook (XLSX). Choose every file of one return together.' }}
        />
        <Input
          name="year"
          label={{ text: 'Collection year', classes: 'govuk-label--s' }}
          hint={{
            text: 'For example, 2017-18. An SSDA903 return does not say its year: leave this empty and we will guess it from the dates.',
          }}
          classes="govuk-input--width-5"
        />
        <Input
          name="received"
          type="text"
          label={{ text: 'When was it submitted?', classes: 'govuk-label--s' }}
          hint={{
            text: `For example, ${today}. What was known when follows this day. Leave it empty if it is only known from today.`,
          }}
          classes="govuk-input--width-10"
        />
      </Form>
    </div>
  </div>
)
