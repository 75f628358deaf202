import { formatDay } from '../../../core/day.ts'
import { dayOf, formatInstant } from '../../../core/instant.ts'
import { type Looked, openPerson, roleName, standingOf, whoLooked } from '../../../engines/access/index.ts'
import { onlyAbout } from '../../../engines/matching/index.ts'
import type { RecordKind } from '../../../engines/records/index.ts'
import { bannerOf, ChildHead } from '../../../web/child/index.ts'
import { pageOf } from '../../../web/kit/index.ts'
import { type LookedLine, LookedPage } from '../../../web/looked/index.ts'
import { allKinds } from '../../preparing/kinds.ts'
import type { Answered, Route, Visit } from '../route.ts'

const PER_PAGE = 50

async function looked(visit: Visit): Promise<Answered> {
  const { ctx, path, query, site } = visit
  const line = await openPerson(ctx, path.person ?? '')
  if (!line) return 'not-found'
  const here = `/children/${line.personId}/looked`
  const page = pageOf(query.page)
  // One more than is shown tells whether there is another page: the log is never counted whole.
  const found = await whoLooked(ctx, line.personId, { limit: PER_PAGE + 1, offset: (page - 1) * PER_PAGE })
  const isTheirs = await onlyAbout(ctx, line.personId)
  // What was typed to find people may name one who may not be seen: it is told where it says nothing but this child's own.
  const told = found.map(one =>
    one.what === 'search' && !isTheirs(one.question ?? '') ? { ...one, question: null } : one,
  )
  const kinds = new Map(allKinds(site.found).map(kind => [kind.table, kind]))
  return {
    title: `Who has looked: ${line.name}`,
    wide: true,
    breadcrumbs: [{ text: line.name, href: `/children/${line.personId}` }],
    banner: bannerOf(null, here, await standingOf(ctx, line.personId)),
    body: (
      <>
        <ChildHead person={line.personId} name={line.name} at="/looked" known={null} today={ctx.today} />
        <LookedPage
          lines={told.slice(0, PER_PAGE).map(one => lineOf(one, kinds))}
          pages={{
            previous: page > 1 ? { href: `${here}?page=${page - 1}`, labelText: 'Newer' } : undefined,
            next:
              found.length > PER_PAGE ? { href: `${here}?page=${page + 1}`, labelText: 'Older' } : undefined,
          }}
        />
      </>
    ),
  }
}

function lineOf(one: Looked, kinds: ReadonlyMap<string, RecordKind>): LookedLine {
  const asKnown = one.knownAt === null ? '' : `, as known on ${formatDay(dayOf(one.knownAt))}`
  const roles = one.roles.map(roleName).join(', ')
  return {
    when: formatInstant(one.at),
    who: one.name,
    as: one.jobTitle || roles,
    what: `${whatOf(one, kinds)}${asKnown}`,
    ...(one.kind !== null && one.recordId !== null && { href: `/records/${one.kind}/${one.recordId}` }),
  }
}

function whatOf({ what, kind, question }: Looked, kinds: ReadonlyMap<string, RecordKind>): string {
  const asked = question ? `: ${question}` : ''
  switch (what) {
    case 'person':
      return 'The child’s record'
    case 'record':
      return kind === null ? 'One record, of a kind you may not read' : (kinds.get(kind)?.title ?? kind)
    case 'list':
      return `A list that named the child${asked}`
    case 'search':
      return `A search that found the child${asked}`
    case 'export':
      return `An export that held the child${asked}`
  }
}

/** Who has looked at a record. */
export const lookedRoutes: readonly Route[] = [
  { method: 'GET', path: '/children/:person/looked', title: 'Who has looked', handle: looked },
]
