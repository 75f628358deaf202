import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from './attributes.ts'

export type AlertProps = {
  variant?: 'information' | 'success' | 'warning' | 'error'
  /** Named to screen readers, and shown as a heading when there are further words. */
  title: string
  children?: ComponentChildren
  headingLevel?: 2 | 3 | 4
  classes?: string
  attributes?: Attributes
}

// Our own drawings, on a square of 30: a ring and i, a tick, a triangle, an octagon and cross.
const ICONS = {
  information: 'M15 3a12 12 0 1 0 0 24 12 12 0 0 0 0-24zm-1.5 6h3v3h-3zm0 4.5h3V22h-3z',
  success: 'M12 24 3 15l3-3 6 6L24 6l3 3z',
  warning: 'M15 2.500 28.500 26H1.500zm-1.500 8v8h3v-8zm0 9.500v3h3v-3z',
  error:
    'M10 2.500h10l7.500 7.500v10L20 27.500H10L2.500 20V10zm1 6.500-2 2 4 4-4 4 2 2 4-4 4 4 2-2-4-4 4-4-2-2-4 4z',
}

/** Something to know about what is on the page: news, a warning, a thing done or failed. */
export function Alert({ variant = 'information', title, headingLevel = 2, ...alert }: AlertProps) {
  const Title = `h${headingLevel}` as const
  return (
    <section
      class={classes(
        'moj-alert',
        `moj-alert--${variant}`,
        alert.children ? 'moj-alert--with-heading' : undefined,
        alert.classes,
      )}
      aria-label={`${variant}: ${title}`}
      {...alert.attributes}
    >
      <div>
        <svg
          class="moj-alert__icon"
          viewBox="0 0 30 30"
          height="30"
          width="30"
          aria-hidden="true"
          focusable="false"
        >
          <path fill="currentColor" fill-rule="evenodd" d={ICONS[variant]} />
        </svg>
      </div>
      <div class="moj-alert__content">
        {alert.children ? <Title class="moj-alert__heading">{title}</Title> : title}
        {alert.children}
      </div>
    </section>
  )
}
