import { formatInstant } from '../../../../core/instant.ts'
import type { Problem } from '../../../../core/outcome.ts'
import { LIST_SENTENCE, logList } from '../../../../engines/access/index.ts'
import {
  digestOfDifferences,
  keepReconciled,
  MAY_PREPARE,
  reconciledAs,
} from '../../../../returns/submitting/index.ts'
import { childHref } from '../../../../web/child/index.ts'
import { ReconcilePage } from '../../../../web/returns/index.ts'
import { checksOf } from '../../../submitting/whole.ts'
import { holdsOneOf } from '../../navigation.ts'
import type { Answered } from '../../route.ts'
import { type AskedReturn, crumbsOf, namesOf, whoIs } from './asked.ts'

/** More names than these stand in no list: they are counted. */
const MOST_NAMED = 500

/** `…/reconcile`: the return held against last year's and the figures; every child is counted, and named to whoever may see them. */
export async function reconcile(asked: AskedReturn, errors: readonly Problem[] = []): Promise<Answered> {
  const { ctx, site, viewer, name, year, of, called, base, csrf, form } = asked
  const checks = await checksOf(ctx, site.found, name, year)
  const people = checks.flatMap(({ groups }) => groups.flatMap(group => group.people))
  const names = await namesOf(ctx, people)
  await logList(ctx, 'list', `What the ${called} differs in`, [...names.keys()])
  const done = await reconciledAs(ctx, of, digestOfDifferences(checks))
  const who = await whoIs(ctx)
  return {
    title: `Reconcile the ${called}`,
    breadcrumbs: crumbsOf(asked),
    errors,
    body: (
      <ReconcilePage
        called={`The ${called}`}
        checks={checks.map(check => ({
          ...check,
          groups: check.groups.map(({ id, says, asksWhy, people }) => ({
            id,
            says,
            asksWhy,
            count: people.length,
            named: people
              .flatMap(person => {
                const shown = names.get(person)
                return shown === undefined ? [] : [{ name: shown, href: childHref(ctx, person) }]
              })
              .slice(0, MOST_NAMED),
          })),
        }))}
        done={done && `${who(done.by)} reconciled exactly these differences on ${formatInstant(done.at)}.`}
        mayReconcile={holdsOneOf(viewer, MAY_PREPARE)}
        here={`${base}/reconcile`}
        csrf={csrf}
        values={{ ...done?.said, ...form }}
        errors={errors}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

/** Keeps what the differences come from. */
export async function reconcileNow(asked: AskedReturn): Promise<Answered> {
  const { ctx, site, name, year, of, base, form } = asked
  const checks = await checksOf(ctx, site.found, name, year)
  const done = await keepReconciled(ctx, of, checks, form)
  if (!done.ok) return reconcile(asked, done.problems)
  return { redirect: `${base}/submission`, notice: 'The return is reconciled as it stands.' }
}
