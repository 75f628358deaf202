import { formatInstant } from '../../../../core/instant.ts'
import { formatNumber } from '../../../../core/number.ts'
import type { Problem } from '../../../../core/outcome.ts'
import { LIST_SENTENCE } from '../../../../engines/access/index.ts'
import {
  type Frozen,
  frozenReturn,
  MAY_SIGN,
  reconciledAs,
  signReturn,
} from '../../../../returns/submitting/index.ts'
import { FrozenPage } from '../../../../web/returns/index.ts'
import { holdsOneOf } from '../../navigation.ts'
import type { Answered } from '../../route.ts'
import { type AskedReturn, crumbsOf, whoIs } from './asked.ts'
import { foundInFrozen } from './frozen-found.ts'

const nthOf = ({ path }: AskedReturn): number =>
  /^[1-9]\d{0,3}$/.test(path.nth ?? '') ? Number(path.nth) : 0

/** `…/frozen/<number>`: a return as it was frozen, what had no answer by then, and who signed it. */
export async function showFrozen(asked: AskedReturn, errors: readonly Problem[] = []): Promise<Answered> {
  const { ctx, viewer, of, called, base, csrf, form, query } = asked
  const frozen = await frozenReturn(ctx, of, nthOf(asked))
  if (!frozen) return 'not-found'
  const { nth, summary, digest, differences } = frozen
  const who = await whoIs(ctx)
  const reconciled = await reconciledAs(ctx, of, differences)
  const here = `${base}/frozen/${nth}`
  const what = `What rules found in the ${called}, return ${nth}`
  return {
    title: `Return ${nth} of the ${called}`,
    breadcrumbs: crumbsOf(asked),
    errors,
    body: (
      <FrozenPage
        called={`The ${called}`}
        title={`Return ${nth}`}
        facts={[
          { key: 'Frozen', value: `${formatInstant(frozen.frozenAt)} by ${who(frozen.frozenBy)}` },
          { key: 'As known at', value: formatInstant(frozen.asKnownAt) },
          { key: 'Children', value: formatNumber(summary.children) },
          ...(summary.lists ?? []).map(({ list, edition }) => ({
            key: list === 'providers' ? 'Ofsted’s list' : 'Postcodes',
            value: edition,
          })),
        ]}
        digest={digest}
        tables={summary.tables.map(({ table, rows, why }) => ({ table, rows, why }))}
        {...(await foundInFrozen(ctx, of, frozen, { what, here, page: query.page, who }))}
        changes={
          summary.changes
            ? {
                since: summary.changes.since,
                tables: summary.changes.tables,
                href: `${base}/compare?from=${summary.changes.since}&to=${nth}`,
              }
            : undefined
        }
        files={summary.files}
        beforeSigning={
          reconciled
            ? `Reconciled by ${who(reconciled.by)} on ${formatInstant(reconciled.at)}.`
            : 'Nobody has reconciled what this return differs in yet. It is signed after that.'
        }
        signed={signedInWords(frozen, who, 'what rules found')}
        unanswered="what the rules found"
        toSign={frozen.signedBy === null && holdsOneOf(viewer, MAY_SIGN) ? summary.faults.left : undefined}
        here={here}
        csrf={csrf}
        values={form}
        errors={errors}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

/** Who signed it, and why with something unanswered; `what` it is, as a sentence has it. */
export function signedInWords(
  { signedBy, signedAt, unexplained, because }: Frozen,
  who: (account: string) => string,
  what: string,
): string[] {
  if (signedBy === null || signedAt === null) return []
  const signed = `Signed by ${who(signedBy)} on ${formatInstant(signedAt)}.`
  if (!unexplained) return [signed]
  return [`${signed} ${formatNumber(unexplained)} of ${what} had no answer: ${because}`]
}

/** Signs the return in the viewer's name. */
export async function signNow(asked: AskedReturn): Promise<Answered> {
  const { ctx, of, form, base } = asked
  const nth = nthOf(asked)
  const done = await signReturn(ctx, of, nth, form.because ?? '')
  if (!done.ok) return showFrozen(asked, done.problems)
  return { redirect: `${base}/frozen/${nth}`, notice: 'You have signed this return.' }
}
