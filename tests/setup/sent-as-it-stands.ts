import type { Visitor } from './front-door-desk.ts'

/** Sends the form of a page that keeps drafts as it stands there, with some fields said otherwise. */
export async function sentAsItStands(who: Visitor, href: string, fields: Record<string, string>) {
  const { body } = await who.get(href)
  const main = body.slice(body.indexOf('data-keep-draft'))
  const stands: Record<string, string> = {}
  for (const [tag] of main.matchAll(/<input[^>]*>/g)) {
    const [name, value] = ['name', 'value'].map(key => new RegExp(`\\b${key}="([^"]*)"`).exec(tag)?.[1] ?? '')
    if (name && (!/type="(radio|checkbox)"/.test(tag) || / checked/.test(tag))) stands[name] = value ?? ''
  }
  for (const [, name = '', options = ''] of main.matchAll(
    /<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  ))
    stands[name] =
      /<option[^>]*value="([^"]*)"[^>]*selected/.exec(options)?.[1] ??
      /<option[^>]*selected[^>]*value="([^"]*)"/.exec(options)?.[1] ??
      ''
  const { _csrf, do: _do, version: _version, ...given } = stands
  return who.post(href, { ...given, ...fields })
}
