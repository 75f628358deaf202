import type { VNode } from 'preact'
import { ageOn } from '../../../core/age.ts'
import type { Day } from '../../../core/day.ts'
import { isoDay } from '../../../core/day.ts'
import { openPerson, type PersonLine, type Standing, standingOf } from '../../../engines/access/index.ts'
import type { Panel, PanelPage } from '../../../engines/area.ts'
import { storyOf, type Telling } from '../../../engines/chronology/index.ts'
import { dueOf } from '../../../engines/clocks/index.ts'
import { doubtsAbout } from '../../../engines/records/index.ts'
import { type StatusSpell, statusesOf } from '../../../engines/status/index.ts'
import {
  ActionMenu,
  bannerOf,
  ChildHead,
  type ChildHeadProps,
  type Drawn,
  FactList,
  IdentityFacts,
  Overview,
  recordHref,
  spanOf,
  type Worker,
} from '../../../web/child/index.ts'
import { Chronology, JourneyPicture, journeyText, readFilter } from '../../../web/chronology/index.ts'
import { drawnOnce, fingerprint } from '../../../web/kit/index.ts'
import { actionsFor, isLifeOver, notInForce } from '../child-actions.ts'
import { clockWords } from '../clock-words.ts'
import { nowHref } from '../now-href.ts'
import type { Answered, Route, Visit } from '../route.ts'

/** Most deadlines on one child's page. */
const MOST_DUE = 60

/** One person's record, opened: what each of its pages starts from. */
type Opened = {
  visit: Visit
  line: PersonLine
  standing: Standing
  /** The day shown. */
  today: Day
  tellings: readonly Telling[]
  spells: StatusSpell[]
  worker: Worker | undefined
  identity: Drawn[]
  /** Names all that the story is drawn from: what this reader may see of it, the day, and who it is about. */
  story: string
}

// All that a page reads goes to the database at once, the story first: what is told is read here while the rest is
// looked up there.
async function opened<T>(
  visit: Visit,
  also: (person: string, today: Day, page: PanelPage) => Promise<T>,
): Promise<(Opened & { also: T }) | undefined> {
  const { ctx, path } = visit
  const line = await openPerson(ctx, path.person ?? '')
  if (!line) return undefined
  const today = visit.knownOn ?? ctx.today
  const person = line.personId
  const [told, standing, spells, worker, identity, rest] = await ctx.db.together(() => {
    const story = storyOf(ctx, person, (kind, id) => recordHref(ctx, kind, id))
    const statuses = statusesOf(ctx, person)
    const page = { statuses }
    return [
      story,
      standingOf(ctx, person),
      statuses,
      workerOf(visit, person, today),
      drawn(visit, person, today, 'identity', page),
      also(person, today, page),
    ] as const
  })
  const { tellings, made } = told
  const story = fingerprint(made, today, line, visit.knownOn)
  return { visit, line, today, standing, tellings, spells, worker, identity, story, also: rest }
}

async function workerOf({ ctx }: Visit, person: string, today: Day): Promise<Worker | undefined> {
  const [worker] = await ctx.db.kept<Worker>(
    `select worker, team, from_on as "fromOn" from worker_allocation
     where child_id = $1 and (from_on is null or from_on <= $2::date) and (to_on is null or to_on > $2::date)
     order by leads nulls last, from_on desc nulls last limit 1`,
    [person, isoDay(today)],
  )
  return worker
}

/** What the areas draw in a place. Asked among other work that goes on together. */
async function drawn(
  { ctx, site }: Visit,
  person: string,
  today: Day,
  place: Panel['place'],
  page: PanelPage,
): Promise<Drawn[]> {
  const panels = site.found.flatMap(({ area }) => area.panels ?? [])
  const wanted = panels.filter(panel => panel.place === place)
  const bodies = await ctx.db.together(() => wanted.map(panel => panel.show({ ...ctx, today }, person, page)))
  return wanted.flatMap(({ title }, n) => {
    const body = bodies[n]
    return body ? [{ title, body }] : []
  })
}

const ageOf = ({ line, today }: Opened): number | null =>
  line.bornOn === null ? null : ageOn(line.bornOn, today)

const keepKnown = (known: Day | null): Record<string, string> =>
  known === null ? {} : { known: isoDay(known) }

function headOf(open: Opened, at: ChildHeadProps['at'], actions: ReturnType<typeof actionsFor> = []): VNode {
  const { visit, line, identity, spells, worker, tellings, today } = open
  return (
    <ChildHead
      person={line.personId}
      name={line.name}
      at={at}
      known={visit.knownOn}
      today={visit.ctx.today}
      actions={<ActionMenu actions={actions} />}
    >
      {isSomeoneKnown(open) ? (
        <FactList>{identity.map(({ body }) => body)}</FactList>
      ) : (
        <IdentityFacts
          identity={identity}
          spells={spells}
          worker={worker}
          tellings={tellings}
          today={today}
        />
      )}
    </ChildHead>
  )
}

function pictureOf({ visit, line, tellings, today, story }: Opened): { picture: VNode; words: () => VNode } {
  const life = {
    tellings,
    today,
    ...spanOf(tellings, today, line.bornOn),
    ...(line.bornOn !== null && { birth: line.bornOn }),
  }
  const known = keepKnown(visit.knownOn)
  return {
    picture: drawnOnce(fingerprint('picture', story), () => (
      <JourneyPicture
        {...life}
        id="journey"
        name={line.name}
        stackHref={(lane, from, to) =>
          `/children/${line.personId}/chronology?${new URLSearchParams({ ...known, lane, from: isoDay(from), to: isoDay(to) })}`
        }
      />
    )),
    words: () => journeyText(life),
  }
}

function chronologyOf({ visit, line, tellings, today, story }: Opened, action: string): VNode {
  const lanes = visit.query.lane?.split(',')
  const tones = visit.query.tone?.split(',')
  const asked = readFilter({ ...visit.query, lane: lanes, tone: tones })
  return drawnOnce(fingerprint('chronology', story, visit.query, action), () => (
    <Chronology
      tellings={tellings}
      filter={asked.filter}
      problems={asked.problems}
      typed={asked.typed}
      today={today}
      birth={line.bornOn ?? undefined}
      action={action}
      keep={keepKnown(visit.knownOn)}
    />
  ))
}

/** Somebody who is here only because they matter to a child: grown up, or not known to us as a child. */
const isSomeoneKnown = ({ line, spells, tellings, today }: Opened): boolean =>
  spells.length === 0 &&
  line.localId === null &&
  line.expectedOn === null &&
  (line.bornOn === null || ageOn(line.bornOn, today) >= 18) &&
  tellings.every(({ lane }) => lane === 'people' || lane === 'home')

async function overview(visit: Visit): Promise<Answered> {
  const { ctx, site, viewer } = visit
  const isNow = visit.knownOn === null
  const open = await opened(visit, (person, today, page) => {
    const drawnIn = (place: Panel['place']) => drawn(visit, person, today, place, page)
    return ctx.db.together(
      () =>
        [
          dueOf(ctx, { whose: { child: person } }, { limit: MOST_DUE, offset: 0 }),
          isNow ? doubtsAbout(ctx, person) : Promise.resolve([]),
          isNow ? isLifeOver(site, ctx, person) : Promise.resolve(false),
          isNow ? notInForce(site, ctx) : Promise.resolve(new Set<never>()),
          drawnIn('warnings'),
          drawnIn('speaking'),
          drawnIn('people'),
          drawnIn('words'),
          drawnIn('workers'),
          drawnIn('homes'),
        ] as const,
    )
  })
  if (!open) return 'not-found'
  const { line, today } = open
  const [due, doubts, isOver, notYet, warnings, speaking, people, said, workers, homes] = open.also
  const person = line.personId
  const words = clockWords(site.found)
  const someoneKnown = isSomeoneKnown(open)
  return {
    title: line.name,
    wide: true,
    banner: bannerOf(visit.knownOn, nowHref(visit), open.standing),
    body: (
      <>
        {headOf(
          open,
          '',
          isNow ? actionsFor(site, viewer, person, { age: ageOf(open), isOver, notYet }) : [],
        )}
        <Overview
          isSomeoneKnown={someoneKnown}
          today={today}
          tellings={open.tellings}
          spells={open.spells}
          dues={due.map(one => ({
            todo: words.todo(one.clock),
            due: one.dueOn,
            href: recordHref(ctx, one.aboutKind, one.aboutId),
          }))}
          doubts={doubts}
          warnings={[...warnings, ...speaking]}
          people={people}
          words={said}
          below={someoneKnown ? homes : [...workers, ...homes]}
          recordHref={(table, id) => recordHref(ctx, table, id)}
          picture={pictureOf(open).picture}
          chronology={chronologyOf(open, `/children/${person}`)}
        />
      </>
    ),
  }
}

async function alone(visit: Visit, at: '/chronology' | '/picture', title: string): Promise<Answered> {
  const open = await opened(visit, async () => undefined)
  if (!open) return 'not-found'
  const path = `/children/${open.line.personId}`
  return {
    title: `${title}: ${open.line.name}`,
    wide: true,
    breadcrumbs: [{ text: open.line.name, href: path }],
    banner: bannerOf(visit.knownOn, nowHref(visit), open.standing),
    body: (
      <>
        {headOf(open, at)}
        <h2 class="govuk-heading-m">{title}</h2>
        {at === '/chronology' ? chronologyOf(open, `${path}${at}`) : <Picture {...pictureOf(open)} />}
      </>
    ),
  }
}

// Folded away on the screen; on paper the words are printed under the picture.
const Picture = ({ picture, words }: { picture: VNode; words: () => VNode }) => (
  <>
    {picture}
    <div class="gt-print-only">
      <h3 class="govuk-heading-s">The picture in words</h3>
      {words()}
    </div>
  </>
)

/** A child's record: its page, its chronology and its picture, each as known on any day. */
export const childRoutes: readonly Route[] = [
  { method: 'GET', path: '/children/:person', title: 'A child', known: true, handle: overview },
  {
    method: 'GET',
    path: '/children/:person/chronology',
    title: 'Chronology',
    known: true,
    handle: visit => alone(visit, '/chronology', 'Chronology'),
  },
  {
    method: 'GET',
    path: '/children/:person/picture',
    title: 'The life as one picture',
    known: true,
    handle: visit => alone(visit, '/picture', 'The life as one picture'),
  },
]
