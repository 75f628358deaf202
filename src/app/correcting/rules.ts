import type { CollectionYear } from '../../core/collection-year.ts'
import { parseYear } from '../../core/collection-year.ts'
import { faultsOfRecord } from '../../engines/faults/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { Found } from '../discover.ts'
import type { KindName } from '../validating/kinds.ts'
import { LIVE_KINDS, LIVE_NAMES } from '../validating/live-kinds.ts'
import { openYears } from '../validating/open-years.ts'
import type { RuleInWords } from '../validating/rows-by-rule.ts'
import type { OpenedToCorrect } from './opened.ts'

/** A rule of a return, as it stands above the form of a record at which it finds something. */
export type RuleFound = RuleInWords & {
  /** 'SSDA903 for 2026-27' */
  of: string
  /** The questions of the form that it names. */
  names: readonly string[]
}

/** What rules find at a record; and the rule for which somebody came, with whether it still finds anything. */
export type RulesFound = { found: RuleFound[]; came?: { rule: RuleFound; isMended: boolean } }

/** A rule of a year's return in the address of the page on which what it finds is put right: 'ssda903/2026-27/442/Header'. */
export const ruleInAddress = (one: { source: string; year: string; rule: string; table: string }): string =>
  [one.source, one.year, one.rule, one.table].join('/')

/** What rules find at an opened record, the one for which somebody came before the others. */
export async function rulesAbout(
  ctx: Ctx,
  found: readonly Found[],
  opened: OpenedToCorrect,
  cameFor: string | undefined,
): Promise<RulesFound> {
  const kept = await faultsOfRecord(ctx, opened.row.id, openYears(ctx.today))
  const told = kept.flatMap(one => {
    const rule = ruleOf(found, opened, one)
    return rule ? [{ address: ruleInAddress(one), rule }] : []
  })
  const came = told.find(({ address }) => address === cameFor)
  const others = told.filter(one => one !== came).map(({ rule }) => rule)
  if (came) return { found: others, came: { rule: came.rule, isMended: false } }
  const [source = '', year = '', rule = '', table = ''] = (cameFor ?? '').split('/')
  const asked = ruleOf(found, opened, { source, year, rule, table })
  // What is found in a year whose rules are not asked each day is not kept: whether it is mended is not known here.
  const isKept = openYears(ctx.today).some(open => open === year)
  return { found: others, ...(asked ? { came: { rule: asked, isMended: isKept } } : {}) }
}

function ruleOf(
  found: readonly Found[],
  opened: OpenedToCorrect,
  one: { source: string; year: string; rule: string; table: string },
): RuleFound | undefined {
  const name = LIVE_NAMES.find(live => live === one.source)
  const year = parseYear(one.year)
  if (!name || year === undefined) return undefined
  const rule = LIVE_KINDS[name].rulesOf(year).rules.find(({ code }) => code === one.rule)
  return (
    rule && {
      ...rule,
      of: `${LIVE_KINDS[name].called} for ${year}`,
      names: namesIn(found, opened, name, year, one),
    }
  )
}

/** Which of a record's questions say what stands in the columns that a rule names. */
function namesIn(
  found: readonly Found[],
  { corrects: { kind, beside, codes } }: OpenedToCorrect,
  name: KindName,
  year: CollectionYear,
  { rule, table }: { rule: string; table: string },
): string[] {
  const columns = LIVE_KINDS[name].columnsOf(year, rule, table)
  const says = found
    .flatMap(({ area }) => area.answers ?? [])
    .filter(answer => answer.source === name && answer.table === table)
    .flatMap(answer => (answer.says ? [answer.says] : []))
    .filter(one => one.kind === kind || one.kind === beside?.kind)
  const fields = says.flatMap(one =>
    Object.entries(one.columns).flatMap(([field, column]) => (columns.includes(column) ? [field] : [])),
  )
  return codes?.columns.some(column => columns.includes(column)) ? [...fields, codes.name] : fields
}
