import type { CollectionYear } from '../../core/collection-year.ts'
import type { Instant } from '../../core/instant.ts'
import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import { at, type Ctx } from '../../engines/records/index.ts'
import { type FoundThing, keyOfThing, thingOf } from './found.ts'
import type { Found, RowTelling } from './submission.ts'

/** What was answered: it is so, and this is why; or the rule is mistaken. */
export type Answer = 'explained' | 'set-aside'

/** An answer that stands. `year` is the one for which it was given: a later return carries it. */
export type Answered = { answer: Answer; reason: string; by: string; at: Instant; year: string }

/** What a rule found, what it is known by, and what was answered to it. */
export type WithAnswer = Found & { thing: FoundThing; key: string; answered: Answered | undefined }

/** Which return of which year. */
export type ReturnOf = { kind: string; year: CollectionYear }

/** Shorter than this is no reason. */
const SHORTEST = 10

type Row = {
  rule: string
  person_id: string | null
  found: FoundThing
  answer: Answer | 'taken-back'
  reason: string
  answered_by: string
  answered_at: Instant
  year: string
}

/**
 * Puts beside each thing that was found the answer that stands: the last one given, for this year or one before it, about the
 * same rule, child and cells. Only of children whom the transaction may see, and of the return as a whole.
 */
export async function withAnswers(
  ctx: Ctx,
  { kind, year }: ReturnOf,
  faults: readonly Found[],
  telling: RowTelling,
): Promise<WithAnswer[]> {
  const codes = [...new Set(faults.map(({ rule }) => rule.code))]
  const rows = await ctx.db.rows<Row>(
    `select rule, person_id, found, answer, reason, answered_by, answered_at, year from fault_answer
     where kind = $1 and year <= $2 and rule = any($3) order by id`,
    [kind, year, codes],
  )
  const last = new Map(rows.map(row => [keyOfThing(row.rule, row.person_id, row.found), row]))
  return faults.map(fault => {
    const thing = thingOf(fault, telling, year)
    const key = keyOfThing(fault.rule.code, fault.row?.person ?? null, thing)
    const row = last.get(key)
    return {
      ...fault,
      thing,
      key,
      answered:
        row === undefined || row.answer === 'taken-back'
          ? undefined
          : {
              answer: row.answer,
              reason: row.reason,
              by: row.answered_by,
              at: row.answered_at,
              year: row.year,
            },
    }
  })
}

/** What was found by the rule that found it, in the order in which rules come. */
export function byRule(faults: Iterable<WithAnswer>): Map<string, WithAnswer[]> {
  const rules = new Map<string, WithAnswer[]>()
  for (const fault of faults) {
    const own = rules.get(fault.rule.code)
    if (own) own.push(fault)
    else rules.set(fault.rule.code, [fault])
  }
  return rules
}

/** How many things of a list have which answer. */
export type AnswerCounts = { found: number; explained: number; setAside: number; left: number }

/** Counts answers. */
export function countAnswers(faults: Iterable<{ answered: { answer: Answer } | undefined }>): AnswerCounts {
  const counts = { found: 0, explained: 0, setAside: 0, left: 0 }
  for (const { answered } of faults) {
    counts.found += 1
    if (answered === undefined) counts.left += 1
    else if (answered.answer === 'explained') counts.explained += 1
    else counts.setAside += 1
  }
  return counts
}

/** How much each rule found and how much of it has which answer, as a summary says it. */
export const countByRule = (
  faults: Iterable<WithAnswer>,
): (AnswerCounts & Pick<WithAnswer['rule'], 'code' | 'called' | 'says'>)[] =>
  [...byRule(faults)].map(([code, own]) => {
    const { called, says } = own[0]!.rule
    return { code, ...(called === undefined ? {} : { called }), says, ...countAnswers(own) }
  })

/**
 * Answers some of what a rule found, or takes the answer back, with a reason. Each answer is kept in the name of whoever asks.
 * Refused without a reason, with nothing chosen, and where there is nothing to take back.
 */
export async function answerFaults(
  ctx: Ctx,
  { kind, year }: ReturnOf,
  chosen: readonly WithAnswer[],
  said: { answer: string; reason: string },
): Promise<Outcome<number>> {
  const reason = said.reason.trim()
  if (chosen.length === 0) return invalid('rows', 'Choose at least one row')
  if (!isAnswer(said.answer)) return invalid('answer', 'Choose what you want to say of these rows')
  if (reason.length < SHORTEST)
    return invalid('reason', 'Write the reason, so that whoever reads the return understands it')
  if (said.answer === 'taken-back' && chosen.some(({ answered }) => answered === undefined))
    return refused('A row that you chose has no answer that could be taken back. Choose only rows with one.')
  for (const { rule, row, thing } of chosen)
    await ctx.db.run(
      `insert into fault_answer (kind, year, rule, person_id, found, answer, reason, answered_by, answered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        kind,
        year,
        rule.code,
        row?.person ?? null,
        JSON.stringify(thing),
        said.answer,
        reason,
        ctx.who,
        at(ctx.now),
      ],
    )
  return ok(chosen.length)
}

const isAnswer = (text: string): text is Row['answer'] =>
  ['explained', 'set-aside', 'taken-back'].includes(text)
