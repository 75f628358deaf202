import { createHash } from 'node:crypto'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { keptByName } from '../../core/kept.ts'

/** Characters of drawings kept at once. */
const KEPT = 40_000_000

const kept = keptByName<string>(KEPT, (_, html) => html.length)

/** A short name for everything a drawing is made from: the same words, the same name. */
export const fingerprint = (...from: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(from)).digest('base64url')

/**
 * Draws something once for the same input and keeps it as text. `made` must be the fingerprint of all that it is
 * drawn from, rights and days included: then it can never be stale, nor show one reader what another may see.
 */
export function drawnOnce(made: string, draw: () => VNode): VNode {
  const html = kept(made, () => renderToString(draw()))
  // Our own components wrote it, and escaped what they were given.
  return <div class="gt-drawn" dangerouslySetInnerHTML={{ __html: html }} />
}
