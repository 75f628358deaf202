import { logList } from '../../../../engines/access/index.ts'
import type { Ctx } from '../../../../engines/records/index.ts'
import {
  cellsInWords,
  countFrozenFaults,
  type Frozen,
  frozenFaults,
  type ReturnOf,
} from '../../../../returns/submitting/index.ts'
import { pageOf, pagesOf } from '../../../../web/kit/index.ts'
import type { FrozenPageProps } from '../../../../web/returns/index.ts'
import { answerInWords } from './answers.tsx'
import { namesOf, whoseFault } from './asked.ts'

const PER_PAGE = 50

/**
 * What had been found in something frozen and what was answered by then: in numbers of every child, and row by row of those whom
 * the viewer may see. The log keeps whom the page named; `what` says in it what was found.
 */
export async function foundInFrozen(
  ctx: Ctx,
  of: ReturnOf,
  { id, summary }: Pick<Frozen, 'id' | 'summary'>,
  asked: { what: string; here: string; page: string | undefined; who: (account: string) => string },
): Promise<Pick<FrozenPageProps, 'rules' | 'faults' | 'pages'>> {
  const page = pageOf(asked.page)
  const shown = await frozenFaults(ctx, id, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
  const people = shown.flatMap(({ person }) => person ?? [])
  await logList(ctx, 'list', `${asked.what}, page ${page}`, [...new Set(people)])
  const names = await namesOf(ctx, people)
  const calledOf = new Map(summary.rules.map(({ code, called = code }) => [code, called]))
  return {
    rules: summary.rules.map(({ called, ...rule }) => ({ ...rule, code: called ?? rule.code })),
    faults: shown.map(({ rule, person, found, answer, reason, by, at }) => ({
      rule: calledOf.get(rule) ?? rule,
      ...whoseFault(ctx, names, person),
      cells: `${found.table}: ${cellsInWords(found.cells)}`,
      answer:
        answer && reason !== null && by !== null && at !== null
          ? answerInWords({ answer, reason, by, at, year: of.year }, asked.who, of.year)
          : 'None',
    })),
    pages: pagesOf(
      { page, perPage: PER_PAGE, total: await countFrozenFaults(ctx, id) },
      n => `${asked.here}?page=${n}`,
    ),
  }
}
