import { type Day, isoDay } from '../../core/day.ts'
import { type Ctx, list, type Row } from '../../engines/records/index.ts'
import { type PATHWAY, PathwayFrom } from './records.ts'

/**
 * How families are helped until an authority says otherwise from a day: as two services. Working Together to Safeguard Children
 * 2023 (chapter 3) speaks of early help and of children in need; the Families First Partnership programme guide (DfE, March
 * 2025) asks each authority to make them one, and leaves the day to it.
 */
export const PATHWAY_DEFAULT: { value: keyof typeof PATHWAY; reason: string } = {
  value: 'two-services',
  reason:
    'Each authority begins Family Help on a day of its own (Families First Partnership programme guide). Nothing changes before somebody says which.',
}

/** What was set, the newest first. */
export const pathwaysSet = async (ctx: Ctx): Promise<Row<typeof PathwayFrom>[]> =>
  (await list(ctx, PathwayFrom, '')).sort((a, b) => b.fromOn - a.fromOn || b.knownAt - a.knownAt)

/** Which pathway holds on a day. */
export async function pathwayOn(ctx: Ctx, on: Day): Promise<keyof typeof PATHWAY> {
  const [set] = await ctx.db.kept<{ pathway: keyof typeof PATHWAY }>(
    'select pathway from family_help_pathway_fact where from_on <= $1::date order by from_on desc, known_at desc limit 1',
    [isoDay(on)],
  )
  return set?.pathway ?? PATHWAY_DEFAULT.value
}

/** Whether Family Help holds on a day: one assessment, one plan and one lead practitioner. */
export const isFamilyHelp = async (ctx: Ctx, on: Day): Promise<boolean> =>
  (await pathwayOn(ctx, on)) === 'family-help'

/** Whether Family Help holds on the day shown: asked by every act that is its own. */
export const holdsToday = (ctx: Ctx): Promise<boolean> => isFamilyHelp(ctx, ctx.today)

/** Since when Family Help holds without a break, on a day; undefined where it does not. */
export async function familyHelpSince(ctx: Ctx, on: Day): Promise<Day | undefined> {
  const held = (await pathwaysSet(ctx)).filter(({ fromOn }) => fromOn <= on)
  const before = held.findIndex(({ pathway }) => pathway !== 'family-help')
  return (before === -1 ? held : held.slice(0, before)).at(-1)?.fromOn
}
