import { yearOf } from '../../../../core/collection-year.ts'
import { formatInstant } from '../../../../core/instant.ts'
import type { Problem } from '../../../../core/outcome.ts'
import { LIST_SENTENCE } from '../../../../engines/access/index.ts'
import { everyFrozen } from '../../../../returns/submitting/index.ts'
import { ComparePage, type ComparePageProps } from '../../../../web/returns/index.ts'
import {
  changesBetweenExports,
  type ExportSide,
  sideOfExport,
} from '../../../submitting/exports/two-exports.ts'
import type { Answered } from '../../route.ts'
import { comparedOn } from './compared.ts'
import type { AskedExport } from './exports-asked.ts'

const SIDES = ['from', 'to'] as const

/** `/returns/<export>/compare`: two exports beside each other, read with the viewer's own rights. */
export async function compareExports(asked: AskedExport): Promise<Answered> {
  const { ctx, site, query, name, kind, base } = asked
  const sides: ExportSide[] = []
  const errors: Problem[] = []
  const isAsked = query.from !== undefined && query.to !== undefined
  for (const side of isAsked ? SIDES : []) {
    const isDay = query[side] === 'day'
    const word = (isDay ? query[`${side}-day`] : query[side]) ?? ''
    const found = await sideOfExport(
      ctx,
      site.found,
      { kind: name, year: yearOf(ctx.today) },
      { field: isDay ? `${side}-day` : side, word: word.trim() },
    )
    if (found.ok) sides.push(found.value)
    else errors.push(...found.problems)
  }
  const [from, to] = sides
  const choices = await choicesOf(asked)
  return {
    title: `Compare two of the ${kind.called}`,
    breadcrumbs: [kind.home, { text: 'As frozen', href: `${base}/frozen` }],
    errors,
    body: (
      <ComparePage
        called={`The ${kind.called}`}
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

const choicesOf = async ({ ctx, name }: AskedExport) => [
  ...(await everyFrozen(ctx, name)).map(({ year, nth, frozenAt }) => ({
    value: `${year}/${nth}`,
    text: `${year}, number ${nth}, frozen on ${formatInstant(frozenAt)}`,
  })),
  { value: 'day', text: 'The record as known on a day' },
  { value: 'now', text: 'The record as it stands now' },
]

async function compared(
  asked: AskedExport,
  from: ExportSide,
  to: ExportSide,
): Promise<ComparePageProps['compared']> {
  const { ctx, site, name, kind, base } = asked
  const { changes } = await changesBetweenExports(ctx, site.found, name, from, to)
  return comparedOn(asked, `${base}/compare`, {
    called: kind.called,
    says: `from ${from.says} to ${to.says}`,
    changes,
    childColumn: kind.childColumn,
  })
}
