import { name } from '../../core/sql.ts'
import type { Records } from '../records/index.ts'
import { tokenDigest } from './token.ts'

/** A session ends after this many minutes in which nothing was asked. */
export const SESSION_MINUTES = 30

type Done = (error?: unknown) => void
type Got<S> = (error: unknown, session?: S | null) => void

/** What the web server's session plug-in asks of a store. */
export type SessionStore<S> = {
  get(id: string, done: Got<S>): void
  set(id: string, session: S, done: Done): void
  destroy(id: string, done: Done): void
}

/** A session that says the same is written down again no sooner than this: a write for every page read is too many. */
const KEEP_EVERY_MS = 60_000
/** The most sessions remembered as just written. */
const REMEMBERED = 10_000

/**
 * Sessions kept in the database, so that they outlive a restart and are shared by every server. By the real clock:
 * each `set` (one for each request, as the plug-in rolls sessions on) gives at least another 30 minutes. One that
 * says what it said a moment ago is not written again, for which the last writing gave a minute more.
 */
export function sessionStore<S extends object>(records: Records): SessionStore<S> {
  const keep = name(records.schemas.keep)
  const written = new Map<string, { said: string; at: number }>()
  const ask = (text: string, values: unknown[]) => records.pool.query(text, values)
  return {
    get(id, done) {
      ask(`select ${keep}.session_data($1) as data`, [tokenDigest(id)]).then(
        ({ rows }) => done(null, (rows[0]?.data ?? null) as S | null),
        error => done(error),
      )
    },
    set(id, session, done) {
      const key = tokenDigest(id)
      const said = JSON.stringify(session)
      const last = written.get(key)
      if (last?.said === said && performance.now() - last.at < KEEP_EVERY_MS) return done()
      const values = [key, said, SESSION_MINUTES + KEEP_EVERY_MS / 60_000]
      ask(`select ${keep}.keep_session($1, $2, $3)`, values).then(() => {
        if (written.size >= REMEMBERED) written.clear()
        written.set(key, { said, at: performance.now() })
        done()
      }, done)
    },
    destroy(id, done) {
      written.delete(tokenDigest(id))
      ask(`select ${keep}.end_session($1)`, [tokenDigest(id)]).then(() => done(), done)
    },
  }
}
