import { deliverNext, deliverNotice, type Send } from '../engines/outbox/index.ts'
import { type Records, transact } from '../engines/records/index.ts'

const EVERY_MS = 5_000

/** The demonstration's way to send: nothing leaves the building, and the mailbox page shows what would have. */
export const toMailbox: Send = async () => {}

/** Sends every message that was let go, each in a transaction of its own. Gives how many left. */
export async function sendLetGo(records: Records, send: Send): Promise<number> {
  let sent = 0
  for (;;) {
    const done = await transact(records, { who: 'the outbox', service: true }, async ctx => {
      const message = await deliverNext(ctx, send)
      // A demonstration's mailbox keeps what is for its reader alone: there is nobody else to receive it.
      return message === 'none' ? deliverNotice(ctx, send, send !== toMailbox) : message
    })
    if (done === 'none') return sent
    if (done === 'sent') sent += 1
  }
}

/** Sends what is let go every few seconds, until it is told to stop; stopping waits for what is on its way. */
export function keepSending(records: Records, send: Send): { stop(): Promise<void> } {
  let underWay: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    // A database that is away for a moment: what was let go is still there at the next turn.
    underWay = sendLetGo(records, send)
      .catch((error: Error) => process.stderr.write(`nothing was sent: ${error.message}\n`))
      .finally(() => {
        busy = false
      })
  }, EVERY_MS)
  return {
    async stop() {
      clearInterval(timer)
      await underWay
    },
  }
}
