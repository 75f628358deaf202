import type { Missing } from '../../returns/checking/index.ts'
import type { Beside } from '../../returns/ssda903/beside/known.ts'

/** A rule that did not run, and why, as a sentence. */
export type NotRun = { code: string; why: string }

/** What was given beside this year's return. */
type Given = { beside: Beside; isLastYear: boolean }

const NEEDS: Readonly<Record<'providers' | 'postcodes' | 'authority' | 'xml', string>> = {
  providers: 'Ofsted’s list of providers is not given (--providers).',
  postcodes: 'A directory of postcodes is not given (--postcodes).',
  xml: 'It is asked of the XML form, which says it; in the others it is worked out.',
  authority: 'It is not said which authority returns it (--authority).',
}

/** Says why a rule did not run, by what it misses. */
export function whyNotRun({ tables, columns, needs }: Missing, { beside, isLastYear }: Given): string {
  // One table that is missing is reason enough, and brings those together that wait for the same.
  const [table] = [...tables].sort((a, b) => Number(a.endsWith('_last')) - Number(b.endsWith('_last')))
  if (table !== undefined && !table.endsWith('_last')) return `The return has no ${table}.`
  if (table !== undefined && !isLastYear) return 'Last year’s return is not given (--last-year).'
  if (table !== undefined) return `Last year’s return has no ${table.replace('_last', '')}.`
  const [need] = needs
  if (need !== undefined) return NEEDS[need as keyof typeof NEEDS]
  if (!beside.directory) return NEEDS.postcodes
  if (columns.includes('PL_LOCATION') && beside.authority === undefined) return NEEDS.authority
  return `The directory of postcodes has no ${columns.includes('PL_DISTANCE') ? 'grid references' : 'authorities'}.`
}

/** Rules that did not run, together with those that did not for the same reason, which is worded as a command or a page says it. */
export function byReason(all: readonly NotRun[], on: 'command' | 'page'): { why: string; codes: string[] }[] {
  const reasons = new Map<string, string[]>()
  for (const { code, why } of all) reasons.set(why, [...(reasons.get(why) ?? []), code])
  return [...reasons].map(([why, codes]) => ({
    why: on === 'command' ? why : why.replace(/ \(--[a-z-]+\)\.$/, '.'),
    codes,
  }))
}

/** Rules that did not run as the command says them: 'Not run, 2 rules: … (164, 392a)'. */
export function* linesOfNotRun(all: readonly NotRun[]): Generator<string> {
  for (const { why, codes } of byReason(all, 'command')) {
    const rules = `${codes.length} ${codes.length === 1 ? 'rule' : 'rules'}`
    yield `Not run, ${rules}: ${why} (${codes.join(', ')})\n`
  }
}
