import type { Block, Paper } from './paper.ts'
import { printable } from './plain.ts'

/** Every word of a paper as it may be given, a line each: for looking through them first. */
export function wordsOfPaper(paper: Paper): string {
  const { title, caption, to = [], blocks, foot } = printable(paper)
  return [title, caption, ...to, ...blocks.flatMap(linesOf), foot].filter(Boolean).join('\n')
}

function linesOf(block: Block): string[] {
  if ('heading' in block) return [block.heading]
  if ('text' in block) return [block.text]
  if ('quote' in block) return [block.quote]
  if ('list' in block)
    return block.list.flatMap(({ first, text, more = [] }) => [
      [first, text].filter(Boolean).join(' '),
      ...more,
    ])
  return [block.table.caption, ...[block.table.head, ...block.table.rows].map(cells => cells.join(' '))]
}
