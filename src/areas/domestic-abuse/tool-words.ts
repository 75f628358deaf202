import type { Day } from '../../core/day.ts'
import { asService, type Ctx, list, type Row } from '../../engines/records/index.ts'
import { ToolItem } from './records-tool.ts'
import { CHILDS_PART, OF_THE_FAMILY, type Scale } from './tool.ts'

/** The tool in the words of one day: what is asked of each child, and what is asked of the family once. */
export type Tool = { childsPart: Scale; family: readonly Scale[] }

/** Every thing that a tool looks at, the child's part first. */
export const scalesOf = ({ childsPart, family }: Tool): readonly Scale[] => [childsPart, ...family]

/** The tool as its words were on a day, from wordings that were read. */
export function toolFrom(words: readonly Row<typeof ToolItem>[], on: Day): Tool {
  const worded = (first: Scale): Scale => {
    const ours = words
      .filter(({ item, fromOn }) => item === first.name && fromOn <= on)
      .sort((a, b) => a.fromOn - b.fromOn || a.knownAt - b.knownAt)
      .at(-1)
    if (!ours) return first
    const { asks, zero, one, two, three } = ours
    return { name: first.name, asks, answers: [zero, one, two, three] }
  }
  return { childsPart: worded(CHILDS_PART), family: OF_THE_FAMILY.map(worded) }
}

/** All wordings ever. They are about nobody, and partners of the police screen with them too: read with the service’s rights. */
export const toolWords = (ctx: Ctx): Promise<Row<typeof ToolItem>[]> =>
  asService(ctx, () => list(ctx, ToolItem, ''))

/** The tool as its words are on a day. */
export const toolOn = async (ctx: Ctx, on: Day): Promise<Tool> => toolFrom(await toolWords(ctx), on)
