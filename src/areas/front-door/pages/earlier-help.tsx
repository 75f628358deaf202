import { formatDay } from '../../../core/day.ts'
import { Table } from '../../../web/kit/index.ts'
import type { EarlierHelp as Help } from '../board/earlier-help.ts'

/** Earlier cases, early help and steps of this child, each with how it ended: looked at before anything is decided. */
export const EarlierHelp = ({ help }: { help: readonly Help[] }) =>
  help.length === 0 ? (
    <p class="govuk-body">No earlier case, early help or step is known.</p>
  ) : (
    <Table
      caption="Earlier cases and help, and how each ended"
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
