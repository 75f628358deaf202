import { formatInstant } from '../../../core/instant.ts'
import { openVersions, type Standing, standingOf } from '../../../engines/access/index.ts'
import { type Clock, ClockRun } from '../../../engines/clocks/index.ts'
import {
  type Correction,
  correctionsOf,
  mayCorrectIt,
  theirsToCorrect,
} from '../../../engines/corrections/index.ts'
import {
  isOfPerson,
  type RecordKind,
  type Source,
  sourcesOf,
  type Version,
} from '../../../engines/records/index.ts'
import { bannerOf, childHref, recordHref } from '../../../web/child/index.ts'
import { RecordPage, RulePart, type VersionLine, valueWords } from '../../../web/record/index.ts'
import { correctsOf } from '../../correcting/opened.ts'
import { allKinds } from '../../preparing/kinds.ts'
import { correctHref } from '../mending-page.ts'
import { nowHref } from '../now-href.ts'
import { fieldLine, namesHidden, type RecordWords, wordsFor } from '../record-words.ts'
import type { Answered, Route, Visit } from '../route.ts'

const RETURNS: Readonly<Record<string, string>> = {
  ssda903: 'the SSDA903 return',
  'cin-census': 'the children in need census',
  ssd: 'the Standard Safeguarding Dataset',
  people: 'a people file',
}
const ENDED = { changed: 'Changed', withdrawn: 'Withdrawn', merged: 'Brought together with another record' }
const EVERYONE: Standing = { restricted: false, openedUntil: null, sealed: false }

/** What the lines of a record are put into words with. */
type Words = RecordWords & {
  accounts: ReadonlyMap<string, string>
  sources: ReadonlyMap<number, Source>
  corrections: readonly Correction[]
}

async function record(visit: Visit): Promise<Answered> {
  const { ctx, site, path } = visit
  const kind = allKinds(site.found).find(({ table }) => table === path.table)
  if (!kind) return 'not-found'
  const found = await openVersions(ctx, kind, path.id ?? '')
  const [latest] = found
  if (!latest) return 'not-found'
  const isPerson = isOfPerson(kind)
  const words: Words = {
    ...(await wordsFor(ctx, kind, found)),
    accounts: await accountsIn(visit, found),
    sources: await sourcesOf(ctx, [...new Set(found.flatMap(({ sourceId }) => sourceId ?? []))]),
    corrections: isPerson ? await correctionsOf(ctx, latest.id) : [],
  }
  const about = isPerson ? words.people.get(latest.subject) : undefined
  return {
    title: about === undefined ? kind.title : `${kind.title}: ${about}`,
    breadcrumbs: about === undefined ? undefined : [{ text: about, href: childHref(ctx, latest.subject) }],
    banner: bannerOf(
      visit.knownOn,
      nowHref(visit),
      isPerson ? await standingOf(ctx, latest.subject) : EVERYONE,
    ),
    body: (
      <RecordPage
        title={kind.title}
        about={about === undefined ? null : { name: about, href: childHref(ctx, latest.subject) }}
        versions={found.map((version, i) => versionLine(words, version, found[i + 1]))}
        correctedAt={isPerson && latest.knownTo === null ? await correctedAt(visit, latest) : undefined}
      >
        {kind.table === ClockRun.table && ruleOf(visit, latest as unknown as Version<typeof ClockRun>)}
      </RecordPage>
    ),
  }
}

/** Where a record that stands is corrected, for whoever may. */
async function correctedAt(visit: Visit, { id, subject }: Version<RecordKind>): Promise<string | undefined> {
  const { ctx, site, viewer, path } = visit
  const corrects = correctsOf(site.found, path.table ?? '')
  if (!corrects || ctx.knownAt !== null) return undefined
  const isTheirs = (await theirsToCorrect(ctx, viewer, [subject])).has(subject)
  return mayCorrectIt(corrects, viewer, isTheirs) ? correctHref(corrects.kind.table, subject, id) : undefined
}

async function accountsIn({ ctx }: Visit, found: readonly Version<RecordKind>[]) {
  const ids = [...new Set(found.flatMap(({ recordedBy, endedBy }) => [recordedBy, endedBy ?? []].flat()))]
  const rows = await ctx.db.rows<{ id: string; name: string }>(
    'select id, name from account where id = any($1::text[])',
    [ids],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Who wrote something: a colleague's name, or what the service was doing. */
function writer({ accounts }: Words, by: string): string {
  const load = /^load:(\d+)$/.exec(by)
  if (load) return `load ${load[1]}`
  if (by === 'command-line' || by === 'load:command-line') return 'the command line'
  return accounts.get(by) ?? (by === 'demonstration' ? 'the demonstration' : by)
}

function versionLine(
  words: Words,
  version: Version<RecordKind>,
  before: Version<RecordKind> | undefined,
): VersionLine {
  const { kind } = words
  const { knownAt } = words.ctx
  // As known on a day, a version that ended later still stood.
  const ended = version.knownTo !== null && (knownAt === null || version.knownTo <= knownAt)
  const source =
    version.sourceId === null || namesHidden(words, version) ? undefined : words.sources.get(version.sourceId)
  return {
    knewFrom: formatInstant(version.knownAt),
    knewTo: ended && version.knownTo !== null ? formatInstant(version.knownTo) : null,
    ended:
      ended && version.endedBy !== null && version.endedWhy !== null
        ? `${ENDED[version.endedWhy]} by ${writer(words, version.endedBy)}`
        : null,
    soFrom: soFrom(kind, version),
    by: writer(words, version.recordedBy),
    recordedOn: formatInstant(version.recordedAt),
    fields: Object.entries(kind.fields).map(([name, field]) =>
      fieldLine(words, name, field, version, before),
    ),
    why: namesHidden(words, version)
      ? undefined
      : words.corrections.find(one => one.knownAt === version.knownAt),
    source: source
      ? {
          file: source.file,
          line: source.line,
          tab: source.tab,
          load: `${RETURNS[source.kind] ?? source.kind}${source.year ? ` for ${source.year}` : ''}, submitted ${formatInstant(source.receivedAt)}`,
          loaded: `${formatInstant(source.loadedAt)} by ${writer(words, source.loadedBy)}`,
          cells: Object.entries(source.cells),
        }
      : null,
  }
}

/** The first day or moment that the record gives: when it was so in the child's life. */
function soFrom(kind: RecordKind, version: Version<RecordKind>): VersionLine['soFrom'] {
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = version[name]
    if (['day', 'moment', 'inexact'].includes(field.type) && value !== null)
      return { day: valueWords(field, value) }
  }
  return null
}

/** What a deadline rests on; nothing where no area declares its clock any more. */
function ruleOf({ site, ctx }: Visit, run: Version<typeof ClockRun>) {
  const clocks: Clock[] = site.found.flatMap(({ area }) => area.clocks ?? [])
  const clock = clocks.find(({ id }) => id === run.clock)
  const about = allKinds(site.found).find(({ table }) => table === run.aboutKind)
  return clock ? (
    <RulePart
      rule={clock}
      about={about ? { href: recordHref(ctx, about.table, run.aboutId), text: about.title } : null}
    />
  ) : null
}

/** One record of any declared kind, with everything it ever said. */
export const recordRoutes: readonly Route[] = [
  { method: 'GET', path: '/records/:table/:id', title: 'A record', known: true, handle: record },
]
