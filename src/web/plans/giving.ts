import type { Problem } from '../../core/outcome.ts'
import type { Asked, PageOf } from '../../engines/area.ts'
import { type Draft, othersNamed, type Standing, whyNotShown } from '../../engines/outbox/index.ts'
import type { GIVEN_FIELDS } from '../../engines/plans/index.ts'
import type { Ctx, RecordKind, Row } from '../../engines/records/index.ts'
import type { Told } from './given-words.ts'

/** A plan of a child as an area keeps it, to be made into a paper for one named reader. */
export type PlanToGive = Told & {
  /** 'Child protection plan' */
  title: string
  /** What the record of the paper says beside: of which plan it is. */
  more: Record<string, unknown>
}

/** How an area gives its plans: each paper is for one named reader, and is refused while it holds what they must not know. */
export type Giving = {
  /** The kind that keeps what was made: it has the fields of GIVEN_FIELDS. */
  kind: RecordKind
  may: PageOf['may']
  /** The page where a paper is made, below the area; and that of one that was made, ending in `:given`. */
  path: string
  given: string
  /** The address of the page where a paper is made. */
  giveHref(asked: Pick<Asked, 'path'>, child: string): string
  /** Where a paper that was made stands. */
  givenHref(child: string, given: string): string
  home: { href(child: string): string; text: string }
  /** The plan of this address, if the child has one. */
  planOf(asked: Asked, child: string): Promise<PlanToGive | undefined>
  /** What nobody but some may know of this child, as letters ask it. */
  mustNotTell(ctx: Ctx, child: string): Promise<Pick<Draft, 'withheld' | 'people'>>
}

/** A paper that was made, as its record says it. */
export type Given = Row<RecordKind<typeof GIVEN_FIELDS>>

/** What is to be given, and to whom. */
export type Handing = {
  child: { id: string; name: string }
  title: string
  reader: { name: string; standing: Standing }
  text: string
  confirmed: readonly string[]
}

/** A name as a ticked box carries it: ticked boxes come joined by commas, so a name holds none. */
export const nameKey = (name: string): string => name.replaceAll(',', ' ')

/** Every reason why this reader must not have it, and whom else it names: its author confirms each of them. */
export async function judged(
  ctx: Ctx,
  giving: Giving,
  author: string,
  { child, title, reader, text, confirmed }: Handing,
): Promise<{ problems: Problem[]; named: string[] }> {
  const secrets = await giving.mustNotTell(ctx, child.id)
  const named = othersNamed(text, secrets.people ?? [], [child.name, reader.name, author])
  const problems = await whyNotShown(ctx, {
    child: child.id,
    reader,
    subject: title,
    paragraphs: [text],
    ...secrets,
    confirmed: named.filter(name => confirmed.includes(nameKey(name))),
  })
  return {
    named,
    problems: problems.map(({ field, message }) => ({
      field: field === 'confirmed' ? 'confirmed' : 'leave',
      message,
    })),
  }
}
