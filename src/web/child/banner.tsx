import { type Day, formatDay } from '../../core/day.ts'
import { formatInstant } from '../../core/instant.ts'
import type { Standing } from '../../engines/access/index.ts'
import type { PageProps } from '../kit/index.ts'

function fewMaySee({ restricted, openedUntil, sealed }: Standing): string | undefined {
  if (sealed)
    return 'This record was closed by an adoption order. Only those who do adoption work may see it.'
  if (restricted) return 'Only the people named may see it: do not talk about it with anyone else.'
  if (openedUntil !== null)
    return `You opened this restricted record in an emergency. It closes to you on ${formatInstant(openedUntil)}, and the opening will be reviewed.`
  return undefined
}

/** What a page about a child must say above all: that another day's knowledge is shown, that few may see it. */
export function bannerOf(known: Day | null, now: string, standing: Standing): PageProps['banner'] {
  const few = fewMaySee(standing)
  if (known !== null)
    return {
      tone: 'known',
      title: `As known on ${formatDay(known)}.`,
      children: (
        <>
          This page shows only what had been recorded by the end of that day.{' '}
          <a class="govuk-link" href={now}>
            Show what is known today
          </a>
          {few && <span class="gt-banner__also">{few}</span>}
        </>
      ),
    }
  return few === undefined ? undefined : { tone: 'restricted', title: 'Restricted.', children: few }
}
