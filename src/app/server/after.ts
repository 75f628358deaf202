import type { FastifyRequest } from 'fastify'

const HERE = 'http://here.invalid'

/** A page of ours to go to after signing in: '/' for anything that would lead elsewhere, or round in a circle. */
export function localPath(asked: string | undefined): string {
  // A stroke the wrong way round and a control character are read as '/' or dropped by browsers.
  if (!asked?.startsWith('/') || /[\\\p{Cc}]/u.test(asked)) return '/'
  const url = URL.canParse(asked, HERE) ? new URL(asked, HERE) : undefined
  if (url?.origin !== HERE || /^\/(sign-in|sign-out|session)(\/|$)/.test(url.pathname)) return '/'
  // '/..//elsewhere' becomes '//elsewhere' once it is worked out.
  return url.pathname.startsWith('//') ? '/' : `${url.pathname}${url.search}`
}

/** The sign-in page that leads back to what was asked; a form that was sent leads back to the page it stood on. */
export function signInFor(request: FastifyRequest): string {
  const path = request.method === 'GET' ? request.url : pageOfForm(request)
  const after = localPath(path)
  return after === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ after })}`
}

/** The page a form stood on: the browser says so for pages of the same origin; else the form's own address. */
export function pageOfForm(request: FastifyRequest): string {
  const from = request.headers.referer
  const page = from && URL.canParse(from) ? new URL(from) : undefined
  return localPath(page?.host === request.host ? `${page.pathname}${page.search}` : request.url)
}
