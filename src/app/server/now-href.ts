import type { Visit } from './route.ts'

/** The address of this page as it is known today. */
export function nowHref({ url }: Pick<Visit, 'url'>): string {
  const [path = '', question = ''] = url.split('?', 2)
  const asked = new URLSearchParams(question)
  asked.delete('known')
  return asked.size === 0 ? path : `${path}?${asked}`
}
