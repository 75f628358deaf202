import type { VNode } from 'preact'
import { isId, isPartner } from '../../engines/access/index.ts'
import type { Visit } from './route.ts'

/**
 * How to speak with the child of a page and their family, as areas say it; nothing where nobody needs anything, and
 * nothing for partners, who are told of a child and read no record.
 */
export async function speakingWith({ site, ctx, path, viewer }: Visit): Promise<VNode[]> {
  const child = path.child ?? ''
  if (!isId(child) || isPartner(viewer)) return []
  const drawn: VNode[] = []
  for (const panel of site.found.flatMap(({ area }) => area.panels ?? [])) {
    const body = panel.place === 'speaking' ? await panel.show(ctx, child) : null
    if (body) drawn.push(body)
  }
  return drawn
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
