import { LetterAsked } from '../../src/areas/letters/records.ts'
import { AdvocacyOffer } from '../../src/areas/participation/records.ts'
import { AdvocacyReferral } from '../../src/areas/participation/records-provider.ts'
import { insert, type RecordKind, type Records, transact } from '../../src/engines/records/index.ts'

/** What somebody without the record was asked to do about a child: a letter to send, and advocacy by a partner. */
export const askedExamples = (
  records: Records,
  child: string,
  partner: string,
): Promise<{ letter: string; referral: string }> =>
  transact(records, { who: 'test', service: true }, async ctx => {
    const put = async (kind: RecordKind, values: Record<string, unknown>): Promise<string> => {
      const done = await insert(ctx, kind, child, values as never)
      if (!done.ok) throw new Error(JSON.stringify(done.problems))
      return done.value
    }
    const letter = await put(LetterAsked, {
      reader: 'A parent',
      standing: 'parent',
      template: 'invitation',
      channel: 'letter',
      goesTo: '4 Mill Lane\nZZ1 1ZZ',
      line: 'A meeting',
      body: 'Please come on [day and time].',
      askedOn: ctx.today,
      askedBy: 'Priya Nandan',
    })
    const offer = await put(AdvocacyOffer, {
      offeredOn: ctx.today,
      offeredTo: 'child',
      forWhat: 'care',
      result: 'accepted',
    })
    const referral = await put(AdvocacyReferral, {
      offer,
      sentOn: ctx.today,
      name: 'Amira',
      says: 'She would like somebody at her review.',
      reached: 'At school',
      email: `${partner}@demonstration.example`,
      account: partner,
    })
    return { letter, referral }
  })
