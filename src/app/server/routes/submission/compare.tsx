import { previousYear } from '../../../../core/collection-year.ts'
import { formatInstant } from '../../../../core/instant.ts'
import type { Problem } from '../../../../core/outcome.ts'
import { LIST_SENTENCE, logList } from '../../../../engines/access/index.ts'
import { countChanges, frozenReturns, type ToldChange } from '../../../../returns/submitting/index.ts'
import { childHref } from '../../../../web/child/index.ts'
import { pageOf, pagesOf } from '../../../../web/kit/index.ts'
import { type ChangeLine, ComparePage, type ComparePageProps } from '../../../../web/returns/index.ts'
import { changesBetween, type Side, sideOf } from '../../../submitting/two-returns.ts'
import type { Answered } from '../../route.ts'
import { type AskedReturn, crumbsOf, namesOf } from './asked.ts'

const PER_PAGE = 50
const SIDES = ['from', 'to'] as const

/** `…/compare`: two returns beside each other, read with the viewer's own rights. */
export async function compare(asked: AskedReturn): Promise<Answered> {
  const { ctx, query, called, base } = asked
  const choices = await choicesOf(asked)
  const sides: Side[] = []
  const errors: Problem[] = []
  const isAsked = query.from !== undefined && query.to !== undefined
  for (const name of isAsked ? SIDES : []) {
    const isDay = query[name] === 'day'
    const word = (isDay ? query[`${name}-day`] : query[name]) ?? ''
    const side = await sideOf(ctx, asked.site.found, asked.name, asked.year, {
      field: isDay ? `${name}-day` : name,
      word: word.trim(),
    })
    if (side.ok) sides.push(side.value)
    else errors.push(...side.problems)
  }
  const [from, to] = sides
  return {
    title: `Compare the ${called}`,
    breadcrumbs: crumbsOf(asked),
    errors,
    body: (
      <ComparePage
        called={`The ${called}`}
        choices={choices}
        values={{ from: choices[0]!.value, to: 'now', ...query }}
        errors={errors}
        here={`${base}/compare`}
        compared={from && to ? await compared(asked, from, to) : undefined}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

async function choicesOf({ ctx, of, year }: AskedReturn): Promise<{ value: string; text: string }[]> {
  const before = previousYear(year)
  const own = await frozenReturns(ctx, of)
  const theirs = await frozenReturns(ctx, { ...of, year: before })
  return [
    ...own.map(({ nth, frozenAt }) => ({
      value: String(nth),
      text: `Return ${nth}, frozen on ${formatInstant(frozenAt)}`,
    })),
    { value: 'day', text: 'The record as known on a day' },
    { value: 'now', text: 'The record as it stands now' },
    ...theirs.map(({ nth, frozenAt }) => ({
      value: `${before}/${nth}`,
      text: `Return ${nth} for ${before}, frozen on ${formatInstant(frozenAt)}`,
    })),
  ]
}

async function compared(asked: AskedReturn, from: Side, to: Side): Promise<ComparePageProps['compared']> {
  const { ctx, site, name, kind, query, called, base } = asked
  const changes = await changesBetween(ctx, site.found, name, from, to)
  const page = pageOf(query.page)
  const shown = changes.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const people = [...new Set(shown.map(({ person }) => person))]
  const says = `from ${from.says} to ${to.says}`
  await logList(ctx, 'list', `What changed in the ${called} ${says}, page ${page}`, people)
  const names = await namesOf(ctx, people)
  const { page: _, ...question } = query
  const at = (n: number) => `${base}/compare?${new URLSearchParams({ ...question, page: String(n) })}`
  return {
    says,
    children: new Set(changes.map(({ person }) => person)).size,
    tables: countChanges(changes),
    lines: shown.map(change => ({
      name: names.get(change.person) ?? 'Name not known',
      href: childHref(ctx, change.person),
      ...changeInWords(change, kind.childColumn),
    })),
    pages: pagesOf({ page, perPage: PER_PAGE, total: changes.length }, at),
  }
}

const WHAT = { added: 'Came', gone: 'Went', changed: 'Changed' } as const

/** A change in words: what stood there and what stands there; of a row that came or went, what it held. */
function changeInWords(change: ToldChange, childColumn: string): Omit<ChangeLine, 'name' | 'href'> {
  const said = (cell: string) => (cell === '' ? 'empty' : cell)
  const cells =
    change.what === 'changed'
      ? change.cells.map(({ column, before, after }) => `${column}: ${said(before)}, now ${said(after)}`)
      : Object.entries((change.what === 'added' ? change.after : change.before).cells)
          .filter(([column, cell]) => cell !== '' && column !== childColumn)
          .map(([column, cell]) => `${column}: ${cell}`)
  return { table: change.table, what: WHAT[change.what], cells: cells.join(', '), why: change.why }
}
