import { invalid, type Outcome, ok, type Problem, refused } from '../../core/outcome.ts'
import { asService, type Ctx } from '../records/index.ts'
import { passwordProblems } from './account-problems.ts'
import { hashPassword, passwordFits } from './password.ts'

/**
 * Changes the viewer's own password. A wrong present one counts towards the lock-out as signing in does. The account's
 * row is held until the answer is committed, so passwords tried at once are judged one after another. Every session
 * ends, but for the one that asks.
 */
export async function changeMyPassword(
  ctx: Ctx,
  said: { present: string; password: string },
): Promise<Outcome<string>> {
  const problems: Problem[] = [
    ...(said.present === '' ? [{ field: 'present', message: 'Enter the password you have now' }] : []),
    ...(said.password === ''
      ? [{ field: 'password', message: 'Enter a new password' }]
      : passwordProblems(said.password)),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const mine = await ctx.db.first<{ id: string; email: string }>('select id, email from my_account()')
  if (!mine) return refused('There is no such account.')
  const found = await asService(ctx, () =>
    ctx.db.first<{ password_hash: string }>('select password_hash from begin_sign_in($1)', [mine.email]),
  )
  if (!(await passwordFits(found?.password_hash, said.present)))
    return invalid(
      'present',
      'This is not the password you have now. After 5 wrong tries, wait 15 minutes before you try again',
    )
  if (said.present === said.password) {
    return invalid('password', 'Choose a password that you do not have already')
  }
  const hash = await hashPassword(said.password)
  await asService(ctx, () => ctx.db.rows('select change_my_password($1)', [hash]))
  return ok(mine.id)
}
