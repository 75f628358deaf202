import {
  type Ask,
  CHANNELS,
  type Channel,
  deliverNext,
  deliverNotice,
  followNext,
  type Send,
} from '../engines/outbox/index.ts'
import { type Ctx, type Records, transact } from '../engines/records/index.ts'

const EVERY_MS = 5_000

/** The demonstration's way to send: nothing leaves the building, and the mailbox page shows what would have. */
export const toMailbox: Send = async () => undefined

/** Each message in a transaction of its own, with the eyes of the service. */
const turn = <T>(records: Records, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  transact(records, { who: 'the outbox', service: true }, work)

const EVERY = Object.keys(CHANNELS) as Channel[]

/**
 * Sends every message that was let go, of the channels there is a way for; all when left out. When whoever carries one
 * can take none for now, the rest of that channel waits for the next turn; the others go on. Gives how many left.
 */
export async function sendLetGo(
  records: Records,
  send: Send,
  channels: readonly Channel[] = EVERY,
): Promise<number> {
  let sent = 0
  for (const channel of channels) sent += await sendChannel(records, send, channel)
  return sent
}

async function sendChannel(records: Records, send: Send, channel: Channel): Promise<number> {
  let sent = 0
  for (;;) {
    const done = await turn(records, async ctx => {
      const message = await deliverNext(ctx, send, channel)
      // A demonstration's mailbox keeps what is for its reader alone: there is nobody else to receive it.
      return message === 'none' && channel === 'e-mail'
        ? deliverNotice(ctx, send, send !== toMailbox)
        : message
    })
    if (done === 'none' || done === 'later') return sent
    if (done === 'sent') sent += 1
  }
}

/** Asks what became of every message that is due to be asked after. Gives how many are no longer under way. */
export async function followSent(records: Records, ask: Ask): Promise<number> {
  let ended = 0
  for (;;) {
    const became = await turn(records, ctx => followNext(ctx, ask))
    if (became === 'none' || became === 'not-now') return ended
    if (became !== 'under-way') ended += 1
  }
}

/** How messages leave; `ask` where somebody can tell what became of them. */
type Way = { send: Send; channels?: readonly Channel[]; ask?: Ask }

/** Sends what is let go every few seconds, until it is told to stop; stopping waits for what is on its way. */
export function keepSending(records: Records, { send, channels, ask }: Way): { stop(): Promise<void> } {
  let underWay: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    // A database that is away for a moment: what was let go is still there at the next turn.
    underWay = sendLetGo(records, send, channels)
      .then(() => ask && followSent(records, ask))
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
