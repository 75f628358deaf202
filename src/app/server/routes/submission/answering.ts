import { yearOf } from '../../../../core/collection-year.ts'
import { dayOf } from '../../../../core/instant.ts'
import type { Found, ReturnOf, RowTelling } from '../../../../returns/submitting/index.ts'
import type { Visit } from '../../route.ts'
import { type AskedReturn, crumbsOf } from './asked.ts'
import type { AskedExport } from './exports-asked.ts'

/** How pages speak of what is answered. */
export type AnswerWords = {
  /** Their title, as a sentence begins: 'Answer what the rules find'. */
  title: string
  /** What is put right, what is answered, and how long an answer stands. */
  says: string
  /** The heading above what it is that finds something. */
  finder: string
  none: string
}

/** What is answered on a pair of pages: of which return, where they stand, and how what needs an answer is found. */
export type Answering = Visit & {
  of: ReturnOf
  /** As it stands in a sentence: 'the SSDA903 for 2025-26'. */
  called: string
  /** The address under which the pages stand. */
  base: string
  crumbs: { text: string; href: string }[]
  telling: RowTelling
  words: AnswerWords
  /** All that is found, or what one rule finds, of everybody whom the transaction may see. */
  find(rule?: string): Promise<{ found: readonly Found[]; notes: readonly string[] }>
}

/** What the rules of a return find. */
export const ofRules = (asked: AskedReturn): Answering => ({
  ...asked,
  called: `the ${asked.called}`,
  crumbs: crumbsOf(asked),
  telling: asked.kind,
  words: {
    title: 'Answer what the rules find',
    says: 'What is wrong is put right in the record. What is right although a rule finds it is explained, or set aside where the rule is known to be mistaken. An answer goes with the return, and stands next year as long as the same rule finds the same thing.',
    finder: 'Rule',
    none: 'No rule finds anything. Go on and reconcile the return.',
  },
  async find(rule) {
    const { ctx, site, kind, year } = asked
    const { faults, isOver } = await kind.make(ctx, site.found, year, { only: rule })
    const notes = isOver ? [] : ['The year is not over: what a rule finds now may be gone by its end.']
    return { found: faults, notes }
  },
})

/** What does not agree in an export as it stands now, which is what would be frozen. */
export const ofDifferences = (asked: AskedExport): Answering => ({
  ...asked,
  of: { kind: asked.name, year: yearOf(dayOf(asked.ctx.now)) },
  called: asked.kind.called,
  crumbs: [asked.kind.home, { text: 'As frozen', href: `${asked.base}/frozen` }],
  telling: asked.kind,
  words: {
    title: 'Answer what does not agree',
    says: 'What is wrong is put right in the record. What is right although two counts differ is explained, or set aside where they count otherwise. An answer is frozen with the lists, and stands as long as it is the same difference.',
    finder: 'What is compared',
    none: 'The lists agree in every child whose record you may see. They can be frozen and signed.',
  },
  async find(rule) {
    const { ctx, site, kind } = asked
    const opened = await kind.open(ctx, site.found, dayOf(ctx.now))
    const found = (await opened.differences?.(ctx))?.found ?? []
    return { found: rule === undefined ? found : found.filter(one => one.rule.code === rule), notes: [] }
  },
})
