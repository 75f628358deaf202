import { withoutMarks } from '../../core/marks.ts'
import type { Block, Paper } from './paper.ts'

// Signs that no paper can hold: controls other than a line's end, halves of a pair, and what Unicode keeps for nobody.
const UNPRINTABLE = /[^\P{Cc}\n]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu

const plain = (text: string): string =>
  withoutMarks(text).replaceAll('\r\n', '\n').replaceAll('\t', ' ').replace(UNPRINTABLE, '')

/**
 * A paper as it may be given: without passages that are kept apart, and without signs that cannot be printed, which come in
 * with what was pasted.
 */
export const printable = (paper: Paper): Paper => ({
  ...paper,
  title: plain(paper.title),
  ...(paper.caption === undefined ? {} : { caption: plain(paper.caption) }),
  ...(paper.to === undefined ? {} : { to: paper.to.map(plain) }),
  council: plain(paper.council),
  blocks: paper.blocks.map(plainBlock),
  ...(paper.foot === undefined ? {} : { foot: plain(paper.foot) }),
})

function plainBlock(block: Block): Block {
  if ('heading' in block) return { heading: plain(block.heading) }
  if ('text' in block) return { text: plain(block.text) }
  if ('quote' in block) return { quote: plain(block.quote) }
  if ('list' in block)
    return {
      list: block.list.map(({ first, text, more }) => ({
        ...(first === undefined ? {} : { first: plain(first) }),
        text: plain(text),
        ...(more === undefined ? {} : { more: more.map(plain) }),
      })),
    }
  const { caption, head, rows } = block.table
  return {
    table: { caption: plain(caption), head: head.map(plain), rows: rows.map(cells => cells.map(plain)) },
  }
}
