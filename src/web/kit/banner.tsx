import type { ComponentChildren } from 'preact'

export type AsKnown = {
  /** `known`: another day's knowledge is shown. `restricted`: few may see this. `plain`: anything else. */
  tone: 'known' | 'restricted' | 'plain'
  /** The first words, in bold: 'As known on 31 July 2024'. Says in words what the colour says. */
  title: string
  children?: ComponentChildren
}

/** A strip of colour right across the page, above its content. */
export const Banner = ({ tone, title, children }: AsKnown) => (
  <section class={`gt-banner gt-banner--${tone}`} aria-label={title}>
    <div class="govuk-width-container gt-banner__words">
      <strong>{title}</strong> {children}
    </div>
  </section>
)
