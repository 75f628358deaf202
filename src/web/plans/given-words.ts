import { formatDay } from '../../core/day.ts'
import type { Block, Item } from '../../engines/papers/index.ts'
import { isToDo, type SmartAction } from '../../engines/plans/index.ts'

/** A plan as it is to be told: its actions, and what follows if nothing changes, of the plan as a whole. */
export type Told = {
  actions: readonly SmartAction[]
  otherwise?: string | null
  /** The plan in words for the child, where somebody wrote them. */
  forTheChild?: string | null
}

export type PlanReader = { name: string; standing: string }

/** Marks that begin a line of the text that is kept. */
const HEADING = '# '
const ITEM = '- '
const MORE = '  '

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

/**
 * What one reader is told of a plan, as text: who does what by when. A child is spoken to, and is told what it is for, not what
 * follows if grown-ups do not do it; everybody else is told how we will know, and what follows.
 */
export function wordsOfPlan({ actions, otherwise, forTheChild }: Told, reader: PlanReader): string {
  const isChild = reader.standing === 'young-person'
  const open = actions.filter(isToDo)
  const people = [...new Set(open.map(({ who }) => oneLine(who)))]
  const isReader = (who: string): boolean => who.toLowerCase() === reader.name.trim().toLowerCase()
  const heading = (who: string): string =>
    isReader(who) ? 'What you do' : isChild ? `What ${who} does for you` : who
  return [
    ...(isChild ? ['This is your plan. It says who does what, and by when.'] : []),
    ...(isChild && forTheChild ? [oneLine(forTheChild)] : []),
    ...people.flatMap(who => [
      `${HEADING}${heading(who)}`,
      ...open.filter(action => oneLine(action.who) === who).flatMap(action => linesOf(action, isChild)),
    ]),
    ...(otherwise && !isChild ? [`If things do not change: ${oneLine(otherwise)}`] : []),
    ...(isChild
      ? ['If something here is wrong, or you want something else, tell us. We will write it down.']
      : []),
  ].join('\n')
}

const linesOf = ({ byOn, what, change, knownBy, otherwise }: SmartAction, isChild: boolean): string[] => [
  `${ITEM}By ${formatDay(byOn)}: ${oneLine(what)}`,
  ...[
    change && `So that: ${change}`,
    !isChild && knownBy && `We will know it helped when: ${knownBy}`,
    !isChild && otherwise && `If it is not done: ${otherwise}`,
  ].flatMap(line => (line ? [`${MORE}${oneLine(line)}`] : [])),
]

/** The text that was kept, in the parts of a paper. */
export function blocksOf(says: string): Block[] {
  const blocks: Block[] = []
  for (const line of says.split('\n')) {
    const last = blocks.at(-1)
    if (line.startsWith(HEADING)) blocks.push({ heading: line.slice(HEADING.length) })
    else if (line.startsWith(ITEM)) {
      const [first = '', ...rest] = line.slice(ITEM.length).split(': ')
      const item: Item = { first: `${first}:`, text: rest.join(': ') }
      if (last && 'list' in last) blocks[blocks.length - 1] = { list: [...last.list, item] }
      else blocks.push({ list: [item] })
    } else if (line.startsWith(MORE) && last && 'list' in last) {
      const item = last.list.at(-1)!
      blocks[blocks.length - 1] = {
        list: [...last.list.slice(0, -1), { ...item, more: [...(item.more ?? []), line.slice(MORE.length)] }],
      }
    } else blocks.push({ text: line })
  }
  return blocks
}

/** The text that was kept, as the paragraphs of a message. */
export const paragraphsOf = (says: string): string[] =>
  blocksOf(says).flatMap(block => {
    if ('heading' in block) return [block.heading]
    if ('text' in block) return [block.text]
    if (!('list' in block)) return []
    return block.list.map(({ first, text, more = [] }) => [`${first} ${text}`, ...more].join('\n'))
  })
