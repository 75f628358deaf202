import type { Marked } from '../../engines/outbox/index.ts'
import { type Ctx, list } from '../../engines/records/index.ts'
import { CaseNote } from './records.ts'

/** Passages of a child's notes that were marked as they were written: they leave with nothing that is made from the record. */
export async function markedAbout(ctx: Ctx, child: string): Promise<Marked[]> {
  const marked = (what: string, text: string | null): Marked[] => (text === null ? [] : [{ what, text }])
  return (await list(ctx, CaseNote, child)).flatMap(({ aboutOthers, inConfidence, fromCourt }) => [
    ...marked('words that are about somebody else', aboutOthers),
    ...marked('words given in confidence', inConfidence),
    ...marked('words from court papers', fromCourt),
  ])
}
