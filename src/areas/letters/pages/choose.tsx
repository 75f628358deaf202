import { formatDay } from '../../../core/day.ts'
import { openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { childHref } from '../../../web/child/index.ts'
import { endedOf } from '../../child/facts.ts'
import { askedAbout } from '../asked-for.ts'
import { offeredAfter } from '../templates/index.ts'
import { LEAFLETS_HREF, lettersHref, WRITERS } from '../who.ts'

/** Which letter to begin with. */
export const choosePage: PageOf = {
  path: 'children/:child',
  title: 'Write a letter or an e-mail',
  may: WRITERS,
  async show({ ctx, path }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const ended = await endedOf(ctx, line.personId)
    const waiting = (await askedAbout(ctx, line.personId)).filter(({ message }) => message === null)
    return {
      title: `Write a letter or an e-mail: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, line.personId) }, { text: 'Write a letter' }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              Write a letter or an e-mail
            </h1>
            <p class="govuk-body">
              {ended
                ? 'Letters that ask for something, invite or plan are not offered any more. What you still want to say, say in your own words.'
                : 'Choose what to begin with. It comes filled in from the record, and you go over every word before it leaves.'}
            </p>
            <ul class="govuk-list govuk-list--spaced">
              {offeredAfter(ended).map(({ id, title, hint }) => (
                <li>
                  <a class="govuk-link" href={`${lettersHref(line.personId)}/write?letter=${id}`}>
                    {title}
                  </a>
                  <span class="govuk-hint govuk-!-display-block">{hint}</span>
                </li>
              ))}
            </ul>
            {waiting.length > 0 && (
              <>
                <h2 class="govuk-heading-m">With business support</h2>
                <ul class="govuk-list govuk-list--bullet">
                  {waiting.map(one => (
                    <li>
                      {one.line}, to {one.reader}: asked for on {formatDay(one.askedOn)} by {one.askedBy}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p class="govuk-body">
              <a class="govuk-link" href={LEAFLETS_HREF}>
                Leaflets to print
              </a>
              . What was written before stands under{' '}
              <a class="govuk-link" href={`/children/${line.personId}/letters`}>
                Letters
              </a>
              .
            </p>
          </div>
        </div>
      ),
    }
  },
}
