/** Further attributes of an element. Never `style`: the content security policy refuses it. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Joins class names, leaving out what is empty: `classes('a', undefined, false && 'b')` is 'a'. */
export const classes = (...names: readonly (string | false | undefined | null)[]): string =>
  names.filter(Boolean).join(' ')

/** Ids for `aria-describedby`; undefined when there are none, so that no empty attribute is written. */
export const idList = (...ids: readonly (string | false | undefined | null)[]): string | undefined =>
  classes(...ids) || undefined

/** `data-i18n` attributes, by which a component's script is given other words; plural forms by rule. */
export function translations(
  messages: Readonly<Record<string, string | Readonly<Record<string, string>> | undefined>>,
): Attributes {
  const found: Record<string, string> = {}
  for (const [key, message] of Object.entries(messages)) {
    if (typeof message === 'string') found[`data-i18n.${key}`] = message
    else for (const [rule, text] of Object.entries(message ?? {})) found[`data-i18n.${key}.${rule}`] = text
  }
  return found
}
