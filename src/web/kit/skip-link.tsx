import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type SkipLinkProps = Words & { href?: string; classes?: string; attributes?: Attributes }

/** First on every page: past the header to the main content. */
export const SkipLink = (link: SkipLinkProps) => (
  <a
    href={link.href || '#content'}
    class={classes('govuk-skip-link', link.classes)}
    {...link.attributes}
    data-module="govuk-skip-link"
  >
    {words(link)}
  </a>
)
