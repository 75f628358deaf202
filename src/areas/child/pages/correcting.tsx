import type { VNode } from 'preact'
import { isoDay, parseDay } from '../../../core/day.ts'
import type { Inexact } from '../../../core/inexact.ts'
import type { Instant } from '../../../core/instant.ts'
import type { Outcome, Problem } from '../../../core/outcome.ts'
import { openPerson, type PersonLine } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import {
  type Ctx,
  change,
  type Field,
  type Fields,
  type RecordKind,
  type Row,
} from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { answered, Meanwhile, questionOf, type Standing, typed } from '../../../web/family-form/index.ts'
import { type FieldDescription, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { valueWords } from '../../../web/record/index.ts'
import { WORKERS } from '../who.ts'

type Said = Record<string, unknown>

/** What of a record may be corrected, and what must be so. */
export type Correcting<F extends Fields> = {
  path: string
  title: string
  submit: string
  kind: RecordKind<F>
  ask: readonly string[]
  /** The record as it stands, opened through the guarded door; undefined when there is none. */
  find(asked: Asked, line: PersonLine): Promise<Row<RecordKind<F>> | undefined>
  /** Questions that are asked otherwise than their field declares. */
  asked?(row: Row<RecordKind<F>>, line: PersonLine): readonly FieldDescription[]
  /** Fields that do not stand in this record's form. */
  without?(row: Row<RecordKind<F>>): readonly string[]
  /** What cannot be, beside what the kind itself refuses. */
  wrong(ctx: Ctx, row: Row<RecordKind<F>>, said: Said): Promise<Problem[]> | Problem[]
  /** Above the form, and below it. */
  above?(row: Row<RecordKind<F>>, asked: Asked, line: PersonLine): Promise<VNode>
  below?(row: Row<RecordKind<F>>, asked: Asked, line: PersonLine): VNode
  /** Once it is written. */
  after?(ctx: Ctx, line: PersonLine, said: Said): Promise<void>
}

const questions = <F extends Fields>(
  of: Correcting<F>,
  row: Row<RecordKind<F>>,
  line: PersonLine,
): FieldDescription[] => {
  const own = of.asked?.(row, line) ?? []
  const without = of.without?.(row) ?? []
  return of.ask
    .filter(name => !without.includes(name))
    .map(name => own.find(one => one.name === name) ?? declared(of.kind, name))
}

const declared = (kind: RecordKind, name: string): FieldDescription => ({
  ...questionOf(kind, name),
  ...(kind.fields[name]!.type === 'inexact' ? { type: 'inexact' as const } : {}),
})

const asTyped = (field: Field, value: unknown): string => {
  if (field.type !== 'inexact' || value == null) return answered(field, value)
  const { earliest, latest } = value as Inexact
  return `${isoDay(earliest)}/${isoDay(latest)}`
}

const asMeant = (field: Field, answer: string): unknown => {
  if (field.type !== 'inexact' || answer === '') return typed(field, answer)
  const [earliest = '', latest = ''] = answer.split('/')
  return { earliest: parseDay(earliest), latest: parseDay(latest) }
}

/**
 * A page that shows a record as it stands and keeps what is corrected as a new version, with the one before in history.
 * Whoever saves after somebody else did sees what it says now, and saves what both would say.
 */
export const correctingPage = <F extends Fields>(of: Correcting<F>): PageOf => ({
  path: `children/:child/${of.path}`,
  title: of.title,
  may: WORKERS,
  async show(asked, problems) {
    const { ctx, path, form, csrf } = asked
    const line = await openPerson(ctx, path.child ?? '')
    const row = line && (await of.find(asked, line))
    if (!line || !row) return 'not-found'
    const said = row as unknown as Said
    const fields = questions(of, row, line)
    const stands = Object.fromEntries(
      fields.map(({ name }) => [name, asTyped(of.kind.fields[name]!, said[name])]),
    )
    const isTyped = Object.keys(form).length > 0
    const isOld = form.seen !== undefined && form.seen !== String(row.knownAt)
    return {
      title: `${of.title}: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, line.personId) }, { text: of.title }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {of.title}
            </h1>
            {await of.above?.(row, asked, line)}
            {isOld && <Meanwhile standing={wordsOf(of.kind, fields, said)} />}
            <Form
              action={pathOf(of, asked)}
              csrf={csrf}
              submitLabel={of.submit}
              keeps
              cancel={{ href: childHref(ctx, line.personId) }}
              hidden={{ seen: String(row.knownAt) }}
            >
              <FormFields
                fields={fields}
                values={isTyped ? { ...readForm(fields, form).values, ...form } : stands}
                errors={problems}
              />
            </Form>
            {of.below?.(row, asked, line)}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const { ctx, path } = asked
    const line = await openPerson(ctx, path.child ?? '')
    const row = line && (await of.find(asked, line))
    return line && row ? corrected(of, asked, line, row) : 'not-found'
  },
})

/** Where the form of a page lies. */
const pathOf = ({ path: below }: { path: string }, { path }: Asked): string =>
  `/areas/child/children/${path.child}/${below.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))}`

const wordsOf = (kind: RecordKind, fields: readonly FieldDescription[], said: Said): Standing[] =>
  fields.map(({ name, label }) => ({
    label,
    says: valueWords(kind.fields[name]!, said[name]) || 'nothing',
  }))

async function corrected<F extends Fields>(
  of: Correcting<F>,
  { ctx, form }: Asked,
  line: PersonLine,
  row: Row<RecordKind<F>>,
): Promise<Outcome<Next>> {
  const fields = questions(of, row, line)
  const { values, problems } = readForm(fields, form)
  if (problems.length > 0) return { ok: false, problems }
  const before = row as unknown as Said
  const meant: Said = {}
  for (const { name } of fields) {
    const field = of.kind.fields[name]!
    const answer = values[name] ?? ''
    if (answer !== asTyped(field, before[name])) meant[name] = asMeant(field, answer) ?? null
  }
  const changed = fields.filter(({ name }) => name in meant)
  const seen = Number(form.seen)
  const redirect = childHref(ctx, line.personId)
  // The same form sent twice is there already, too.
  if (changed.length === 0)
    return { ok: true, value: { redirect, notice: 'Nothing was different, so nothing was changed.' } }
  const wrong = await of.wrong(ctx, row, { ...before, ...meant })
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const done = await change(ctx, of.kind, row.id, meant as never, seen as Instant)
  if (!done.ok) return done
  await of.after?.(ctx, line, { ...before, ...meant })
  const says = changed.map(({ name, label }) => {
    const field = of.kind.fields[name]!
    const [was, is] = [valueWords(field, before[name]), valueWords(field, meant[name])]
    return `${label.replace(/\?$/, '')}: ${is || 'nothing'}${was ? `, before ${was}` : ''}`
  })
  return { ok: true, value: { redirect, notice: `Changed. ${says.join('. ')}.` } }
}
