import { dayOf } from '../../core/instant.ts'
import type { Outcome, Problem } from '../../core/outcome.ts'
import { ok, refused } from '../../core/outcome.ts'
import type { Viewer } from '../../engines/area.ts'
import { type Ctx, insert, type Row } from '../../engines/records/index.ts'
import { STANDING } from '../early-help/facts.ts'
import { CONSENT } from './codes.ts'
import { tellsTooMuch } from './receive.ts'
import { type Notification, Screening } from './records.ts'
import { levelOf, type Scores, scoreOf } from './tool.ts'
import { toolOn } from './tool-words.ts'
import { mayScreen, screenerOf } from './who.ts'
import { CLOSED } from './work-on.ts'

type Told = Row<typeof Notification>
type Form = Readonly<Record<string, string>>

/** What is said in words once for the family; what each child needs is asked of each. */
export const FAMILY_WORDS = [
  'evidence',
  'consent',
  'consentOf',
  'consentStanding',
  'consentWhy',
  'hurtNeeds',
  'harmedNeeds',
  'safeContact',
] as const

/** The questions of one child, by the child’s place on the page. */
export const ofChild = (name: 'childsPart' | 'childsNeeds', nth: number): string => `${name}-${nth}`

/**
 * Screens an incident: the family once, and the part of each child that was answered; the others are screened later. Done
 * again when more is known: each screening stays, and the last holds.
 */
export async function screen(
  ctx: Ctx,
  viewer: Viewer,
  children: readonly Told[],
  form: Form,
): Promise<Outcome<string>> {
  const screened = children.flatMap((told, i) =>
    ['childsPart', 'childsNeeds'].some(
      name => (form[ofChild(name as 'childsPart', i + 1)] ?? '').trim() !== '',
    )
      ? [{ told, nth: i + 1 }]
      : [],
  )
  if (screened.length === 0)
    return {
      ok: false,
      problems: [{ field: 'childsPart-1', message: 'Screen at least one of the children' }],
    }
  if (screened.some(({ told }) => !mayScreen(viewer, told))) return refused(CLOSED)
  const tool = await toolOn(ctx, dayOf(ctx.now))
  const problems: Problem[] = []
  const score = (field: string, asks: string): number => {
    const answer = form[field] ?? ''
    if (!/^[0-3]$/.test(answer)) problems.push({ field, message: `Choose an answer: ${asks}` })
    return Number(answer)
  }
  const family = Object.fromEntries(tool.family.map(({ name, asks }) => [name, score(name, asks)]))
  const words = Object.fromEntries(FAMILY_WORDS.map(name => [name, (form[name] ?? '').trim()]))
  problems.push(...consentProblems(words))
  const parts = screened.map(({ told, nth }) => ({
    told,
    nth,
    childsPart: score(ofChild('childsPart', nth), tool.childsPart.asks),
    childsNeeds: (form[ofChild('childsNeeds', nth)] ?? '').trim(),
  }))
  for (const { told, nth, childsNeeds } of parts)
    problems.push(
      ...(await tellsTooMuch(ctx, told.subject, { ...words, [ofChild('childsNeeds', nth)]: childsNeeds })),
    )
  if (problems.length > 0) return { ok: false, problems: once(problems) }
  const said = Object.fromEntries(Object.entries(words).map(([name, value]) => [name, value || null]))
  for (const { told, nth, childsPart, childsNeeds } of parts) {
    const scores = { ...family, childsPart } as Scores
    const kept = await insert(ctx, Screening, told.subject, {
      ...said,
      ...scores,
      childsNeeds: childsNeeds || null,
      notification: told.id,
      score: scoreOf(scores),
      level: levelOf(scores),
      screenedAt: ctx.now,
      screenedBy: viewer.name,
      screener: screenerOf(viewer),
    } as never)
    if (!kept.ok)
      return {
        ok: false,
        problems: kept.problems.map(({ field, message }) =>
          field === 'childsNeeds' ? { field: ofChild(field, nth), message } : { field, message },
        ) as Problem[],
      }
  }
  return ok(children[0]!.id)
}

function consentProblems(words: Form): Problem[] {
  if (!Object.hasOwn(CONSENT, words.consent ?? ''))
    return [{ field: 'consent', message: 'Say where consent stands' }]
  // Who agreed and by what right: early help rests on it, and nobody asks them a second time.
  if (words.consent !== 'given') return []
  return [
    ...(words.consentOf ? [] : [{ field: 'consentOf', message: 'Enter who agreed' }]),
    ...(Object.hasOwn(STANDING, words.consentStanding ?? '')
      ? []
      : [{ field: 'consentStanding', message: 'Say what they are to the children' }]),
  ]
}

// What must not be learnt about two children is said once.
const once = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map(one => [`${one.field} ${one.message}`, one])).values(),
]
