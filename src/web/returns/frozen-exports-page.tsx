import { formatNumber } from '../../core/number.ts'
import { Form, InsetText, StackingTable } from '../kit/index.ts'
import { linkedName } from './linked-name.tsx'

/** A frozen export, as the list of them shows it. */
export type FrozenExportLine = {
  name: string
  href: string
  frozen: string
  children: number
  signed: string
}

export type FrozenExportsPageProps = {
  called: string
  /** How it is frozen, and whether somebody signs it. */
  says: string
  frozen: readonly FrozenExportLine[]
  /** Where what does not agree in it is answered; undefined where nothing is held against anything. */
  answersHref: string | undefined
  /** Where two of them are compared; undefined where no page does. */
  compareHref: string | undefined
  /** Why nothing could be frozen. */
  refused: string | undefined
  mayFreeze: boolean
  here: string
  csrf: string
}

/** An export of a day: what was frozen of it, and what can be done with that. */
export const FrozenExportsPage = (page: FrozenExportsPageProps) => (
  <>
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">{page.called}</span>
      As frozen
    </h1>
    <p class="govuk-body">
      A frozen one keeps its rows, files and numbers as they were, each with a digest, and cannot be changed
      afterwards. {page.says}
    </p>
    {page.answersHref !== undefined && (
      <p class="govuk-body">
        <a class="govuk-link" href={page.answersHref}>
          Answer what does not agree
        </a>{' '}
        before you freeze it: what was answered by then is frozen with it.
      </p>
    )}
    {page.refused !== undefined && <InsetText text={page.refused} />}
    {page.frozen.length === 0 ? (
      <p class="govuk-body">None yet.</p>
    ) : (
      <StackingTable
        caption="Those that were frozen, the newest first"
        captionClasses="govuk-visually-hidden"
        head={[
          { text: 'Number' },
          { text: 'Frozen' },
          { text: 'Children', format: 'numeric' },
          { text: 'Signed' },
        ]}
        rows={page.frozen.map(line => [
          linkedName(line),
          { text: line.frozen },
          { text: formatNumber(line.children), format: 'numeric' },
          { text: line.signed },
        ])}
      />
    )}
    {page.compareHref !== undefined && (
      <p class="govuk-body">
        <a class="govuk-link" href={page.compareHref}>
          Compare two of them, or one with the record of any day
        </a>
      </p>
    )}
    {page.mayFreeze && <Form action={page.here} csrf={page.csrf} submitLabel="Freeze it as it stands now" />}
  </>
)
