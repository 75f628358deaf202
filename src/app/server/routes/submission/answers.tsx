import { createHash } from 'node:crypto'
import { formatInstant } from '../../../../core/instant.ts'
import type { Problem } from '../../../../core/outcome.ts'
import { LIST_SENTENCE, logList } from '../../../../engines/access/index.ts'
import type { FaultAt } from '../../../../engines/faults/index.ts'
import { asService } from '../../../../engines/records/index.ts'
import type { RecordRow } from '../../../../returns/from-record/index.ts'
import {
  type Answered as AnswerGiven,
  answerFaults,
  byRule,
  cellsInWords,
  countAnswers,
  MAY_PREPARE,
  type ReturnOf,
  type WithAnswer,
  withAnswers,
} from '../../../../returns/submitting/index.ts'
import { pageOf, pagesOf } from '../../../../web/kit/index.ts'
import { AnswerRulePage, AnswersPage } from '../../../../web/returns/index.ts'
import { mendingPages } from '../../mending-page.ts'
import { holdsOneOf } from '../../navigation.ts'
import type { Answered } from '../../route.ts'
import type { Answering } from './answering.ts'
import { namesOf, whoIs, whoseFault } from './asked.ts'

const PER_PAGE = 50

async function faultsOf(
  asked: Answering,
  rule?: string,
): Promise<{ faults: WithAnswer[]; notes: readonly string[] }> {
  const { ctx, of, telling } = asked
  // Made of every child, as a rule about the whole return counts all and says nothing of any, and as it takes a fifth of the time;
  // a row is for whoever may see its child.
  const { found, notes } = await asService(ctx, () => asked.find(rule))
  const names = await namesOf(ctx, [...new Set(found.flatMap(({ row }) => row?.person ?? []))])
  const ofRows = found.filter(({ row }) => row !== null && names.has(row.person))
  const isTold = rule !== undefined && ofRows.length > 0
  const ofWhole = isTold ? [] : found.filter(({ row }) => row === null)
  return { faults: await withAnswers(ctx, of, [...ofWhole, ...ofRows], telling), notes }
}

/** `…/answers`: whatever finds something, and how much of it is answered: of the children whom the viewer may see. */
export async function listAnswers(asked: Answering): Promise<Answered> {
  const { called, base, words } = asked
  const { faults, notes } = await faultsOf(asked)
  return {
    title: `${words.title} in ${called}`,
    breadcrumbs: asked.crumbs,
    body: (
      <AnswersPage
        called={capital(called)}
        words={words}
        notes={notes}
        lines={[...byRule(faults)].map(([code, own]) => {
          const { called: name = code, says, falseAlarm } = own[0]!.rule
          return { name, says, falseAlarm, href: `${base}/answers/${code}`, ...countAnswers(own) }
        })}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

/** `…/answers/<rule>`: the rows that a rule or a comparison finds, with their answers, and where each is put right. */
export async function answersOfRule(asked: Answering, errors: readonly Problem[] = []): Promise<Answered> {
  const { ctx, viewer, of, path, query, form, csrf, base, called } = asked
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
  const name = rule.called ?? `rule ${rule.code}`
  await logList(ctx, 'list', `What ${name} finds in ${called}, to be answered, page ${page}`, [
    ...new Set(people),
  ])
  const names = await namesOf(ctx, people)
  const who = await whoIs(ctx)
  const mendedOn = await mendingPages(asked, people)
  const chosen = new Set((form.rows ?? '').split(','))
  const left = faults.filter(({ answered }) => answered === undefined).length
  return {
    title: `Answer ${name} in ${called}`,
    breadcrumbs: [...asked.crumbs, { text: 'Answers', href: `${base}/answers` }],
    errors,
    body: (
      <AnswerRulePage
        called={capital(called)}
        title={`Answer ${name}`}
        says={rule.says}
        mend={rule.mend}
        falseAlarm={rule.falseAlarm}
        rows={shown.map(fault => ({
          key: shortKey(fault),
          ...whoseFault(ctx, names, fault.row?.person ?? null),
          where: fault.thing.table,
          cells: cellsInWords(fault.thing.cells),
          answer: fault.answered && answerInWords(fault.answered, who, of.year),
          mendedOn: fault.row ? mendedOn(whereIsMended(of, fault.rule.code, fault.row)) : undefined,
          isChosen: chosen.has(shortKey(fault)),
        }))}
        // What is mistaken in all alike is not asked for page by page.
        allLeft={rule.falseAlarm !== undefined && left > PER_PAGE ? left : undefined}
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

const whereIsMended = (
  { kind, year }: ReturnOf,
  rule: string,
  { table, kind: recordKind, id, person }: RecordRow,
): FaultAt => ({ source: kind, year, rule, table, kind: recordKind, record: id, child: person })

/** Keeps an answer to the chosen rows, of those that the viewer may see. */
export async function giveAnswer(asked: Answering): Promise<Answered> {
  const { ctx, form, path, of, base } = asked
  const { faults } = await faultsOf(asked, path.rule)
  const chosen = new Set((form.rows ?? '').split(','))
  const isAll = form.all === 'yes'
  const done = await answerFaults(
    ctx,
    of,
    faults.filter(fault => chosen.has(shortKey(fault)) || (isAll && fault.answered === undefined)),
    { answer: form.answer ?? '', reason: form.reason ?? '' },
  )
  if (!done.ok) return answersOfRule(asked, done.problems)
  return { redirect: `${base}/answers/${path.rule}`, notice: 'Your answer is kept.' }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

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
