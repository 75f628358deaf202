import { buffer } from 'node:stream/consumers'
import { yearOf } from '../../../core/collection-year.ts'
import { formatDay } from '../../../core/day.ts'
import { dayOf } from '../../../core/instant.ts'
import { LIST_SENTENCE, logList, type Role } from '../../../engines/access/index.ts'
import {
  ANNEX_SOURCE,
  annexWorkbook,
  type Compared,
  type Difference,
  fileNameOf,
  makeLists,
  missingInWords,
  readAnnex,
  reconcile,
  summaryOf,
} from '../../../returns/annex-a/index.ts'
import { contributedBy } from '../../../returns/from-record/index.ts'
import { childHref, keptHref, recordHref } from '../../../web/child/index.ts'
import { AnnexPage, type DifferenceLine } from '../../../web/returns/index.ts'
import { mendingPages } from '../mending-page.ts'
import type { Answered, Route, Visit } from '../route.ts'
import { RETURN_READERS } from './returns.tsx'

/** Who may take the workbook away. It holds every child, so whoever answers for returns and nobody else. */
const TAKERS: readonly Role[] = RETURN_READERS
/** Differences of each comparison named on the page; the command line names all. */
const EACH = 25
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const PATH = '/returns/annex-a'

/**
 * Ofsted's lists as the record stands: read with the viewer's own rights on the page, so that a child whose record few may see
 * is counted for their keepers alone; with the service's in the workbook, which must hold every child.
 */
export const annexRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    title: 'Ofsted’s lists as the record stands',
    may: RETURN_READERS,
    known: true,
    handle: show,
  },
  { method: 'POST', path: PATH, title: 'Ofsted’s lists', may: TAKERS, known: true, handle: take },
]

/** The day of the lists: as known on another day, that day. */
const dayAsked = ({ ctx, knownOn }: Visit) => knownOn ?? dayOf(ctx.now)

async function show(visit: Visit): Promise<Answered> {
  const { ctx, site, csrf } = visit
  const on = dayAsked(visit)
  const annex = await makeLists(ctx, contributedBy(site.found.map(({ area }) => area)), on)
  const compared = await reconcile(
    ctx,
    annex,
    site.found.flatMap(({ area }) => area.indicators ?? []),
  )
  const shown = compared.flatMap(({ differences }) => differences.slice(0, EACH))
  await logList(ctx, 'list', `What does not agree in the lists of Annex A on ${formatDay(on)}`, [
    ...new Set(shown.map(({ person }) => person)),
  ])
  return {
    title: 'Ofsted’s lists (Annex A)',
    breadcrumbs: [{ text: 'Returns', href: '/returns' }],
    body: (
      <AnnexPage
        day={formatDay(on)}
        people={annex.numbers.size}
        lists={summaryOf(annex, ctx.knownAt ?? ctx.now).lists.map(one => ({
          list: `List ${one.list}: ${one.name}`,
          rows: one.rows,
          missing: missingInWords(one),
        }))}
        compared={compared.map(counted)}
        differences={await named(visit, shown)}
        action={keptHref(ctx, PATH)}
        csrf={csrf}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

const counted = ({ between, left, right, differences }: Compared) => ({
  between,
  left,
  right,
  differ: differences.length,
})

async function named(visit: Visit, shown: readonly Difference[]): Promise<DifferenceLine[]> {
  const { ctx } = visit
  const names = await ctx.db.rows<{ person_id: string; name: string }>(
    'select person_id, name from person_profile where person_id = any($1::uuid[])',
    [shown.map(({ person }) => person)],
  )
  const nameOf = new Map(names.map(({ person_id, name }) => [person_id, name]))
  const mendedOn = await mendingPages(
    visit,
    shown.map(({ person }) => person),
  )
  const year = yearOf(dayAsked(visit))
  return shown.map(({ code, table, between, person, says, record }) => ({
    between,
    says,
    name: nameOf.get(person) ?? 'Name not known',
    href: childHref(ctx, person),
    ...(record === undefined
      ? {}
      : {
          recordHref: recordHref(ctx, record.kind, record.id),
          mendedOn: mendedOn({
            source: ANNEX_SOURCE,
            year,
            rule: code,
            table,
            kind: record.kind,
            record: record.id,
            child: person,
          }),
        }),
  }))
}

/** The workbook, read with the service's rights and written in the log under whoever asked. */
async function take(visit: Visit): Promise<Answered> {
  const { ctx, site, viewer } = visit
  const contributed = contributedBy(site.found.map(({ area }) => area))
  const { annex, summary } = await readAnnex(site.records, {
    on: dayAsked(visit),
    knownAt: ctx.knownAt,
    contributed,
    who: viewer.account,
  })
  const bytes = await buffer(annexWorkbook(annex, summary))
  return { bytes, type: XLSX, name: fileNameOf(summary), isPicture: false }
}
