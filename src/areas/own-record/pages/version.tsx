import { formatDay } from '../../../core/day.ts'
import { isId, openPerson, openRecord } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { RecordForThem } from '../records.ts'
import { MAKERS, ownHref } from '../who.ts'
import { partsOf } from '../words.ts'

/** A version as it was made, word for word, to be read on the screen or printed. */
export const versionPage: PageOf = {
  path: 'children/:child/:version',
  title: 'A record for the child to read',
  may: MAKERS,
  async show({ ctx, path, council }) {
    const line = await openPerson(ctx, path.child ?? '')
    const version = path.version ?? ''
    const made = line && isId(version) ? await openRecord(ctx, RecordForThem, version) : undefined
    if (!line || !made || made.subject !== line.personId) return 'not-found'
    return {
      title: `For ${made.reader}`,
      breadcrumbs: [
        { text: line.name, href: `/children/${line.personId}` },
        { text: 'For them to read', href: ownHref(line.personId) },
        { text: formatDay(made.madeOn) },
      ],
      body: (
        <article class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">For {made.reader}</h1>
            {made.opening.split('\n').map(line => (
              <p class="govuk-body">{line}</p>
            ))}
            {partsOf(made.says).map(({ kind, text }) =>
              kind === 'heading' ? (
                <h2 class="govuk-heading-m">{text}</h2>
              ) : kind === 'words' ? (
                <blockquote class="gt-words">“{text}”</blockquote>
              ) : (
                <p class="govuk-body">{text}</p>
              ),
            )}
            <p class="govuk-body-s">
              Made for {made.reader} alone, on {formatDay(made.madeOn)}
              {made.madeBy && `, by ${made.madeBy}`}, {council.name}.
              {council.telephone && ` You can ring us: ${council.telephone}.`} You may ask to see more of your
              record, and may ask somebody to help you.
            </p>
          </div>
        </article>
      ),
    }
  },
}
