import type { ComponentChildren } from 'preact'

const Plain = ({ heading, children }: { heading: string; children: ComponentChildren }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{heading}</h1>
      {children}
    </div>
  </div>
)

/** Nothing here, or nothing that this person may see: one page for both. */
export const NotFound = () => (
  <Plain heading="Page not found">
    <p class="govuk-body">There is nothing at this address that you can open.</p>
    <p class="govuk-body">
      If you typed the address, check that it is right. If you followed a link, the record may have moved, or
      be open only to certain people.
    </p>
    <p class="govuk-body">
      Search for the child at the top of the page, or{' '}
      <a class="govuk-link" href="/">
        go to your day
      </a>
      . If you need a record that you cannot open, speak to your manager.
    </p>
  </Plain>
)

/** Our own mistake. `reference` finds it in the log. */
export const Broken = ({ reference }: { reference: string }) => (
  <Plain heading="Sorry, something went wrong">
    <p class="govuk-body">
      Nothing you sent was half saved: either all of it is in the record, or none. What you typed is kept in
      this browser tab.
    </p>
    <p class="govuk-body">
      Go back and try again. If it happens again, tell your system team this reference:{' '}
      <strong>{reference}</strong>
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href="/">
        Go to your day
      </a>
    </p>
  </Plain>
)

/** A form without this session's token: most often one that stood open while its person signed in elsewhere. */
export const Forged = ({ back }: { back: string }) => (
  <Plain heading="Please send it again">
    <p class="govuk-body">
      We could not be sure that this form came from you, so nothing was saved. This happens when you signed in
      again while the page stood open.
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href={back}>
        Go back to the page
      </a>
      . What you typed is kept: check it and send it again.
    </p>
  </Plain>
)

/** More than a form may bring, or something that is no form. */
export const TooBig = () => (
  <Plain heading="That could not be read">
    <p class="govuk-body">
      Nothing was saved. What you sent was too long, or was not in a form we can read. Go back, shorten it or
      send it in parts.
    </p>
  </Plain>
)

/** Somebody asks faster than people do. */
export const TooMany = () => (
  <Plain heading="Too many tries">
    <p class="govuk-body">Wait a minute, then try again.</p>
  </Plain>
)
