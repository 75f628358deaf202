import { type Sql, sql } from '../../core/sql.ts'

/**
 * The day on which we were last in touch with a young person: what their year says, or when they were last seen on a visit
 * that was written as a note, whichever is later. A call counts once somebody writes it down as being in touch: a note does not
 * say with whom it was.
 */
export const lastContact = (child: Sql, written: Sql): Sql =>
  sql`greatest(${written}, (select max(seen.on_date) from visit_note_fact seen where seen.child_id = ${child}))`
