import { DEMONSTRATION_PASSWORD } from '../../src/app/demonstration-accounts.ts'

/** Signs in by the form, as a person does; gives the session's cookie. */
export async function signIn(address: string, email: string): Promise<string> {
  const form = await fetch(`${address}/sign-in`)
  const cookie = cookieOf(form)
  const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(await form.text()) ?? []
  const answer = await fetch(`${address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ _csrf: token, email, password: DEMONSTRATION_PASSWORD }),
  })
  if (answer.status !== 303) throw new Error(`could not sign in: ${answer.status}`)
  return cookieOf(answer) || cookie
}

function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';', 1)[0])
    .join('; ')
}
