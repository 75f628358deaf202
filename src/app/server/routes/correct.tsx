import type { Outcome } from '../../../core/outcome.ts'
import { list } from '../../../engines/records/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import type { Standing } from '../../../web/family-form/index.ts'
import { type FieldDescription, readForm } from '../../../web/kit/index.ts'
import { CorrectPage, type RuleTold } from '../../../web/record/index.ts'
import { type AnyRow, type OpenedToCorrect, openToCorrect } from '../../correcting/opened.ts'
import { canPutBack, putBack } from '../../correcting/put-back.ts'
import { type Asking, asking, type Question } from '../../correcting/questions.ts'
import { type RuleFound, rulesAbout } from '../../correcting/rules.ts'
import { saveCorrection, seenOf, WHY, WRITTEN_IN } from '../../correcting/save.ts'
import { allKinds } from '../../preparing/kinds.ts'
import { datedRecord } from '../action-form.ts'
import { beginningPages, correctHref, mendingPages } from '../mending-page.ts'
import type { Answered, Route, Visit } from '../route.ts'
import { MENDING } from './mending.tsx'

const PATH = '/children/:child/correct/:table/:record'
const TITLE = 'Correct a record'

/** One page on which a record of any kind that an area names is corrected. Who may is the area's to say: asked in each visit. */
export const correctRoutes: readonly Route[] = [
  { method: 'GET', path: PATH, title: TITLE, together: true, handle: visit => shown(visit) },
  { method: 'POST', path: PATH, title: TITLE, together: true, handle: corrected },
]

async function shown(
  visit: Visit,
  errors: Extract<Outcome<never>, { ok: false }>['problems'] = [],
): Promise<Answered> {
  const { ctx, site, viewer, form, query, csrf } = visit
  const opened = await openToCorrect(visit)
  if (!opened) return 'not-found'
  const { corrects, line, row } = opened
  const asked = await asking(ctx, viewer, opened)
  const rules = await rulesAbout(ctx, site.found, opened, query.rule)
  const named = new Set(
    [rules.came && !rules.came.isMended ? rules.came.rule : undefined, ...rules.found].flatMap(
      rule => rule?.names ?? [],
    ),
  )
  const isTyped = Object.keys(form).length > 0
  const descriptions = asked.questions.map(({ described }) => described)
  const stands = Object.fromEntries(asked.questions.map(({ described, stands }) => [described.name, stands]))
  const back = await canPutBack(ctx, viewer, opened)
  const told = await telling(visit, line.personId)
  return {
    title: `${TITLE}: ${corrects.kind.title}, ${line.name}`,
    breadcrumbs: [
      { text: 'My day', href: '/' },
      { text: line.name, href: childHref(ctx, line.personId) },
      { text: corrects.kind.title, href: recordHref(ctx, corrects.kind.table, row.id) },
    ],
    ...(errors.length > 0 ? { errors, status: 422 } : {}),
    body: (
      <CorrectPage
        title={corrects.kind.title}
        about={line.name}
        came={rules.came && { ...rules.came, rule: told(rules.came.rule) }}
        found={rules.found.map(told)}
        back={{ href: MENDING, text: 'What is left to put right' }}
        first={descriptions.filter(({ name }) => named.has(name))}
        rest={descriptions.filter(({ name }) => !named.has(name))}
        restIsOpen={isTyped}
        notAsked={asked.notAsked}
        decidedBy={corrects.decided?.by}
        last={lastQuestions(asked)}
        values={isTyped ? { ...readForm(descriptions, form).values, ...form } : stands}
        problems={errors}
        meanwhile={
          isTyped && form.seen !== undefined && form.seen !== seenOf(opened) ? standing(asked.questions) : []
        }
        action={ownHref(visit, opened)}
        csrf={csrf}
        seen={seenOf(opened)}
        recordHref={recordHref(ctx, corrects.kind.table, row.id)}
        restAt={
          corrects.rest && { ...corrects.rest, href: corrects.rest.href.replace(':child', line.personId) }
        }
        others={await othersOf(visit, opened)}
        putBack={back && { words: labelsOf(asked, back.correction.fields), seen: String(row.knownAt) }}
      />
    ),
  }
}

/** A rule in words, with links to what else of the child it finds. */
async function telling(visit: Visit, child: string): Promise<(rule: RuleFound) => RuleTold> {
  const { ctx, site } = visit
  const mendedOn = await mendingPages(visit, [child])
  const titleOf = new Map(allKinds(site.found).map(({ table, title }) => [table, title]))
  const begunOn = beginningPages(visit)
  return ({ code, called, of, says, mend, onRecord, falseAlarm, at, also }) => ({
    name: called ?? `Rule ${code}`,
    of,
    says,
    mend: onRecord ?? mend,
    falseAlarm,
    also: also.map(one => ({
      text: titleOf.get(one.kind) ?? one.kind,
      href: mendedOn(one) ?? recordHref(ctx, one.kind, one.record),
    })),
    begin: begunOn(at),
  })
}

const standing = (questions: readonly Question[]): Standing[] =>
  questions.map(({ described, words }) => ({ label: described.label, says: words || 'nothing' }))

const labelsOf = ({ questions }: Asking, fields: readonly string[]): string =>
  questions
    .filter(({ described }) => fields.includes(described.name))
    .map(({ described }) => described.label.replace(/\?$/, ''))
    .join('; ')

function lastQuestions({ questions }: Asking): FieldDescription[] {
  const decided = questions.filter(one => one.decidedBy)
  const why: FieldDescription = {
    name: WHY,
    type: 'textarea',
    label: 'Why is it corrected?',
    hint: 'What was wrong and how you know, for whoever reads this record later.',
    marks: false,
  }
  return decided.length === 0
    ? [why]
    : [
        why,
        {
          name: WRITTEN_IN,
          type: 'text',
          label: 'Where is the decision written down?',
          optional: true,
          hint: `Needed where you change ${decided.map(({ described }) => `“${described.label}”`).join(', ')}: that is for ${decided[0]!.decidedBy} to decide. You correct how it was written down; who decided stays.`,
        },
      ]
}

/** The page's own address, with the rule for which somebody came. */
const ownHref = ({ query }: Visit, { corrects, row }: OpenedToCorrect): string =>
  correctHref(corrects.kind.table, row.subject, row.id, query.rule)

async function othersOf({ ctx, query }: Visit, { corrects, row }: OpenedToCorrect) {
  const rows = (await list(ctx, corrects.kind, row.subject)) as AnyRow[]
  return rows
    .filter(({ id }) => id !== row.id)
    .map(one => ({ one, ...datedRecord(corrects.kind, one) }))
    .sort((a, b) => (b.on ?? 0) - (a.on ?? 0))
    .map(({ one, text }) => ({
      text,
      href: correctHref(corrects.kind.table, one.subject, one.id, query.rule),
    }))
}

async function corrected(visit: Visit): Promise<Answered> {
  const { ctx, viewer, form } = visit
  const opened = await openToCorrect(visit)
  if (!opened) return 'not-found'
  await ctx.db.run('savepoint correction')
  const done =
    form.do === 'put-back'
      ? await backTo(visit, opened)
      : await saveCorrection(visit, opened, (await asking(ctx, viewer, opened)).questions)
  if (!done.ok) {
    await ctx.db.run('rollback to savepoint correction')
    return shown(visit, done.problems)
  }
  return {
    redirect: ownHref(visit, opened),
    notice:
      done.value.length === 0
        ? 'Nothing was different, so nothing was changed.'
        : `Changed. ${done.value.join('. ')}.`,
  }
}

async function backTo({ ctx, viewer, form }: Visit, opened: OpenedToCorrect): Promise<Outcome<string[]>> {
  const done = await putBack(ctx, viewer, opened, form.version ?? '')
  return done.ok ? { ok: true, value: ['It says again what it said before'] } : done
}
