import type { ComponentChildren } from 'preact'
import type { Standing } from '../../engines/portals/index.ts'
import { BackLink, ExitThisPage } from '../kit/index.ts'

/** Who somebody has said that they are; null before they have. */
export type Who = Standing | null

// Its two halves stay on one line.
const CHILDLINE = '0800\u00a01111'

const Call = ({ number, children }: { number: string; children: ComponentChildren }) => (
  <a class="govuk-link gt-call__number" href={`tel:${number.replace(/\s/g, '')}`}>
    {children}
  </a>
)

/** Whom to call now: first on every page, for whoever it is. */
export const WhomToCall = ({ who }: { who: Who }) => (
  <section class="gt-call" aria-label="In danger now">
    {who === 'young-person' ? (
      <p class="gt-call__words">
        Are you in danger now? Call <Call number="999">999</Call>. To talk to somebody, call Childline on{' '}
        <Call number="0800 1111">{CHILDLINE}</Call>: it is free, at any hour.
      </p>
    ) : (
      <p class="gt-call__words">
        If a child is in danger now, call <Call number="999">999</Call>.
        {who === null && (
          <>
            {' '}
            Children and young people can call Childline on <Call number="0800 1111">{CHILDLINE}</Call>.
          </>
        )}
      </p>
    )}
  </section>
)

/** The way out and back, and whom to call. A professional is at work, and needs no way out in a hurry. */
export const Before = ({ who, back }: { who: Who; back?: string }) => (
  <>
    <WhomToCall who={who} />
    {who !== 'professional' && (
      <nav class="gt-leave" aria-label="Leave this page">
        <ExitThisPage text="Leave this page" redirectUrl="/tell-us/leave" />
      </nav>
    )}
    {back !== undefined && (
      <nav aria-label="Back">
        <BackLink href={back} />
      </nav>
    )}
  </>
)

/** A page's words, as wide as they are read well. */
export const TwoThirds = ({
  children,
  beside,
}: {
  children: ComponentChildren
  beside?: ComponentChildren
}) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">{children}</div>
    {beside && <div class="govuk-grid-column-one-third">{beside}</div>}
  </div>
)
