import {
  Accordion,
  Button,
  CharacterCount,
  ExitThisPage,
  type FieldDescription,
  FileUpload,
  Form,
  FormFields,
  KnownControl,
  PasswordInput,
} from '../kit/index.ts'

const OPTIONS = [
  { value: 'home', text: 'At home' },
  { value: 'school', text: 'At school', hint: 'Or at nursery, or with a childminder' },
  { value: 'elsewhere', text: 'Somewhere else' },
]

const FIELDS: readonly FieldDescription[] = [
  { name: 'seen-on', type: 'date', label: 'When was the child seen?', hint: 'Like 27 3 2024' },
  { name: 'began', type: 'datetime', label: 'When did it begin?' },
  { name: 'moved', type: 'inexact', label: 'When did the family move?', optional: true },
  { name: 'where', type: 'choice', label: 'Where was the child seen?', options: OPTIONS },
  { name: 'alone', type: 'yes-no', label: 'Was the child seen alone?' },
  { name: 'present', type: 'checkbox', label: 'Who else was there?', options: OPTIONS, optional: true },
  { name: 'sure', type: 'checkbox', label: 'I have read the last visit' },
  { name: 'team', type: 'select', label: 'Team', options: OPTIONS },
  { name: 'count', type: 'number', label: 'How many people live there?' },
  { name: 'worker', type: 'text', label: 'Who made the visit?', hint: 'First name and family name' },
  { name: 'account', type: 'textarea', label: 'What did the child say?', optional: true },
]

/** Everything a person fills in, some of it wrong. */
export const InForms = () => (
  <>
    <h2 class="govuk-heading-l">Forms</h2>
    <ExitThisPage redirectUrl="/gallery" />
    <KnownControl action="/gallery" known="2024-07-31" max="2026-11-24" />
    <Form action="/gallery" csrf="x" submitLabel="Save the visit" cancel={{ href: '/' }}>
      <FormFields
        fields={FIELDS}
        values={{ 'seen-on-day': '31', 'seen-on-month': '2', 'seen-on-year': '2024', where: 'school' }}
        errors={[
          { field: 'seen-on', message: 'Enter a real date, like 27 3 2024' },
          { field: 'alone', message: 'Say whether the child was seen alone' },
        ]}
      />
      <CharacterCount
        name="summary"
        label={{ text: 'Summary', classes: 'govuk-label--s' }}
        maxlength={200}
        value="Settled at school."
      />
      <FileUpload name="file" label={{ text: 'A return to load', classes: 'govuk-label--s' }} />
      <PasswordInput name="password" label={{ text: 'Password', classes: 'govuk-label--s' }} />
    </Form>
    <div class="govuk-button-group">
      <Button text="Second choice" classes="govuk-button--secondary" type="button" />
      <Button text="Hard to undo" classes="govuk-button--warning" type="button" />
      <Button text="Begin" href="/gallery" isStartButton />
      <Button text="Not now" disabled type="button" />
    </div>
    <Accordion
      id="help"
      headingLevel={3}
      items={[
        { heading: { text: 'Before the visit' }, content: { text: 'Read the last visit and the plan.' } },
        {
          heading: { text: 'After it' },
          summary: { text: 'Within one day' },
          content: { text: 'Record it.' },
        },
      ]}
    />
  </>
)
