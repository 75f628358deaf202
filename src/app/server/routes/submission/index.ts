import { MAY_PREPARE, MAY_SIGN } from '../../../../returns/submitting/index.ts'
import { SUBMITTED, type SubmittedName } from '../../../submitting/kinds.ts'
import type { Route } from '../../route.ts'
import { ofRules } from './answering.ts'
import { answersOfRule, giveAnswer, listAnswers } from './answers.tsx'
import { type AskedReturn, MAY_LOOK, ofReturn } from './asked.ts'
import { compare } from './compare.tsx'
import { showFrozen, signNow } from './frozen.tsx'
import { freezeNow, overview } from './overview.tsx'
import { reconcile, reconcileNow } from './reconcile.tsx'

/** Each return on its way to the Department: answered, reconciled, frozen, compared and signed. */
export const submissionRoutes: readonly Route[] = (Object.keys(SUBMITTED) as SubmittedName[]).flatMap(
  routesOf,
)

function routesOf(name: SubmittedName): Route[] {
  const at = (path: string) => `/returns/${name}/:year/${path}`
  const see = (
    path: string,
    title: string,
    handle: (asked: AskedReturn) => ReturnType<Route['handle']>,
  ): Route => ({
    method: 'GET',
    path: at(path),
    title,
    may: MAY_LOOK,
    handle: ofReturn(name, asked => handle(asked)),
  })
  const act = (
    path: string,
    title: string,
    may: Route['may'],
    handle: (asked: AskedReturn) => ReturnType<Route['handle']>,
  ): Route => ({ method: 'POST', path: at(path), title, may: may!, handle: ofReturn(name, handle) })
  return [
    see('submission', 'Submit a return', overview),
    act('submission', 'Freeze a return', MAY_PREPARE, freezeNow),
    see('answers', 'Answer what the rules find', asked => listAnswers(ofRules(asked))),
    see('answers/:rule', 'Answer a rule', asked => answersOfRule(ofRules(asked))),
    act('answers/:rule', 'Answer a rule', MAY_PREPARE, asked => giveAnswer(ofRules(asked))),
    see('reconcile', 'Reconcile a return', reconcile),
    act('reconcile', 'Reconcile a return', MAY_PREPARE, reconcileNow),
    see('compare', 'Compare two returns', compare),
    see('frozen/:nth', 'A frozen return', showFrozen),
    act('frozen/:nth', 'Sign a return', MAY_SIGN, signNow),
  ]
}
