import { isId, openPerson } from '../access/index.ts'
import type { Ctx, RecordKind } from '../records/index.ts'
import type { Message, MessageEvent, State } from './message.ts'

type Row = Omit<Message, 'reader'> & { readerName: string; readerStanding: Message['reader']['standing'] }

// The reason that holds now is the last one given.
const MESSAGES = `select o.id, o.person_id as "personId", coalesce(f.name, 'Name not known') as "childName",
    o.also_about as "alsoAbout", o.record_kind as "recordKind", o.record_id as "recordId", o.reader_name as "readerName",
    o.reader_standing as "readerStanding", o.channel, o.sent_to as "to", o.subject, o.paragraphs, o.template,
    o.edition, o.confirmed, coalesce(a.name, o.made_by) as "madeBy", o.made_at as "madeAt", o.state,
    (select e.reason from outbox_event e where e.outbox_id = o.id order by e.id desc limit 1) as reason
  from outbox o left join person_profile f on f.person_id = o.person_id left join account a on a.id = o.made_by`

const asMessage = ({ readerName, readerStanding, ...row }: Row): Message => ({
  ...row,
  reader: { name: readerName, standing: readerStanding },
})

/** Messages in one of these states that the viewer may see, newest first. The caller logs the list. */
export async function messagesIn(
  ctx: Ctx,
  states: readonly State[],
  page: { limit: number; offset: number },
): Promise<Message[]> {
  const rows = await ctx.db.rows<Row>(
    `${MESSAGES} where o.state = any($1) order by o.made_at desc, o.id limit $2 offset $3`,
    [states, page.limit, page.offset],
  )
  return rows.map(asMessage)
}

/** How many messages the viewer may see, by state; a state with none is left out. */
export async function countsByState(ctx: Ctx): Promise<ReadonlyMap<State, number>> {
  const rows = await ctx.db.rows<{ state: State; n: number }>(
    'select state, count(*)::int as n from outbox group by 1',
  )
  return new Map(rows.map(({ state, n }) => [state, n]))
}

/**
 * Opens a message with everything that was done with it, oldest first: read as its child's record is, and logged so.
 * Undefined when it is not there, and when the viewer may not see it, by the same path.
 */
export async function openMessage(
  ctx: Ctx,
  id: string,
): Promise<{ message: Message; events: MessageEvent[] } | undefined> {
  if (!isId(id)) return undefined
  const row = await ctx.db.first<Row>(`${MESSAGES} where o.id = $1`, [id])
  if (!row) return undefined
  for (const child of [...row.alsoAbout, row.personId]) if (!(await openPerson(ctx, child))) return undefined
  const events = await ctx.db.rows<MessageEvent>(
    `select e.state, e.reason, coalesce(a.name, e.by) as by, e.at from outbox_event e
     left join account a on a.id = e.by where e.outbox_id = $1 order by e.id`,
    [id],
  )
  return { message: asMessage(row), events }
}

/** What was written from one record, oldest first: whether, when and to whom feedback went. */
export async function messagesFrom(ctx: Ctx, kind: RecordKind, recordId: string): Promise<Message[]> {
  const rows = await ctx.db.rows<Row>(
    `${MESSAGES} where o.record_kind = $1 and o.record_id = $2 order by o.made_at, o.id`,
    [kind.table, recordId],
  )
  return rows.map(asMessage)
}

/** Every message about a person that the viewer may see, newest first. The caller has opened the person. */
export async function messagesAbout(
  ctx: Ctx,
  personId: string,
  page: { limit: number; offset: number },
): Promise<Message[]> {
  const rows = await ctx.db.rows<Row>(
    `${MESSAGES} where o.person_id = $1 or o.also_about @> array[$1::uuid] order by o.made_at desc, o.id limit $2 offset $3`,
    [personId, page.limit, page.offset],
  )
  return rows.map(asMessage)
}
