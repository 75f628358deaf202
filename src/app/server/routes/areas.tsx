import type { Outcome, Problem } from '../../../core/outcome.ts'
import { isId, isPartner, openPerson, type PersonLine } from '../../../engines/access/index.ts'
import type { Action, Area, Asked as PageAsked, PageOf, Shown as PageShown } from '../../../engines/area.ts'
import { newId } from '../../../engines/records/index.ts'
import {
  type FieldDescription,
  type FieldValues,
  Form,
  FormFields,
  readForm,
} from '../../../web/kit/index.ts'
import { questionsOf, typedValues } from '../action-form.ts'
import { clockWords } from '../clock-words.ts'
import type { Answered, Route, Visit } from '../route.ts'
import type { Site } from '../site.ts'
import { below, speakingWith } from '../speaking.tsx'

/** What the areas themselves bring: their pages, and what a person can do for a child. */
export const areaRoutes = (site: Site): Route[] =>
  site.found.flatMap(({ area }) => [...pagesOf(area), ...(area.actions ?? []).flatMap(actionRoutes)])

const pagesOf = (area: Area): Route[] =>
  (area.pages ?? []).flatMap((page): Route[] => {
    const path = `/areas/${area.name}/${page.path.replace(/^\//, '')}`
    const { title, may, place, daily, act, takesFiles } = page
    const get: Route = {
      method: 'GET',
      path,
      title,
      may,
      ...(place === undefined ? {} : { place }),
      ...(daily === undefined ? {} : { daily }),
      together: true,
      handle: async visit => drawn(visit, await page.show(askedOf(visit), [])),
    }
    return act
      ? [
          get,
          {
            method: 'POST',
            path,
            title,
            may,
            takesFiles,
            together: true,
            handle: visit => acted(visit, page),
          },
        ]
      : [get]
  })

const askedOf = ({ site, ctx, viewer, path, query, form, files, csrf, origin }: Visit): PageAsked => ({
  ctx,
  viewer,
  path,
  query,
  form,
  files,
  csrf,
  council: { name: site.council, telephone: site.telephone ?? null, address: site.address ?? origin },
  todo: clock => clockWords(site.found).todo(clock),
})

async function drawn(visit: Visit, shown: PageShown, errors: readonly Problem[] = []): Promise<Answered> {
  if (shown === 'not-found') return shown
  const { breadcrumbs, about, ...page } = shown
  const { viewer } = visit
  return {
    ...page,
    body: below(await speakingWith(visit, about), page.body),
    ...(errors.length > 0 ? { errors, status: 422 } : {}),
    ...(breadcrumbs
      ? { breadcrumbs: [{ text: isPartner(viewer) ? 'Start' : 'My day', href: '/' }, ...breadcrumbs] }
      : {}),
  }
}

/** Does what a page's form asks for: all of it, or none, and the page again with every problem. */
async function acted(visit: Visit, page: PageOf): Promise<Answered> {
  const asked = askedOf(visit)
  const done = await allOrNone(visit, () => page.act!(asked))
  if (done === 'not-found') return done
  return done.ok ? done.value : drawn(visit, await page.show(asked, done.problems), done.problems)
}

/** Refused half-way: nothing of it stays. What is then shown again is read, and logged, after that. */
async function allOrNone<T>(
  { ctx }: Visit,
  work: () => Promise<Outcome<T> | 'not-found'>,
): Promise<Outcome<T> | 'not-found'> {
  await ctx.db.run('savepoint action')
  const done = await work()
  if (done === 'not-found' || !done.ok) await ctx.db.run('rollback to savepoint action')
  return done
}

function actionRoutes(action: Action): Route[] {
  const { title, may } = action
  const route = { path: `/children/:child/${action.id}`, title, may, together: true } as const
  return [
    { ...route, method: 'GET', handle: visit => ask(visit, action) },
    { ...route, method: 'POST', handle: visit => act(visit, action) },
  ]
}

async function ask(visit: Visit, action: Action): Promise<Answered> {
  const child = await openPerson(visit.ctx, visit.path.child ?? '')
  if (!child) return 'not-found'
  const questions = await questionsOf(visit.ctx, visit.viewer, action, child.personId)
  return form(visit, action, child, { questions, ...typedBefore(visit, questions) })
}

/** What was typed before and kept, with the id that the record would have: saved twice it is one record. */
function typedBefore({ form }: Visit, questions: readonly FieldDescription[]) {
  const recordId = isId(form.record ?? '') ? String(form.record) : newId()
  const values: Record<string, string> = { ...readForm(questions, form).values, ...form }
  // Where there is one answer only, nobody need give it.
  for (const { name, type, optional, options } of questions)
    if (type === 'choice' && !optional && options?.length === 1) values[name] ||= options[0]!.value
  return { recordId, values }
}

/** Records what was answered: all of it, or none and every problem. The same form sent twice records once. */
async function act(visit: Visit, action: Action): Promise<Answered> {
  const { ctx } = visit
  const child = await openPerson(ctx, visit.path.child ?? '')
  if (!child) return 'not-found'
  const questions = await questionsOf(ctx, visit.viewer, action, child.personId)
  const read = readForm(questions, visit.form)
  const typed = typedValues(action.form, questions, read.values)
  const { recordId, values } = typedBefore(visit, questions)
  const again = (problems: Problem[]) => form(visit, action, child, { questions, recordId, values, problems })
  const unread = [...read.problems, ...typed.problems]
  if (unread.length > 0) return again(unread)
  const work = { ...askedOf(visit), child: child.personId, values: typed.values, recordId }
  const also = await action.saved?.(work)
  const done = await allOrNone(visit, () => action.run(work))
  if (done === 'not-found') return done
  if (done.ok) {
    const next = done.value.startsWith('/') ? done.value : `/children/${child.personId}`
    return {
      redirect: next,
      notice: ['Saved. It is now part of the record.', also].filter(Boolean).join(' '),
    }
  }
  return again(done.problems)
}

type Asked = {
  questions: readonly FieldDescription[]
  recordId: string
  values?: FieldValues
  problems?: readonly Problem[]
}

async function form(visit: Visit, action: Action, child: PersonLine, asked: Asked): Promise<Answered> {
  const { csrf } = visit
  const page = `/children/${child.personId}`
  return {
    title: `${action.title}: ${child.name}`,
    status: asked.problems ? 422 : 200,
    errors: asked.problems,
    breadcrumbs: [{ text: 'My day', href: '/' }, { text: child.name, href: page }, { text: action.title }],
    body: below(
      await speakingWith(visit),
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{child.name}</span>
            {action.title}
          </h1>
          {await action.before?.({ ...askedOf(visit), child: child.personId })}
          <Form
            action={`${page}/${action.id}`}
            csrf={csrf}
            submitLabel={action.submit}
            cancel={{ href: page }}
            hidden={{ record: asked.recordId }}
            keeps
          >
            <FormFields fields={asked.questions} values={asked.values} errors={asked.problems} />
          </Form>
        </div>
      </div>,
    ),
  }
}
