import type { Block } from '../../../engines/papers/index.ts'
import type { Leaflet } from '../leaflets.ts'
import type { Template } from './template.ts'

/** A leaflet as a letter to one reader: word for word, so that the copy on the record says what they were sent. */
export const leafletTemplate = ({ id, title, hint, from, blocks }: Leaflet): Template => ({
  id: `leaflet-${id}`,
  title: `Leaflet: ${title}`,
  hint,
  asItIs: true,
  editions: [{ from, write: () => ({ subject: title, paragraphs: blocks.flatMap(paragraphsOf) }) }],
})

function paragraphsOf(block: Block): string[] {
  if ('heading' in block) return [block.heading]
  if ('text' in block) return [block.text]
  if ('list' in block) return block.list.map(({ first, text }) => [first, text].filter(Boolean).join(' '))
  return []
}
