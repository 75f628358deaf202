import { type Day, parseDay } from '../../core/day.ts'
import { withoutMarks } from '../../core/marks.ts'
import type { PersonLine } from '../../engines/access/index.ts'
import type { Asked } from '../../engines/area.ts'
import { lastTold } from '../../engines/chronology/index.ts'
import { teamOf } from '../../engines/clocks/index.ts'
import { newId } from '../../engines/records/index.ts'
import { CONFERENCE_DECISION } from '../child-protection/facts.ts'
import { begin, type Filling, type Template } from './templates/index.ts'

type Decision = keyof typeof CONFERENCE_DECISION

/** How many of the things the child said a letter begins with. */
const MOST_SAID = 3

/** A name as a ticked box carries it: ticked boxes come joined by commas, so a name holds none. */
export const nameKey = (name: string): string => name.replaceAll(',', ' ')

/** The child's forename; words for a child of whom no name is known. */
const calledIn = ({ name }: PersonLine): string => (name.includes(' ') ? name.split(' ')[0]! : 'your child')

/** The values with which the form begins: what the record knows stands in it already. */
export async function filled(
  asked: Asked,
  line: PersonLine,
  template: Template,
): Promise<Record<string, string>> {
  const { subject, paragraphs } = begin(template, await fillingOf(asked, line))
  return { subject, body: paragraphs.join('\n\n'), record: newId() }
}

/** What a template is filled with. */
export async function fillingOf({ ctx, viewer, council }: Asked, line: PersonLine): Promise<Filling> {
  const rows = await ctx.db.rows<{ what: string; who: string; by: string; otherwise: string | null }>(
    `select what, who, to_char(by_on, 'YYYY-MM-DD') as by, otherwise from open_action_fact where child_id = $1
     order by by_on, what`,
    [line.personId],
  )
  const [last] = await ctx.db.rows<{ heldOn: Day; decision: Decision; reason: string; nextOn: Day | null }>(
    `select held_on as "heldOn", decision, reason, next_on as "nextOn" from conference_fact where child_id = $1
     order by held_on desc limit 1`,
    [line.personId],
  )
  const said = await lastTold(ctx, line.personId, 'words', MOST_SAID)
  return {
    child: calledIn(line),
    author: viewer.name,
    team: (await teamOf(ctx, viewer.account)) ?? 'children’s services',
    telephone: council.telephone,
    today: ctx.today,
    actions: rows.map(({ by, what, who, otherwise }) => ({
      what: withoutMarks(what),
      who,
      otherwise: otherwise && withoutMarks(otherwise),
      byOn: parseDay(by) as Day,
    })),
    conference: last
      ? {
          heldOn: last.heldOn,
          decided: CONFERENCE_DECISION[last.decision],
          why: withoutMarks(last.reason),
          nextOn: last.nextOn,
        }
      : null,
    said: said.map(({ fromOn, title }) => ({ on: fromOn, words: title })),
  }
}
