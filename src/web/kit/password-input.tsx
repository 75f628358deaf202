import { classes, translations } from './attributes.ts'
import { Button } from './button.tsx'
import { type ControlProps, controlId } from './form-group.tsx'
import { Input } from './input.tsx'
import { words } from './words.ts'

export type PasswordInputProps = ControlProps & {
  value?: string
  autocomplete?: string
  button?: { classes?: string }
  showPasswordText?: string
  hidePasswordText?: string
  showPasswordAriaLabelText?: string
  hidePasswordAriaLabelText?: string
  passwordShownAnnouncementText?: string
  passwordHiddenAnnouncementText?: string
}

/** A password, with a button that shows it. */
export function PasswordInput(password: PasswordInputProps) {
  const id = controlId(password)
  const attributes = {
    'data-module': 'govuk-password-input',
    ...translations({
      'show-password': password.showPasswordText,
      'hide-password': password.hidePasswordText,
      'show-password-aria-label': password.showPasswordAriaLabelText,
      'hide-password-aria-label': password.hidePasswordAriaLabelText,
      'password-shown-announcement': password.passwordShownAnnouncementText,
      'password-hidden-announcement': password.passwordHiddenAnnouncementText,
    }),
    ...password.formGroup?.attributes,
  }
  const button = (
    <>
      <Button
        type="button"
        classes={classes(
          'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
          password.button?.classes,
        )}
        text={password.showPasswordText ?? 'Show'}
        attributes={{
          'aria-controls': id,
          'aria-label': password.showPasswordAriaLabelText ?? 'Show password',
          hidden: true,
        }}
      />
      {words(password.formGroup?.afterInput)}
    </>
  )
  return (
    <Input
      formGroup={{
        classes: classes('govuk-password-input', password.formGroup?.classes),
        attributes,
        beforeInput: password.formGroup?.beforeInput,
        afterInput: { html: button },
      }}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      label={password.label}
      hint={password.hint}
      classes={classes('govuk-password-input__input govuk-js-password-input-input', password.classes)}
      errorMessage={password.errorMessage}
      id={id}
      name={password.name}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={password.autocomplete || 'current-password'}
      value={password.value}
      disabled={password.disabled}
      describedBy={password.describedBy}
      attributes={password.attributes}
    />
  )
}
