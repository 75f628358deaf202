import { createHash } from 'node:crypto'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** Characters of drawings kept at once; the ones longest not asked for go first. */
const KEPT = 40_000_000

const kept = new Map<string, string>()
let size = 0

/** A short name for everything a drawing is made from: the same words, the same name. */
export const fingerprint = (...from: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(from)).digest('base64url')

/**
 * Draws something once for the same input and keeps it as text. `made` must be the fingerprint of all that it is
 * drawn from, rights and days included: then it can never be stale, nor show one reader what another may see.
 */
export function drawnOnce(made: string, draw: () => VNode): VNode {
  let html = kept.get(made)
  if (html === undefined) {
    html = renderToString(draw())
    size += html.length
  }
  // Put last again: the first of the map is the one longest not asked for.
  kept.delete(made)
  kept.set(made, html)
  for (const [oldest, text] of kept) {
    if (size <= KEPT) break
    kept.delete(oldest)
    size -= text.length
  }
  // Our own components wrote it, and escaped what they were given.
  return <div class="gt-drawn" dangerouslySetInnerHTML={{ __html: html }} />
}
