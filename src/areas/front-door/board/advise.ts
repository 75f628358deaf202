import { invalid, type Outcome } from '../../../core/outcome.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Ctx, insert, list } from '../../../engines/records/index.ts'
import { Contact } from '../records.ts'
import { ManagerAdvice } from '../records-advice.ts'

/** Who asked and when, as far as somebody says so. */
export type Advised = Partial<Parameters<typeof insert<typeof ManagerAdvice.fields>>[3]>

/**
 * Keeps what a manager advised: asked by whoever writes it, when it was given, unless they say otherwise. Without a contact it
 * belongs to the newest of the child that waits for a decision, where one does.
 */
export async function keepAdvice(
  ctx: Ctx,
  viewer: Viewer,
  { child, contact }: { child: string; contact: string | null },
  said: Advised,
  recordId?: string,
): Promise<Outcome<string>> {
  for (const field of ['askedAt', 'advisedAt'] as const)
    if ((said[field] ?? 0) > ctx.now) return invalid(field, 'This is still to come')
  const kept = {
    ...said,
    contact: contact ?? (await waitingContact(ctx, child)),
    askedBy: said.askedBy || viewer.name,
    askedAt: said.askedAt ?? said.advisedAt ?? null,
    writtenBy: viewer.name,
  }
  return insert(ctx, ManagerAdvice, child, kept as never, recordId)
}

async function waitingContact(ctx: Ctx, child: string): Promise<string | null> {
  const waiting = (await list(ctx, Contact, child)).filter(({ decidedAt }) => decidedAt === null)
  return waiting.sort((a, b) => b.receivedAt - a.receivedAt)[0]?.id ?? null
}
