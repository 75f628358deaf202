import { Chosen, ParentsView, Presentation, RightsExplained } from '../../src/areas/homelessness/records.ts'
import { insert, type RecordKind, type Records, transact } from '../../src/engines/records/index.ts'

/** A young person of 16 who came with nowhere to live, with all that can be written about it. */
export async function withNowhereToLive(records: Records, id: string): Promise<string> {
  await transact(records, { who: 'test', service: true }, async ctx => {
    const write = async (kind: RecordKind, values: Record<string, unknown>) => {
      const done = await insert(ctx, kind, id, values as never)
      if (!done.ok) throw new Error(JSON.stringify(done.problems))
      return done.value
    }
    const presentation = await write(Presentation, {
      presentedAt: ctx.now,
      firstCame: 'housing',
      why: 'He cannot go back.',
      tonight: 'At a friend’s',
    })
    const of = { presentation, words: 'I want to stay near college.' }
    await write(RightsExplained, {
      ...of,
      explainedAt: ctx.now,
      aloud: true,
      inWriting: false,
      toldOfCare: true,
      language: 'Tigrinya',
      understood: 'partly',
      advocate: 'accepted',
    })
    await write(Chosen, { ...of, chosenAt: ctx.now, chosen: 'undecided', withAdvocate: false })
    await write(ParentsView, { ...of, saidOn: ctx.today, who: 'An uncle', objects: true })
  })
  return id
}
