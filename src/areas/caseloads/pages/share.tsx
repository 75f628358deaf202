import { formatDay, isoDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import { sentences } from '../../../core/sentences.ts'
import { colleagues, LIST_SENTENCE, logList, type Role } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { STATUSES } from '../../../engines/status/index.ts'
import { Form, FormFields, Select, StackingTable } from '../../../web/kit/index.ts'
import { type Caseload, caseloadsOf, type Held, heldInTeam, keyOf, type Part } from '../read.ts'
import { type Colleague, fieldOf, QUESTIONS, readShares, shareOut } from '../share-out.ts'
import { SHARING } from '../who.ts'
import { Child, driftOf, HERE as TEAM, teamAsked } from './team.tsx'

const HERE = '/areas/caseloads/share'

type Sharing = { team: string; part: Part; mine: Caseload; held: Held[]; to: Colleague[] }

/** Whoever can be given a child to work with, or to review how others do: nobody follows a reviewing officer but another. */
const TAKING: Readonly<Record<Part, readonly Role[]>> = {
  works: ['social-worker', 'early-help-worker'],
  reviews: ['reviewing-officer'],
}

/** Whose children are asked for, and who could take them; undefined where there is no such worker in the team. */
async function sharing(asked: Asked): Promise<Sharing | undefined> {
  const { ctx, form, query } = asked
  const { team } = await teamAsked(asked)
  if (team === null) return undefined
  const part: Part = (form.part ?? query.part) === 'reviews' ? 'reviews' : 'works'
  const caseloads = caseloadsOf(await heldInTeam(ctx, team, part))
  const key = form.worker ?? query.worker
  const mine = caseloads.find(one => one.key === key)
  if (!mine) return undefined
  const others: Colleague[] = caseloads
    .filter(one => one !== mine)
    .map(({ key, worker, account }) => ({ key, name: worker, account }))
  // Whoever has an account and no child yet: somebody new.
  const known = new Set([mine.key, ...others.map(one => one.key)])
  for (const { id, name, team: theirs, roles } of await colleagues(ctx))
    if (theirs !== null && !known.has(id) && roles.some(role => TAKING[part].includes(role))) {
      const elsewhere = theirs === team ? {} : { team: theirs }
      others.push({ key: keyOf({ worker: name, account: id }), name, account: id, ...elsewhere })
    }
  return { team, part, mine, held: mine.children, to: others.sort(ownTeamFirst) }
}

const ownTeamFirst = (a: Colleague, b: Colleague): number =>
  (a.team ?? '').localeCompare(b.team ?? '') || a.name.localeCompare(b.name)

/** One worker's children on one page, to share out among colleagues, with what the worker had begun to write. */
export const sharePage: PageOf = {
  path: 'share',
  title: 'Share out a worker’s children',
  may: SHARING,
  async show(asked, problems) {
    const { ctx, csrf, form } = asked
    const found = await sharing(asked)
    if (!found) return nobody
    const { team, part, mine, to } = found
    const title = `Share out the children of ${mine.worker}`
    await logList(
      ctx,
      'list',
      title,
      mine.children.map(({ child }) => child),
    )
    const values = { on: isoDay(ctx.today), ...form }
    return {
      title,
      wide: true,
      breadcrumbs: [{ text: 'Caseloads', href: `${TEAM}?team=${encodeURIComponent(team)}` }, { text: title }],
      body: (
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          {part === 'reviews' && (
            <p class="govuk-body">
              {mine.worker} reviews how others work with these children. Whoever follows is an independent
              reviewing officer, who has no part in the child’s case. Tell each child who it is, and how to
              reach them; brothers and sisters have the same one, where nothing speaks against it.
            </p>
          )}
          <p class="govuk-body">
            Whoever takes a child on has the child’s visits, reviews and deadlines on their list from that
            day, and what {mine.worker} began to write about the child and did not save. Children whom you may
            not see are not here. The manager of another team is told of each child who goes there.
          </p>
          {to.length === 0 ? (
            <p class="govuk-body">
              {part === 'works'
                ? 'Nobody else works with children. Propose a transfer to another team from each child’s page.'
                : 'Nobody else is an independent reviewing officer here. An administrator makes the account of a new one.'}
            </p>
          ) : (
            <Form
              action={HERE}
              csrf={csrf}
              submitLabel="Share out"
              keeps
              // What was begun about one worker's children is never taken for what was begun about another's.
              hidden={{ team, part, worker: mine.key, _part: `${part} ${mine.key}` }}
            >
              <StackingTable
                caption={`Children of ${mine.worker}, ${team}`}
                captionClasses="govuk-visually-hidden"
                head={['Child', 'How things stand', 'To do', 'Goes to'].map(text => ({ text }))}
                rows={mine.children.map(one => [
                  { html: <Child one={one} /> },
                  { text: standingOf(one) },
                  { text: todoOf(one) },
                  {
                    html: <GoesTo one={one} to={to} chosen={form[fieldOf(one.child)]} problems={problems} />,
                  },
                ])}
              />
              <FormFields fields={QUESTIONS} values={values} errors={problems} />
            </Form>
          )}
          <p class="govuk-body-s gt-quiet">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
  async act(asked) {
    const found = await sharing(asked)
    if (!found) return 'not-found'
    const shares = readShares(asked.form, found.held, found.to, asked.ctx.today)
    if (!shares.ok) return shares
    const done = await shareOut(
      asked.ctx,
      { team: found.team, part: found.part, by: asked.viewer },
      found.held,
      shares.value,
    )
    if (!done.ok) return done
    const who = found.part === 'works' ? 'worker' : 'reviewing officer'
    const notice =
      done.value === 1 ? `One child has a new ${who}.` : `${done.value} children have a new ${who}.`
    return { ok: true, value: { redirect: `${TEAM}?team=${encodeURIComponent(found.team)}`, notice } }
  },
}

const nobody = {
  title: 'Share out a worker’s children',
  body: (
    <>
      <h1 class="govuk-heading-l">Share out a worker’s children</h1>
      <p class="govuk-body">
        Choose a worker who works with children first:{' '}
        <a class="govuk-link" href={TEAM}>
          caseloads of the team
        </a>
        .
      </p>
    </>
  ),
}

function standingOf(one: Held): string {
  const status = one.status === null ? 'Nothing is open' : STATUSES[one.status]
  const since = one.since === null ? '' : ` since ${formatDay(one.since)}`
  return sentences([`${status}${since}`, driftOf(one)])
}

const todoOf = ({ late, soon, drafts }: Held): string =>
  [
    late > 0 ? `${late} overdue` : '',
    soon > 0 ? `${soon} due in five days` : '',
    drafts > 0 ? `${drafts} begun and not saved` : '',
  ]
    .filter(Boolean)
    .join(', ') || 'Nothing soon'

type Choosing = {
  one: Held
  to: readonly Colleague[]
  chosen: string | undefined
  problems: readonly Problem[]
}

function GoesTo({ one, to, chosen, problems }: Choosing) {
  const wrong = problems.find(({ field }) => field === fieldOf(one.child))
  return (
    <Select
      name={fieldOf(one.child)}
      label={{ text: `To whom ${one.name} goes`, classes: 'govuk-visually-hidden' }}
      value={chosen ?? ''}
      errorMessage={wrong && { text: wrong.message }}
      items={[
        { value: '', text: 'Stays' },
        ...to.map(({ key, name, team }) => ({ value: key, text: team ? `${name}, ${team}` : name })),
      ]}
    />
  )
}
