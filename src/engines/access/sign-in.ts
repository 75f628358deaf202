import { type Outcome, ok, refused } from '../../core/outcome.ts'
import { type Records, transact } from '../records/index.ts'
import { passwordFits } from './password.ts'

/**
 * A way to prove who someone is. A password is one; OpenID Connect will be another, whose request is the code and
 * state its provider sent back.
 */
export type SignInMethod<Request> = {
  /** As the sign-in page and the session name it. */
  name: string
  authenticate(request: Request): Promise<Outcome<{ account: string }>>
}

/** What a sign-in form sends. */
export type PasswordRequest = { email: string; password: string }

// The same words whether the account is not there, locked or ended, or the password is wrong.
const NOT_SIGNED_IN =
  'Check your email address and password. After 5 wrong tries, wait 15 minutes before you try again.'

/**
 * Signing in with an email address and password. Five failures lock the account for 15 minutes of the real clock;
 * the try is counted and committed before the password is judged, so trying many at once gains nothing.
 */
export function passwordSignIn(records: Records): SignInMethod<PasswordRequest> {
  const opening = { who: 'sign-in', service: true }
  return {
    name: 'password',
    async authenticate({ email, password }) {
      const found = await transact(records, opening, ctx =>
        ctx.db.first<{ id: string; password_hash: string }>('select * from begin_sign_in($1)', [
          email.trim().toLowerCase(),
        ]),
      )
      if (!(await passwordFits(found?.password_hash, password)) || !found) return refused(NOT_SIGNED_IN)
      await transact(records, opening, ctx => ctx.db.rows('select end_sign_in($1)', [found.id]))
      return ok({ account: found.id })
    },
  }
}

/** Signs someone in by email address and password: the account, or one plain refusal whatever was wrong. */
export function signIn(
  records: Records,
  email: string,
  password: string,
): Promise<Outcome<{ account: string }>> {
  return passwordSignIn(records).authenticate({ email, password })
}
