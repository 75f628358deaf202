import { previousYear } from '../../../../core/collection-year.ts'
import { formatInstant } from '../../../../core/instant.ts'
import type { Problem } from '../../../../core/outcome.ts'
import { LIST_SENTENCE } from '../../../../engines/access/index.ts'
import { frozenReturns } from '../../../../returns/submitting/index.ts'
import { ComparePage, type ComparePageProps } from '../../../../web/returns/index.ts'
import { changesBetween, type Side, sideOf } from '../../../submitting/two-returns.ts'
import type { Answered } from '../../route.ts'
import { type AskedReturn, crumbsOf } from './asked.ts'
import { comparedOn } from './compared.ts'

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
  const { ctx, site, name, kind, called, base } = asked
  return comparedOn(asked, `${base}/compare`, {
    called,
    says: `from ${from.says} to ${to.says}`,
    changes: await changesBetween(ctx, site.found, name, from, to),
    childColumn: kind.childColumn,
  })
}
