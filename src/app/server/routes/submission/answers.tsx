import { createHash } from 'node:crypto'
import { formatInstant } from '../../../../core/instant.ts'
import type { Problem } from '../../../../core/outcome.ts'
import { LIST_SENTENCE, logList } from '../../../../engines/access/index.ts'
import { asService } from '../../../../engines/records/index.ts'
import {
  type Answered as AnswerGiven,
  answerFaults,
  byRule,
  cellsInWords,
  countAnswers,
  MAY_PREPARE,
  type WithAnswer,
  withAnswers,
} from '../../../../returns/submitting/index.ts'
import { pageOf, pagesOf } from '../../../../web/kit/index.ts'
import { AnswerRulePage, AnswersPage } from '../../../../web/returns/index.ts'
import { holdsOneOf } from '../../navigation.ts'
import type { Answered } from '../../route.ts'
import { type AskedReturn, crumbsOf, namesOf, whoIs, whoseFault } from './asked.ts'

const PER_PAGE = 50

async function faultsOf(
  asked: AskedReturn,
  rule?: string,
): Promise<{ faults: WithAnswer[]; isOver: boolean }> {
  const { ctx, site, kind, year, of } = asked
  // Made of every child, as a rule about the whole return counts all and says nothing of any, and as it takes a fifth of the time;
  // a row is for whoever may see its child.
  const { faults, isOver } = await asService(ctx, () => kind.make(ctx, site.found, year, { only: rule }))
  const names = await namesOf(ctx, [...new Set(faults.flatMap(({ row }) => row?.person ?? []))])
  const ofRows = faults.filter(({ row }) => row !== null && names.has(row.person))
  const isTold = rule !== undefined && ofRows.length > 0
  const ofWhole = isTold ? [] : faults.filter(({ row }) => row === null)
  return { faults: await withAnswers(ctx, of, [...ofWhole, ...ofRows], kind), isOver }
}

/** `…/answers`: each rule that finds something, and how much of it is answered: of the children whom the viewer may see. */
export async function listAnswers(asked: AskedReturn): Promise<Answered> {
  const { faults, isOver } = await faultsOf(asked)
  return {
    title: `Answer what the rules find in the ${asked.called}`,
    breadcrumbs: crumbsOf(asked),
    body: (
      <AnswersPage
        called={`The ${asked.called}`}
        notes={isOver ? [] : ['The year is not over: what a rule finds now may be gone by its end.']}
        lines={[...byRule(faults)].map(([code, own]) => {
          const { says, falseAlarm } = own[0]!.rule
          return { code, says, falseAlarm, href: `${asked.base}/answers/${code}`, ...countAnswers(own) }
        })}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

/** `…/answers/<rule>`: the rows that a rule finds, with their answers. */
export async function answersOfRule(asked: AskedReturn, errors: readonly Problem[] = []): Promise<Answered> {
  const { ctx, viewer, path, query, form, csrf, base, called } = asked
  const { faults } = await faultsOf(asked, path.rule)
  const [first] = faults
  if (!first) return 'not-found'
  const { rule } = first
  const page = pageOf(query.page)
  const here = `${base}/answers/${rule.code}`
  // Those that still need one stand first.
  const sorted = faults.toSorted(
    (a, b) => Number(a.answered !== undefined) - Number(b.answered !== undefined),
  )
  const shown = sorted.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const people = shown.flatMap(({ row }) => row?.person ?? [])
  await logList(ctx, 'list', `What rule ${rule.code} finds in the ${called}, to be answered, page ${page}`, [
    ...new Set(people),
  ])
  const names = await namesOf(ctx, people)
  const who = await whoIs(ctx)
  const chosen = new Set((form.rows ?? '').split(','))
  return {
    title: `Answer rule ${rule.code} in the ${called}`,
    breadcrumbs: [...crumbsOf(asked), { text: 'Answers', href: `${base}/answers` }],
    errors,
    body: (
      <AnswerRulePage
        called={`The ${called}`}
        code={rule.code}
        says={rule.says}
        mend={rule.mend}
        falseAlarm={rule.falseAlarm}
        rows={shown.map(fault => ({
          key: shortKey(fault),
          ...whoseFault(ctx, names, fault.row?.person ?? null),
          where: fault.thing.table,
          cells: cellsInWords(fault.thing.cells),
          answer: fault.answered && answerInWords(fault.answered, who, asked.year),
          isChosen: chosen.has(shortKey(fault)),
        }))}
        pages={pagesOf({ page, perPage: PER_PAGE, total: faults.length }, n => `${here}?page=${n}`)}
        mayAnswer={holdsOneOf(viewer, MAY_PREPARE)}
        here={here}
        csrf={csrf}
        values={form}
        errors={errors}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

/** Keeps an answer to the chosen rows, of those that the viewer may see. */
export async function giveAnswer(asked: AskedReturn): Promise<Answered> {
  const { ctx, form, path, of, base } = asked
  const { faults } = await faultsOf(asked, path.rule)
  const chosen = new Set((form.rows ?? '').split(','))
  const done = await answerFaults(
    ctx,
    of,
    faults.filter(fault => chosen.has(shortKey(fault))),
    { answer: form.answer ?? '', reason: form.reason ?? '' },
  )
  if (!done.ok) return answersOfRule(asked, done.problems)
  return { redirect: `${base}/answers/${path.rule}`, notice: 'Your answer is kept.' }
}

/** What a form names a row by: its content, so that a row that changed since is not answered by mistake. */
const shortKey = ({ key }: WithAnswer): string => createHash('sha256').update(key).digest('hex').slice(0, 24)

const WORDS = { explained: 'Explained', 'set-aside': 'Set aside as a false alarm' } as const

/** 'Explained by Lena Hartwig on 3 June 2026 at 2pm, for 2024-25: …' */
export function answerInWords(
  { answer, by, at, reason, year }: AnswerGiven,
  who: (account: string) => string,
  thisYear: string,
): string {
  const since = year === thisYear ? '' : `, for ${year}`
  return `${WORDS[answer]} by ${who(by)} on ${formatInstant(at)}${since}: ${reason}`
}
