import { type Outcome, type Problem, refused } from '../../../core/outcome.ts'
import { openPerson } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { idFrom, newId, type RecordKind, type Row } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import {
  type FieldDescription,
  type FieldValues,
  Form,
  FormFields,
  readForm,
} from '../../../web/kit/index.ts'
import { helpHref } from '../actions/doing.ts'
import { GIVING } from '../actions/who.ts'
import { oneAtATime, openEpisode } from '../current.ts'
import { type OpenChild, openInFamily } from './family.ts'
import { answered, ofOne, questionOf, questionOfOne, typed } from './family-fields.ts'

/** Something written once for every child of a family that it is about. */
export type FamilyForm = {
  /** As in the address: /areas/early-help/children/<child>/<path>. */
  path: string
  title: string
  submit: string
  kind: RecordKind
  /** Fields asked once: the same for every child. */
  ofAll: readonly string[]
  /** Fields asked of each child alone: their own words, their own decision. */
  ofEach: readonly string[]
  /** What is written already about a child and goes on growing. */
  known?(page: Asked, one: OpenChild): Promise<Row<RecordKind> | undefined>
  /** Writes it about one child. `recordId` is the same when the form is sent twice. */
  write(
    page: Asked,
    one: OpenChild,
    values: Record<string, unknown>,
    recordId: string,
  ): Promise<Outcome<string>>
}

/** The page of a form: which children it is about, what is asked once, and what is asked of each. */
export const familyPage = (form: FamilyForm): PageOf => ({
  path: `children/:child/${form.path}`,
  title: form.title,
  may: GIVING,
  async show(page, problems) {
    const line = await openPerson(page.ctx, page.path.child ?? '')
    if (!line) return 'not-found'
    const children = await openInFamily(page.ctx, line.personId)
    return {
      title: `${form.title}: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(page.ctx, line.personId) },
        { text: 'Early help', href: helpHref(line.personId) },
        { text: form.title },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {form.title}
            </h1>
            {children[0]?.child === line.personId ? (
              <Form
                action={`${helpHref(line.personId)}/${form.path}`}
                csrf={page.csrf}
                submitLabel={form.submit}
                cancel={{ href: helpHref(line.personId) }}
                hidden={{ record: page.form.record ?? newId() }}
              >
                <FormFields
                  fields={questionsFor(form, children)}
                  values={await valuesFor(form, page, children)}
                  errors={problems}
                />
              </Form>
            ) : (
              <p class="govuk-body">This child has no early help at the moment. Start it first.</p>
            )}
          </div>
        </div>
      ),
    }
  },
  async act(page) {
    const line = await openPerson(page.ctx, page.path.child ?? '')
    if (!line) return 'not-found'
    return written(form, page, line.personId, await openInFamily(page.ctx, line.personId))
  },
})

function questionsFor(
  { kind, ofAll, ofEach }: FamilyForm,
  children: readonly OpenChild[],
): FieldDescription[] {
  const about: FieldDescription = {
    name: 'about',
    type: 'checkbox',
    label: 'Which children is it about?',
    hint: 'What you write is kept in the record of each child you tick.',
    options: children.map(({ child, name }) => ({ value: child, text: name })),
  }
  return [
    ...(children.length > 1 ? [about] : []),
    ...ofAll.map(name => questionOf(kind, name)),
    ...children.flatMap(one =>
      ofEach.map(name => (children.length > 1 ? questionOfOne(kind, name, one) : alone(kind, name, one))),
    ),
  ]
}

// Where there is only one child their name is said at the top of the page already.
const alone = (kind: RecordKind, name: string, one: OpenChild): FieldDescription => ({
  ...questionOf(kind, name),
  name: `${name}-${one.child}`,
})

/** What was typed, else what is written already. */
async function valuesFor(
  form: FamilyForm,
  page: Asked,
  children: readonly OpenChild[],
): Promise<FieldValues> {
  if (Object.keys(page.form).length > 0)
    return { ...readForm(questionsFor(form, children), page.form).values, ...page.form }
  const values: Record<string, string> = { about: children[0]?.child ?? '' }
  for (const [i, one] of children.entries()) {
    const row = (await form.known?.(page, one)) as Record<string, unknown> | undefined
    if (!row) continue
    const said = (name: string) => answered(form.kind.fields[name]!, row[name])
    if (i === 0) for (const name of form.ofAll) values[name] = said(name)
    for (const name of form.ofEach) values[`${name}-${one.child}`] = said(name)
  }
  return values
}

async function written(
  form: FamilyForm,
  page: Asked,
  child: string,
  family: readonly OpenChild[],
): Promise<Outcome<Next>> {
  const { values, problems } = readForm(questionsFor(form, family), page.form)
  const about = family.length > 1 ? (values.about ?? '').split(',') : [child]
  const children = family.filter(one => about.includes(one.child))
  if (children.length === 0) return { ok: false, problems: [...problems, NOBODY] }
  if (problems.length > 0) return { ok: false, problems }
  // In one order whichever child’s page it is written on, so that two writers never wait for each other.
  for (const { child: id } of children.toSorted((a, b) => (a.child < b.child ? -1 : 1)))
    await oneAtATime(page.ctx, id)
  for (const one of children) {
    if ((await openEpisode(page.ctx, one.child))?.id !== one.episode)
      return refused(`Early help for ${one.name} has ended meanwhile.`)
    const said = saidOf(form, values, one)
    if (!said.ok) return said
    const id = idFrom('early-help', form.path, page.form.record ?? newId(), one.child)
    const done = await form.write(page, one, said.value, id)
    if (!done.ok) return { ok: false, problems: done.problems.map(each => ofOne(each, form.ofEach, one)) }
  }
  const notice =
    children.length === 1
      ? 'Saved. It is now part of the record.'
      : `Saved for ${children.length} children. It is now part of each one’s record.`
  return { ok: true, value: { redirect: helpHref(child), notice } }
}

const NOBODY: Problem = { field: 'about', message: 'Say which children it is about' }

/** What was said about one child, in the record's own types. */
function saidOf(
  { kind, ofAll, ofEach }: FamilyForm,
  values: Readonly<Record<string, string>>,
  one: OpenChild,
): Outcome<Record<string, unknown>> {
  const problems: Problem[] = []
  const said: Record<string, unknown> = {}
  for (const name of [...ofAll, ...ofEach]) {
    const field = kind.fields[name]!
    const answer = values[ofEach.includes(name) ? `${name}-${one.child}` : name] ?? ''
    const value = typed(field, answer)
    said[name] = value ?? null
    if (value === undefined)
      problems.push(ofOne({ field: name, message: `${field.label}: enter a whole number` }, ofEach, one))
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: said }
}
