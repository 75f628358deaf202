import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import { KeptPart } from './kept-part.tsx'

export type FormProps = {
  action: string
  csrf: string
  submitLabel: string
  /** Left out for `post`. */
  method?: 'get' | 'post'
  /** A way out that saves nothing. */
  cancel?: { href: string; text?: string }
  /** Sends files too. */
  files?: boolean
  /** For what is hard to undo. */
  warning?: boolean
  /** Not the page's main thing to do. */
  secondary?: boolean
  /** What is typed is kept on the server: quietly with script, by a button without (src/app/server/drafts.tsx). */
  keeps?: boolean
  /** Another way to send the same form. */
  second?: { text: string; name: string; value: string }
  /** Hidden values that travel with the form. */
  hidden?: Readonly<Record<string, string>>
  children?: ComponentChildren
}

/** A form that keeps what was typed (the script saves it when the session ends) and cannot be sent twice. */
export const Form = (form: FormProps) => (
  <form
    action={form.action}
    method={form.method ?? 'post'}
    enctype={form.files ? 'multipart/form-data' : undefined}
    novalidate
    data-keep-text={form.action}
    data-keep-draft={form.keeps ? form.action : undefined}
    data-keep-as={form.keeps ? 'quietly' : undefined}
  >
    {form.method !== 'get' && <input type="hidden" name="_csrf" value={form.csrf} />}
    {Object.entries(form.hidden ?? {}).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {form.keeps && <KeptPart hidden={form.hidden ?? {}} />}
    {form.children}
    <div class="govuk-button-group">
      <Button
        text={form.submitLabel}
        classes={
          form.warning ? 'govuk-button--warning' : form.secondary ? 'govuk-button--secondary' : undefined
        }
        preventDoubleClick
      />
      {form.second && <Button {...form.second} classes="govuk-button--secondary" preventDoubleClick />}
      {form.keeps && (
        <Button
          text="Save and come back"
          name="_keep"
          value="later"
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      )}
      {form.cancel && (
        <a class="govuk-link" href={form.cancel.href}>
          {form.cancel.text ?? 'Cancel'}
        </a>
      )}
    </div>
  </form>
)
