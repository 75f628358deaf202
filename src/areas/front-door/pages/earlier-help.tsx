import { formatDay } from '../../../core/day.ts'
import { StackingTable } from '../../../web/kit/index.ts'
import type { EarlierHelp as Help, SiblingsHelp } from '../board/earlier-help.ts'

type HelpProps = {
  help: readonly Help[]
  /** The same of brothers and sisters who stand nowhere else on the page. */
  siblings: readonly SiblingsHelp[]
}

/** Earlier cases, early help and steps of this child and of the family, each with how it ended: looked at before anything is decided. */
export const EarlierHelp = ({ help, siblings }: HelpProps) => (
  <>
    {help.length === 0 ? (
      <p class="govuk-body">No earlier case, early help or step is known.</p>
    ) : (
      <HelpTable caption="Earlier cases and help, and how each ended" help={help} />
    )}
    {siblings.map(one => (
      <HelpTable caption={`Cases and help of ${one.name}, of the same family`} help={one.help} />
    ))}
  </>
)

const HelpTable = ({ caption, help }: { caption: string; help: readonly Help[] }) => (
  <StackingTable
    caption={caption}
    captionClasses="govuk-table__caption--s"
    head={['When', 'What', 'How it ended, or why'].map(text => ({ text }))}
    rows={help.map(({ fromOn, toOn, title, detail, href }) => [
      {
        html: (
          <a class="govuk-link" href={href}>
            {formatDay(fromOn)}
            {toOn !== null && toOn !== fromOn && ` to ${formatDay(toOn)}`}
          </a>
        ),
      },
      { text: title },
      { text: detail },
    ])}
  />
)
