import type { VNode } from 'preact'
import { type Outcome, type Problem, refused } from '../../core/outcome.ts'
import { openPerson } from '../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../engines/area.ts'
import { type Ctx, idFrom, newId, type RecordKind, type Row } from '../../engines/records/index.ts'
import { childHref } from '../child/index.ts'
import { Details, type FieldDescription, type FieldValues, Form, FormFields, readForm } from '../kit/index.ts'
import { AskedOnce } from '../plans/index.ts'
import { answered, type FamilyChild, ofOne, questionOf, questionOfOne, typed } from './fields.ts'
import { Meanwhile, type Standing } from './meanwhile.tsx'
import { type Ticked, TickedPart, tickedOf } from './ticked.tsx'

/** The children that an area's writings can be about, and where its pages lie. */
export type Family<C extends FamilyChild> = {
  /** The area's name. */
  area: string
  /** Which children of the family, the one whose page it is first; empty or another first where there is none. */
  childrenOf(page: Asked, child: string): Promise<readonly C[]>
  /** Said where the child is none of them. */
  nobody: string
  /** Lets one person at a time write about a child, where that matters. */
  oneAtATime?(ctx: Ctx, child: string): Promise<void>
  /** Why it can no longer be written about a child, judged again as it is written. */
  whyNot?(ctx: Ctx, one: C): Promise<string | undefined>
  /** The page that shows what was written. */
  home: { href(child: string): string; text: string }
}

/** Something written once for every child of a family that it is about. */
export type FamilyForm<C extends FamilyChild> = {
  /** Below /areas/<area>/children/<child>/. */
  path: string
  title: string
  /** Its title where it is not the same for whoever asks, or whenever. */
  titleFor?(page: Asked): Promise<string>
  submit: string
  may: PageOf['may']
  /** What it decides about each child, by its name in docs/who-decides.md. */
  decides?: string
  kind: RecordKind
  /** Fields asked once: the same for every child. */
  ofAll: readonly string[]
  /** Fields asked of each child alone: their own words, their own decision. */
  ofEach: readonly string[]
  /** Of these, what this form asks for although the kind does without it, as a return may not say it: it is not called optional. */
  needs?: readonly string[]
  /** Codes of each child that each stand in a record of their own, ticked as one question; `write` is handed them as a list. */
  ticked?: Ticked<C>
  /** Every child is ticked to begin with: what is written already is about all of them. */
  aboutAll?: boolean
  /** Fields asked once that can follow later: folded away below the rest. */
  later?: { title: string; fields: readonly string[] }
  /** What stands in a new form. */
  begins?(page: Asked): Record<string, string>
  /** What is written already about a child and goes on growing. */
  known?(page: Asked, one: C): Promise<Row<RecordKind> | undefined>
  /** Shown above the questions. */
  before?(page: Asked, children: readonly C[]): Promise<VNode | null>
  /** Gentle questions about what was typed: asked once before it is saved, and never a refusal. */
  hints?(values: Readonly<Record<string, string>>): string[]
  /** Said once it is saved for these children, asked for before it is written. */
  saved?(page: Asked, children: readonly C[], values: Readonly<Record<string, string>>): Promise<string>
  /** Writes it about one child. `recordId` is the same when the form is sent twice. `seen` is the version on the page. */
  write(
    page: Asked,
    one: C,
    values: Record<string, unknown>,
    recordId: string,
    seen: number | undefined,
  ): Promise<Outcome<string>>
}

/** The page of a form: which children it is about, what is asked once, and what is asked of each. */
export const familyPage = <C extends FamilyChild>(family: Family<C>, form: FamilyForm<C>): PageOf => ({
  path: `children/:child/${form.path}`,
  title: form.title,
  may: form.may,
  ...(form.decides === undefined ? {} : { decides: form.decides }),
  async show(page, problems) {
    const line = await openPerson(page.ctx, page.path.child ?? '')
    if (!line) return 'not-found'
    const { home } = family
    const children = await family.childrenOf(page, line.personId)
    const stated = await valuesFor(form, page, children)
    const title = (await form.titleFor?.(page)) ?? form.title
    return {
      title: `${title}: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(page.ctx, line.personId) },
        { text: home.text, href: home.href(line.personId) },
        { text: title },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {title}
            </h1>
            {children[0]?.child === line.personId ? (
              <>
                {await form.before?.(page, children)}
                {stated.meanwhile.length > 0 && <Meanwhile standing={stated.meanwhile} />}
                <Form
                  action={addressOf(family, form, page)}
                  csrf={page.csrf}
                  submitLabel={form.submit}
                  keeps
                  cancel={{ href: home.href(line.personId) }}
                  hidden={{ record: page.form.record ?? newId(), ...stated.seen }}
                >
                  <FormFields
                    fields={questionsFor({ ...form, ticked: undefined, later: undefined }, children)}
                    values={stated.values}
                    errors={problems}
                  />
                  <TickedPart
                    ticked={form.ticked}
                    children={children}
                    values={stated.values}
                    problems={problems}
                  />
                  <Later form={form} values={stated.values} problems={problems} />
                  <AskedOnce hints={hintsOf(form, page)} sure={page.form.sure} />
                </Form>
              </>
            ) : (
              <p class="govuk-body">{family.nobody}</p>
            )}
          </div>
        </div>
      ),
    }
  },
  async act(page) {
    const line = await openPerson(page.ctx, page.path.child ?? '')
    if (!line) return 'not-found'
    return written(family, form, page, line.personId)
  },
})

type LaterProps<C extends FamilyChild> = {
  form: FamilyForm<C>
  values: FieldValues
  problems: readonly Problem[]
}

// Open where something stands there already, or is wrong.
function Later<C extends FamilyChild>({ form: { later, kind }, values, problems }: LaterProps<C>) {
  if (!later) return null
  const isOpen =
    later.fields.some(name => values[name]) ||
    problems.some(({ field }) => field !== undefined && later.fields.includes(field))
  return (
    <Details summaryText={later.title} open={isOpen}>
      <FormFields
        // How passages are kept apart is said once, above.
        fields={later.fields.map(name => ({ ...questionOf(kind, name), marks: false }))}
        values={values}
        errors={problems}
      />
    </Details>
  )
}

const addressOf = <C extends FamilyChild>(
  family: Family<C>,
  form: FamilyForm<C>,
  { path }: Asked,
): string => {
  const below = form.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))
  return `/areas/${family.area}/children/${path.child}/${below}`
}

function questionsFor<C extends FamilyChild>(
  { kind, ofAll, ofEach, needs, ticked, later }: FamilyForm<C>,
  children: readonly C[],
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
    ...ofAll.map(name => questionOf(kind, name, needs)),
    ...children.flatMap(one => [
      ...ofEach.map(name =>
        children.length > 1 ? questionOfOne(kind, name, one, needs) : alone(kind, name, one, needs),
      ),
      ...(ticked ? [tickedOf(ticked, one, children.length > 1)] : []),
    ]),
    ...(later?.fields ?? []).map(name => questionOf(kind, name)),
  ]
}

/** Every field that is asked once. */
const onceIn = <C extends FamilyChild>({ ofAll, later }: FamilyForm<C>): string[] => [
  ...ofAll,
  ...(later?.fields ?? []),
]

// Where there is only one child their name is said at the top of the page already.
const alone = (
  kind: RecordKind,
  name: string,
  one: FamilyChild,
  needs: readonly string[] = [],
): FieldDescription => ({
  ...questionOf(kind, name, needs),
  name: `${name}-${one.child}`,
})

/** What the record says of a child now. */
const standing = <C extends FamilyChild>(
  form: FamilyForm<C>,
  { name }: C,
  said: (field: string) => string,
): Standing[] =>
  [...onceIn(form), ...form.ofEach].flatMap(field => {
    const says = said(field)
    return says === '' ? [] : [{ label: `${name}: ${form.kind.fields[field]!.label}`, says }]
  })

const seenField = ({ child }: FamilyChild): string => `version-${child}`

/** What was typed, else what is written already; and which version of that the page shows. */
async function valuesFor<C extends FamilyChild>(
  form: FamilyForm<C>,
  page: Asked,
  children: readonly C[],
): Promise<{ values: FieldValues; seen: Record<string, string>; meanwhile: Standing[] }> {
  const isTyped = Object.keys(page.form).length > 0
  const about = form.aboutAll ? children : children.slice(0, 1)
  const values: Record<string, string> = {
    about: about.map(({ child }) => child).join(','),
    ...form.begins?.(page),
  }
  const seen: Record<string, string> = {}
  const meanwhile: Standing[] = []
  for (const [i, one] of children.entries()) {
    if (form.ticked)
      values[`${form.ticked.name}-${one.child}`] = (await form.ticked.known(page, one)).join(',')
    const row = (await form.known?.(page, one)) as Record<string, unknown> | undefined
    if (!row) continue
    seen[seenField(one)] = String(row.knownAt)
    const said = (name: string) => answered(form.kind.fields[name]!, row[name])
    const before = page.form[seenField(one)]
    if (before !== undefined && before !== String(row.knownAt)) meanwhile.push(...standing(form, one, said))
    if (i === 0) for (const name of onceIn(form)) values[name] = said(name)
    for (const name of form.ofEach) values[`${name}-${one.child}`] = said(name)
  }
  return isTyped
    ? {
        values: { ...readForm(questionsFor(form, children), page.form).values, ...page.form },
        seen,
        meanwhile,
      }
    : { values, seen, meanwhile }
}

async function written<C extends FamilyChild>(
  family: Family<C>,
  form: FamilyForm<C>,
  asked: Asked,
  child: string,
): Promise<Outcome<Next>> {
  const record = asked.form.record ?? newId()
  const page: Asked = { ...asked, form: { ...asked.form, record } }
  const all = await family.childrenOf(page, child)
  const { values, problems } = readForm(questionsFor(form, all), page.form)
  const about = all.length > 1 ? (values.about ?? '').split(',') : [child]
  const children = all.filter(one => about.includes(one.child))
  if (children.length === 0) return { ok: false, problems: [...problems, NOBODY] }
  if (problems.length > 0) return { ok: false, problems }
  // In one order whichever child’s page it is written on, so that two writers never wait for each other.
  for (const { child: id } of children.toSorted((a, b) => (a.child < b.child ? -1 : 1)))
    await family.oneAtATime?.(page.ctx, id)
  const also = await form.saved?.(page, children, values)
  for (const one of children) {
    const why = await family.whyNot?.(page.ctx, one)
    if (why) return refused(why)
    const said = saidOf(form, values, one)
    if (!said.ok) return said
    const id = idFrom(family.area, form.path, record, one.child)
    const seen = Number(page.form[seenField(one)] ?? Number.NaN)
    const done = await form.write(page, one, said.value, id, Number.isNaN(seen) ? undefined : seen)
    const each = form.ticked ? [...form.ofEach, form.ticked.name] : form.ofEach
    if (!done.ok) return { ok: false, problems: done.problems.map(problem => ofOne(problem, each, one)) }
  }
  // Asked once: shown again without a problem, and nothing of it stays.
  if (!page.form.sure && hintsOf(form, page).length > 0) return { ok: false, problems: [] }
  const notice =
    children.length === 1
      ? 'Saved. It is now part of the record.'
      : `Saved for ${children.length} children. It is now part of each one’s record.`
  return {
    ok: true,
    value: { redirect: family.home.href(child), notice: also ? `${notice} ${also}` : notice },
  }
}

const hintsOf = <C extends FamilyChild>({ hints }: FamilyForm<C>, { form }: Asked): string[] =>
  Object.keys(form).length === 0 ? [] : (hints?.(form) ?? [])

const NOBODY: Problem = { field: 'about', message: 'Say which children it is about' }

/** What was said about one child, in the record's own types. */
function saidOf<C extends FamilyChild>(
  form: FamilyForm<C>,
  values: Readonly<Record<string, string>>,
  one: C,
): Outcome<Record<string, unknown>> {
  const { kind, ofEach } = form
  const problems: Problem[] = []
  const said: Record<string, unknown> = {}
  for (const name of [...onceIn(form), ...ofEach]) {
    const field = kind.fields[name]!
    const answer = values[ofEach.includes(name) ? `${name}-${one.child}` : name] ?? ''
    const value = typed(field, answer)
    said[name] = value ?? null
    if (value === undefined)
      problems.push(ofOne({ field: name, message: `${field.label}: enter a whole number` }, ofEach, one))
  }
  if (form.ticked)
    said[form.ticked.name] = (values[`${form.ticked.name}-${one.child}`] ?? '').split(',').filter(Boolean)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: said }
}
