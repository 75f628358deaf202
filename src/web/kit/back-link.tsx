import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type BackLinkProps = Words & { href?: string; classes?: string; attributes?: Attributes }

/** One step back. */
export const BackLink = (link: BackLinkProps) => (
  <a href={link.href || '#'} class={classes('govuk-back-link', link.classes)} {...link.attributes}>
    {words(link) || 'Back'}
  </a>
)
