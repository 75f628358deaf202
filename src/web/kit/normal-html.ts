const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ctdot: '⋯',
}

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (NAMED[name] ?? all),
  )

const tidy = (text: string): string => decoded(text).replace(/\s+/g, ' ').trim()

const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g

function normalTag(name: string, inside: string): string {
  const attributes = [...inside.matchAll(ATTRIBUTE)].map(([, key, double, single]) => {
    const value = tidy(double ?? single ?? '')
    return `${key}="${value}"`
  })
  return `<${name}${attributes
    .sort()
    .map(a => ` ${a}`)
    .join('')}>`
}

/**
 * One line a tag or text, so that two renderings can be compared whatever the order of their attributes, the white
 * space between their tags, or how they close an empty element. `disabled` equals `disabled=""`.
 */
export function normalHtml(html: string): string {
  const lines: string[] = []
  for (const [token] of html.matchAll(/<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g)) {
    const [, close, name, inside = ''] = /^<(\/?)([a-z][\w-]*)([\s\S]*?)\/?>$/i.exec(token) ?? []
    if (!name) {
      const text = tidy(token)
      if (text && !token.startsWith('<!--')) lines.push(text)
    } else if (close) lines.push(`</${name}>`)
    else lines.push(normalTag(name, inside))
  }
  return lines.join('\n').replace(/<\/path>\n?/g, '')
}
