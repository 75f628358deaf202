import { formatDay } from '../../../core/day.ts'
import { isId, openPerson, openRecord } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { PaperPage } from '../../../web/paper/index.ts'
import { paperOf } from '../paper.ts'
import { RecordForThem } from '../records.ts'
import { MAKERS, ownHref } from '../who.ts'

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
    const paper = paperOf(made, council)
    return {
      title: `For ${made.reader}`,
      breadcrumbs: [
        { text: line.name, href: `/children/${line.personId}` },
        { text: 'For them to read', href: ownHref(line.personId) },
        { text: formatDay(made.madeOn) },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <PaperPage paper={paper} />
          </div>
        </div>
      ),
      paper,
    }
  },
}
