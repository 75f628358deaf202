import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type ButtonProps = Words & {
  href?: string
  type?: 'submit' | 'button' | 'reset'
  name?: string
  value?: string
  id?: string
  classes?: string
  disabled?: boolean
  isStartButton?: boolean
  preventDoubleClick?: boolean
  attributes?: Attributes
}

const StartIcon = () => (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)

// A link that does something rather than goes somewhere; the script lets the space bar press it too.
const AS_BUTTON = { role: 'button' } as const

/** A button, or with `href` a link that looks like one. */
export function Button(button: ButtonProps) {
  const same = {
    class: classes('govuk-button', button.classes, button.isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...button.attributes,
    ...(button.id && { id: button.id }),
  }
  const inside = (
    <>
      {button.html && button.isStartButton ? <span>{button.html}</span> : words(button)}
      {button.isStartButton && <StartIcon />}
    </>
  )
  if (button.href)
    return (
      <a href={button.href} draggable={false} {...AS_BUTTON} {...same}>
        {inside}
      </a>
    )
  return (
    <button
      type={button.type || 'submit'}
      value={button.value || undefined}
      name={button.name || undefined}
      disabled={button.disabled}
      aria-disabled={button.disabled ? 'true' : undefined}
      data-prevent-double-click={button.preventDoubleClick}
      {...same}
    >
      {inside}
    </button>
  )
}
