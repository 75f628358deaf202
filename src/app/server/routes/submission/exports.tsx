import { parseYear } from '../../../../core/collection-year.ts'
import { formatInstant } from '../../../../core/instant.ts'
import { formatNumber } from '../../../../core/number.ts'
import type { Problem } from '../../../../core/outcome.ts'
import { LIST_SENTENCE, type Role } from '../../../../engines/access/index.ts'
import {
  everyFrozen,
  type Frozen,
  frozenReturn,
  MAY_PREPARE,
  MAY_SIGN,
  signExport,
} from '../../../../returns/submitting/index.ts'
import { FrozenExportsPage, FrozenPage } from '../../../../web/returns/index.ts'
import { freezeOfToday } from '../../../submitting/exports/freeze.ts'
import type { FrozenExport } from '../../../submitting/exports/kind.ts'
import { EXPORTS, type ExportName } from '../../../submitting/exports/kinds.ts'
import { holdsOneOf } from '../../navigation.ts'
import type { Answered, Route } from '../../route.ts'
import { ofDifferences } from './answering.ts'
import { answersOfRule, giveAnswer, listAnswers } from './answers.tsx'
import { MAY_LOOK, whoIs } from './asked.ts'
import type { AskedExport } from './exports-asked.ts'
import { compareExports } from './exports-compare.tsx'
import { signedInWords } from './frozen.tsx'
import { foundInFrozen } from './frozen-found.ts'

/** Each export of a day: what was frozen of it, one of those, and two beside each other. */
export const exportRoutes: readonly Route[] = (Object.keys(EXPORTS) as ExportName[]).flatMap(routesOf)

type MakesRoute = (
  method: Route['method'],
  path: string,
  title: string,
  may: readonly Role[],
  handle: (asked: AskedExport) => Promise<Answered>,
) => Route

function answerRoutes(route: MakesRoute): Route[] {
  return [
    route('GET', 'answers', 'Answer what does not agree', MAY_LOOK, asked =>
      listAnswers(ofDifferences(asked)),
    ),
    route('GET', 'answers/:rule', 'Answer a difference', MAY_LOOK, asked =>
      answersOfRule(ofDifferences(asked)),
    ),
    route('POST', 'answers/:rule', 'Answer a difference', MAY_PREPARE, asked =>
      giveAnswer(ofDifferences(asked)),
    ),
  ]
}

function routesOf(name: ExportName): Route[] {
  const kind: FrozenExport = EXPORTS[name]
  const base = `/returns/${name}`
  const route: MakesRoute = (method, path, title, may, handle) => ({
    method,
    path: `${base}/${path}`,
    title,
    may,
    handle: visit => handle({ ...visit, name, kind, base }),
  })
  return [
    route('GET', 'frozen', `What was frozen of the ${kind.called}`, MAY_LOOK, list),
    route('GET', 'frozen/:year/:nth', `The ${kind.called}, as frozen`, MAY_LOOK, showOne),
    ...(kind.isOnPages
      ? [
          route('POST', 'frozen', `Freeze the ${kind.called}`, MAY_PREPARE, freezeNow),
          route('GET', 'compare', `Compare two of the ${kind.called}`, MAY_LOOK, compareExports),
        ]
      : []),
    ...(kind.isAnswered ? answerRoutes(route) : []),
    ...(kind.isSigned
      ? [route('POST', 'frozen/:year/:nth', `Sign the ${kind.called}`, MAY_SIGN, signNow)]
      : []),
  ]
}

const DIFFERENCE_WORDS = {
  found: 'What did not agree in it, of every child',
  finder: 'What is compared',
  none: 'It agreed with itself and with the daily figures in every child.',
}

/** `/returns/<export>/frozen`: what was frozen, the newest first. */
async function list(asked: AskedExport, problems: readonly Problem[] = []): Promise<Answered> {
  const { ctx, viewer, name, kind, base, csrf } = asked
  const who = await whoIs(ctx)
  const frozen = await everyFrozen(ctx, name)
  const how = kind.isOnPages
    ? ''
    : `It is frozen and compared with “goldthread freeze ${name}” and “goldthread compare ${name}”. `
  const signed = kind.isSigned
    ? 'A head of service or the director signs it off before it goes.'
    : 'Nobody signs it.'
  return {
    title: `What was frozen of the ${kind.called}`,
    breadcrumbs: [kind.home],
    body: (
      <FrozenExportsPage
        called={`The ${kind.called}`}
        says={`${how}${signed}`}
        frozen={frozen.map(one => ({
          name: `${one.year}, number ${one.nth}`,
          href: `${base}/frozen/${one.year}/${one.nth}`,
          frozen: `${formatInstant(one.frozenAt)} by ${who(one.frozenBy)}`,
          children: one.summary.children,
          signed: signedBy(one, who) ?? 'Not signed',
        }))}
        answersHref={kind.isAnswered ? `${base}/answers` : undefined}
        compareHref={kind.isOnPages && frozen.length > 0 ? `${base}/compare` : undefined}
        refused={problems[0]?.message}
        mayFreeze={kind.isOnPages && holdsOneOf(viewer, MAY_PREPARE)}
        here={`${base}/frozen`}
        csrf={csrf}
      />
    ),
  }
}

const signedBy = (
  { signedBy: by, signedAt }: Frozen,
  who: (account: string) => string,
): string | undefined =>
  by === null || signedAt === null ? undefined : `${formatInstant(signedAt)} by ${who(by)}`

async function freezeNow(asked: AskedExport): Promise<Answered> {
  const { ctx, site, name, base } = asked
  const done = await freezeOfToday(ctx, site.found, name)
  if (!done.ok) return list(asked, done.problems)
  const { of, nth } = done.value
  return {
    redirect: `${base}/frozen/${of.year}/${nth}`,
    notice: `It is frozen as number ${nth} of ${of.year}.`,
  }
}

async function oneAsked({ ctx, name, path }: AskedExport) {
  const year = parseYear(path.year ?? '')
  const isOne = year !== undefined && year === path.year && /^[1-9]\d{0,3}$/.test(path.nth ?? '')
  const of = { kind: name, year: year! }
  const frozen = isOne ? await frozenReturn(ctx, of, Number(path.nth)) : undefined
  return frozen && { of, frozen }
}

/** `…/frozen/<year>/<number>`: an export as it was frozen, with what did not agree in it and what was answered by then. */
async function showOne(asked: AskedExport, errors: readonly Problem[] = []): Promise<Answered> {
  const { ctx, viewer, kind, base, csrf, form, query } = asked
  const one = await oneAsked(asked)
  if (!one) return 'not-found'
  const { of, frozen } = one
  const { nth, summary, digest } = frozen
  const who = await whoIs(ctx)
  const signed = signedBy(frozen, who)
  const called = `The ${kind.called}`
  const here = `${base}/frozen/${of.year}/${nth}`
  const what = `What did not agree in the ${kind.called}, number ${nth} of ${of.year}`
  return {
    title: `${called}, number ${nth} of ${of.year}`,
    breadcrumbs: [kind.home, { text: 'As frozen', href: `${base}/frozen` }],
    errors,
    body: (
      <FrozenPage
        called={called}
        title={`Number ${nth} of ${of.year}`}
        facts={[
          { key: 'Frozen', value: `${formatInstant(frozen.frozenAt)} by ${who(frozen.frozenBy)}` },
          { key: 'As known at', value: formatInstant(frozen.asKnownAt) },
          { key: 'Children', value: formatNumber(summary.children) },
        ]}
        digest={digest}
        tables={summary.tables.map(({ table, rows, why }) => ({ table, rows, why }))}
        {...(kind.isAnswered
          ? await foundInFrozen(ctx, of, frozen, { what, here, page: query.page, who })
          : { rules: undefined, faults: [], pages: undefined })}
        words={kind.isAnswered ? DIFFERENCE_WORDS : undefined}
        changes={
          summary.changes
            ? {
                since: summary.changes.since,
                tables: summary.changes.tables,
                href: kind.isOnPages
                  ? `${base}/compare?${new URLSearchParams({ from: `${of.year}/${summary.changes.since}`, to: `${of.year}/${nth}` })}`
                  : undefined,
              }
            : undefined
        }
        files={summary.files}
        beforeSigning={
          kind.isSigned
            ? 'Whoever froze it, or answered a difference in it, does not sign it.'
            : 'Nobody signs it: it is read by a machine, and made again tomorrow.'
        }
        signed={signedInWords(frozen, who, 'the differences')}
        unanswered="the differences"
        toSign={
          kind.isSigned && signed === undefined && holdsOneOf(viewer, MAY_SIGN)
            ? summary.faults.left
            : undefined
        }
        here={here}
        csrf={csrf}
        values={form}
        errors={errors}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

async function signNow(asked: AskedExport): Promise<Answered> {
  const { ctx, base, form } = asked
  const one = await oneAsked(asked)
  if (!one) return 'not-found'
  const { of, frozen } = one
  const done = await signExport(ctx, of, frozen.nth, form.because ?? '')
  if (!done.ok) return showOne(asked, done.problems)
  return { redirect: `${base}/frozen/${of.year}/${frozen.nth}`, notice: 'You have signed it.' }
}
