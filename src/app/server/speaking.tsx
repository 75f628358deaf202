import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { isId, isPartner } from '../../engines/access/index.ts'
import type { Visit } from './route.ts'

/**
 * How to speak with the child of a page and their family, as areas say it; nothing where nobody needs anything, and
 * nothing for partners, who are told of a child and read no record. `about` are the children of a page whose address
 * names none.
 */
export async function speakingWith(
  { site, ctx, path, viewer }: Visit,
  about: readonly string[] = [],
): Promise<VNode[]> {
  if (isPartner(viewer)) return []
  const panels = site.found
    .flatMap(({ area }) => area.panels ?? [])
    .filter(({ place }) => place === 'speaking')
  // What the mother of three needs is said once.
  const drawn = new Map<string, VNode>()
  for (const child of [path.child ?? '', ...about].filter(isId))
    for (const panel of panels) {
      const body = await panel.show(ctx, child)
      if (body) drawn.set(renderToString(body), body)
    }
  return [...drawn.values()]
}

/** A page's body below how to speak with them. */
export const below = (speaking: readonly VNode[], body: VNode): VNode =>
  speaking.length === 0 ? (
    body
  ) : (
    <>
      {/* For whoever works here: never on what is printed for the family. */}
      <div class="govuk-!-display-none-print">{speaking}</div>
      {body}
    </>
  )
