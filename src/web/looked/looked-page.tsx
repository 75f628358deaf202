import { Pagination, type PaginationProps, Table } from '../kit/index.ts'

/** Somebody who looked, in words. */
export type LookedLine = { when: string; who: string; as: string; what: string; href?: string }

/** Who has looked at a record, newest first. */
export const LookedPage = ({ lines, pages }: { lines: readonly LookedLine[]; pages?: PaginationProps }) => (
  <>
    <h2 class="govuk-heading-m">Who has looked at this record</h2>
    <p class="govuk-body">
      Every time this record is opened, shown in a list or found by a search, a line is written here. Nobody
      can change it.
    </p>
    {lines.length === 0 ? (
      <p class="govuk-body">Nobody is shown here.</p>
    ) : (
      <Table
        classes="gt-dense"
        caption="Newest first"
        captionClasses="govuk-visually-hidden"
        head={[{ text: 'When' }, { text: 'Who' }, { text: 'What they looked at' }]}
        rows={lines.map(({ when, who, as, what, href }) => [
          { text: when },
          {
            html: (
              <>
                {who}
                {as && <span class="gt-quiet">, {as}</span>}
              </>
            ),
          },
          href
            ? {
                html: (
                  <a class="govuk-link" href={href}>
                    {what}
                  </a>
                ),
              }
            : { text: what },
        ])}
      />
    )}
    {pages && <Pagination {...pages} />}
  </>
)
