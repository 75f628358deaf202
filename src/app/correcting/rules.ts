import { type CollectionYear, parseYear } from '../../core/collection-year.ts'
import type { Corrects } from '../../engines/corrections/index.ts'
import { type FaultAt, faultsOfChild } from '../../engines/faults/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { ANNEX_SOURCE, findings, ruleOfFinding } from '../../returns/annex-a/index.ts'
import type { Found } from '../discover.ts'
import { LIVE_KINDS, LIVE_NAMES } from '../validating/live-kinds.ts'
import { openYears } from '../validating/open-years.ts'
import type { RuleInWords } from '../validating/rows-by-rule.ts'
import type { OpenedToCorrect } from './opened.ts'

/** A rule of a year's return, and a table in which it finds something. */
export type RuleAt = Pick<FaultAt, 'source' | 'year' | 'rule' | 'table'>

/** A rule of a return, as it stands above the form of a record at which it finds something. */
export type RuleFound = RuleInWords & {
  /** As it is called on screen, where its code tells nobody anything. */
  called?: string
  /** 'SSDA903 for 2026-27' */
  of: string
  /** The questions of the form that it names. */
  names: readonly string[]
  at: FaultAt
  /** What else of the child it finds: many rules compare two records. */
  also: readonly FaultAt[]
}

/** What rules find at a record; and the rule for which somebody came, with whether nothing is left of it here. */
export type RulesFound = { found: RuleFound[]; came?: { rule: RuleFound; isMended: boolean } }

/** A rule in the address of the page on which what it finds is put right: 'ssda903/2026-27/442/Header'. */
export const ruleInAddress = (one: RuleAt): string => [one.source, one.year, one.rule, one.table].join('/')

/** What rules find at an opened record, and the rule for which somebody came. */
export async function rulesAbout(
  ctx: Ctx,
  found: readonly Found[],
  opened: OpenedToCorrect,
  cameFor: string | undefined,
): Promise<RulesFound> {
  const kept = await faultsOfChild(ctx, opened.row.subject, openYears(ctx.today))
  const here = kept.filter(({ record }) => record === opened.row.id)
  const told = (one: RuleAt): RuleFound[] => {
    const rule = ruleOf(found, opened.corrects, one)
    const also = kept.filter(
      other =>
        other.record !== opened.row.id &&
        other.rule === one.rule &&
        other.source === one.source &&
        other.year === one.year,
    )
    const at = { ...one, kind: opened.corrects.kind.table, record: opened.row.id, child: opened.row.subject }
    return rule ? [{ ...rule, at, also }] : []
  }
  const came = here.find(one => ruleInAddress(one) === cameFor)
  const others = here.filter(one => one !== came).flatMap(told)
  const [source = '', year = '', rule = '', table = ''] = (cameFor ?? '').split('/')
  const [asked] = told(came ?? { source, year, rule, table })
  // What does not agree in lists of a day, and what is found in a year whose rules are not asked each day is not kept: whether it is mended is not known here.
  const isKept = source !== ANNEX_SOURCE && openYears(ctx.today).some(open => open === year)
  return { found: others, ...(asked ? { came: { rule: asked, isMended: !came && isKept } } : {}) }
}

function ruleOf(
  found: readonly Found[],
  corrects: Corrects,
  one: RuleAt,
): Omit<RuleFound, 'also' | 'at'> | undefined {
  if (one.source === ANNEX_SOURCE) return differenceOf(found, one)
  const live = liveOf(one)
  const rule = live?.kind.rulesOf(live.year).rules.find(({ code }) => code === one.rule)
  return (
    live &&
    rule && { ...rule, of: `${live.kind.called} for ${live.year}`, names: namedIn(found, corrects, one) }
  )
}

/** What does not agree in Ofsted’s lists, told as a rule is: it is worked out when the lists are made, and nowhere kept. */
function differenceOf(found: readonly Found[], { rule }: RuleAt): Omit<RuleFound, 'also' | 'at'> | undefined {
  const all = findings(found.flatMap(({ area }) => area.indicators ?? []))
  const one = all.find(({ code }) => code === rule)
  return one && { ...ruleOfFinding(one), of: 'Annex A lists', names: [] }
}

function liveOf({ source, year: written }: RuleAt) {
  const name = LIVE_NAMES.find(live => live === source)
  const year: CollectionYear | undefined = parseYear(written)
  return name && year !== undefined ? { kind: LIVE_KINDS[name], year } : undefined
}

/** Which of the questions of a kind's page say what stands in the columns that a rule names. */
export function namedIn(found: readonly Found[], corrects: Corrects, one: RuleAt): string[] {
  const live = liveOf(one)
  if (!live) return []
  const { kind, beside, codes, ask } = corrects
  const columns = live.kind.columnsOf(live.year, one.rule, one.table)
  const asked = [...ask, ...(beside?.ask ?? [])]
  const fields = found
    .flatMap(({ area }) => area.answers ?? [])
    .filter(({ source, table }) => source === one.source && table === one.table)
    .flatMap(({ says }) => (says && (says.kind === kind || says.kind === beside?.kind) ? [says] : []))
    .flatMap(says => Object.entries(says.columns))
    .flatMap(([field, column]) => (columns.includes(column) && asked.includes(field) ? [field] : []))
  const all = live.kind.columnsOf(live.year, one.rule)
  return codes?.columns.some(column => all.includes(column)) ? [...fields, codes.name] : fields
}
