import { openPerson, type PersonLine } from '../../../engines/access/index.ts'
import type { Action } from '../../../engines/area.ts'
import { newId } from '../../../engines/records/index.ts'
import { readForm } from '../../../web/kit/index.ts'
import { ActionPage, type ActionPageProps, answersOf, questionsOf } from '../../../web/record/index.ts'
import { actionNamed } from '../child-actions.ts'
import type { Answered, Route, Shown, Visit } from '../route.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const asked = ({ site, viewer, path }: Visit): Action | undefined =>
  actionNamed(site, viewer, path.action ?? '')

async function form(visit: Visit): Promise<Answered> {
  const action = asked(visit)
  const line = action && (await openPerson(visit.ctx, visit.path.person ?? ''))
  if (!action || !line) return 'not-found'
  return page(visit, action, line, { recordId: newId() })
}

async function run(visit: Visit): Promise<Answered> {
  const action = asked(visit)
  const line = action && (await openPerson(visit.ctx, visit.path.person ?? ''))
  if (!action || !line) return 'not-found'
  const { ctx, viewer, path, query, form: typed } = visit
  const recordId = UUID.test(typed.record ?? '') ? (typed.record ?? '') : newId()
  const read = readForm(questionsOf(action.form, action.ask), typed)
  const again = { recordId, values: { ...typed, ...read.values } }
  if (read.problems.length > 0) return page(visit, action, line, { ...again, errors: read.problems })
  const values = answersOf(action.form, read.values)
  const done = await action.run({
    ctx,
    viewer,
    path,
    query,
    form: typed,
    child: line.personId,
    values,
    recordId,
  })
  if (!done.ok) return page(visit, action, line, { ...again, errors: done.problems })
  return { redirect: `/children/${line.personId}`, notice: `Saved: ${action.title.toLowerCase()}.` }
}

function page(
  { url, csrf }: Visit,
  action: Action,
  line: PersonLine,
  rest: Pick<ActionPageProps, 'recordId' | 'values' | 'errors'>,
): Shown {
  const back = `/children/${line.personId}`
  return {
    title: action.title,
    breadcrumbs: [{ text: line.name, href: back }],
    errors: rest.errors,
    body: (
      <ActionPage
        title={action.title}
        about={line.name}
        action={url}
        back={back}
        csrf={csrf}
        submit={action.submit}
        questions={questionsOf(action.form, action.ask)}
        {...rest}
      />
    ),
  }
}

/** What areas let a person do about a child, each a form of its own. */
export const actionRoutes: readonly Route[] = [
  { method: 'GET', path: '/children/:person/:action', title: 'Record', handle: form },
  { method: 'POST', path: '/children/:person/:action', title: 'Record', handle: run },
]
