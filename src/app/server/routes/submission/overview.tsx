import { endOf } from '../../../../core/collection-year.ts'
import { formatDay } from '../../../../core/day.ts'
import { formatInstant } from '../../../../core/instant.ts'
import { formatNumber } from '../../../../core/number.ts'
import type { Problem } from '../../../../core/outcome.ts'
import {
  countAnswers,
  differencesOf,
  digestOfDifferences,
  frozenReturns,
  MAY_PREPARE,
  reconciledAs,
} from '../../../../returns/submitting/index.ts'
import { SubmissionPage } from '../../../../web/returns/index.ts'
import { freezeReturn } from '../../../submitting/freeze-return.ts'
import { wholeReturn } from '../../../submitting/whole.ts'
import { holdsOneOf } from '../../navigation.ts'
import type { Answered } from '../../route.ts'
import { type AskedReturn, crumbsOf, whoIs } from './asked.ts'

/** `/returns/<return>/<year>/submission`: what is to be done before a return is signed, and what was frozen of it. */
export async function overview(asked: AskedReturn, errors: readonly Problem[] = []): Promise<Answered> {
  const { ctx, site, viewer, name, year, of, called, base, kind, csrf } = asked
  const { made, faults, checks } = await wholeReturn(ctx, site.found, name, year, { steady: false })
  const { found, left } = countAnswers(faults)
  const differences = differencesOf(checks)
  const reconciled = await reconciledAs(ctx, of, digestOfDifferences(checks))
  const frozen = await frozenReturns(ctx, of)
  const who = await whoIs(ctx)
  return {
    title: `Submit the ${called}`,
    breadcrumbs: crumbsOf(asked, false),
    errors,
    body: (
      <SubmissionPage
        called={called}
        children={made.numbers.size}
        steps={[
          {
            title: 'Answer what the rules find',
            hint: 'Explain what is right, and set false alarms aside',
            href: `${base}/answers`,
            status:
              found === 0 ? 'Nothing found' : left === 0 ? 'All answered' : `${formatNumber(left)} to answer`,
            isDone: left === 0,
          },
          {
            title: 'Reconcile the return',
            hint: 'Hold it against last year’s return and the figures, child by child',
            href: `${base}/reconcile`,
            status: reconciled
              ? `Reconciled by ${who(reconciled.by)}`
              : differences.length === 0
                ? 'Not yet'
                : `${formatNumber(differences.length)} ${differences.length === 1 ? 'difference' : 'differences'}`,
            isDone: reconciled !== undefined,
          },
          {
            title: 'Compare it',
            hint: 'With another frozen return, or the record as known on another day',
            href: `${base}/compare`,
            status: '',
            isDone: true,
          },
        ]}
        frozen={frozen.map(one => ({
          name: `Return ${one.nth}`,
          href: `${base}/frozen/${one.nth}`,
          frozen: `${formatInstant(one.frozenAt)} by ${who(one.frozenBy)}`,
          children: one.summary.children,
          left: one.summary.faults.left,
          state:
            one.signedBy === null || one.signedAt === null
              ? 'Not signed'
              : `${formatInstant(one.signedAt)} by ${who(one.signedBy)}`,
        }))}
        notYet={
          made.isOver
            ? undefined
            : `The year ends on ${formatDay(endOf(year))}: a return is frozen once that day has passed.`
        }
        lacks={kind.lacks?.(site.council)}
        mayFreeze={holdsOneOf(viewer, MAY_PREPARE)}
        forms={kind.forms}
        here={`${base}/submission`}
        csrf={csrf}
        errors={errors}
      />
    ),
  }
}

/** Freezes the return, and leads to it. */
export async function freezeNow(asked: AskedReturn): Promise<Answered> {
  const { ctx, site, form, name, year, base, kind } = asked
  const wanted = kind.forms.find(one => one === form.form)
  if (!wanted) return overview(asked, [{ field: 'form', message: 'Choose in which form it is submitted' }])
  const done = await freezeReturn(ctx, site.found, name, year, wanted, site.council)
  if (!done.ok) return overview(asked, done.problems)
  return {
    redirect: `${base}/frozen/${done.value}`,
    notice: `The return is frozen as number ${done.value} of its year.`,
  }
}
