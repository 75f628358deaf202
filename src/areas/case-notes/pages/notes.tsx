import { mayAct, openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { type Ctx, list, type Row } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { Pagination, pageOf, pagesOf } from '../../../web/kit/index.ts'
import { notesHref } from '../family.ts'
import { CaseNote } from '../records.ts'
import { READERS, WRITERS } from '../who.ts'
import { NotePart } from './note.tsx'

const PER_PAGE = 20

/** Which other children a note was written about, by writing: only those whom the viewer may see. */
async function alsoAbout(
  ctx: Ctx,
  child: string,
  notes: readonly Row<typeof CaseNote>[],
): Promise<Map<string, string[]>> {
  const rows = await ctx.db.rows<{ writing: string; name: string }>(
    `select n.writing, p.name from case_note n join person_profile p on p.person_id = n.child_id
     where n.writing = any($1::text[]) and n.child_id <> $2 order by p.name`,
    [notes.map(({ writing }) => writing), child],
  )
  const also = new Map<string, string[]>()
  for (const { writing, name } of rows) also.set(writing, [...(also.get(writing) ?? []), name])
  return also
}

/** A child’s notes, newest first. */
export const notesPage: PageOf = {
  path: 'children/:child',
  title: 'Notes',
  may: READERS,
  async show({ ctx, path, query }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const all = (await list(ctx, CaseNote, line.personId)).sort(
      (a, b) => b.happenedOn - a.happenedOn || b.knownAt - a.knownAt,
    )
    const page = pageOf(query.page)
    const shown = all.slice((page - 1) * PER_PAGE, page * PER_PAGE)
    const also = await alsoAbout(ctx, line.personId, shown)
    const here = notesHref(line.personId)
    const pages = pagesOf({ page, perPage: PER_PAGE, total: all.length }, to => `${here}?page=${to}`)
    return {
      title: `Notes: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, line.personId) }, { text: 'Notes' }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              Notes of visits, calls, meetings and sessions
            </h1>
            {(await mayAct(ctx, WRITERS)) && (
              <p class="govuk-body">
                <a class="govuk-button govuk-!-margin-bottom-0" href={`${here}/write`}>
                  Write a note
                </a>
              </p>
            )}
            {shown.length === 0 && <p class="govuk-body">Nothing has been written yet.</p>}
            {shown.map(note => (
              <NotePart note={note} ctx={ctx} also={also.get(note.writing ?? '') ?? []} />
            ))}
            {pages && <Pagination {...pages} />}
          </div>
        </div>
      ),
    }
  },
}
