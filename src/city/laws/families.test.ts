import { expect, it } from 'vitest'
import { Claim, FamilyOutcome, Programme } from '../../areas/supporting-families/records.ts'
import { change } from '../../engines/records/index.ts'
import { noon, under, withDays } from './lives-under.test-data.ts'

const goal = { outcome: 'health', goal: 'They are well.' }
const different = { changedOn: '2025-01-06', evidence: 'Seen.' }
const lasting = { sustainedOn: '2025-07-06', lastingEvidence: 'Seen again.' }

it(
  'law 112: checked by whoever wrote the evidence, or claimed before all has lasted, breaks it; by somebody else and after does not',
  under(112, async ({ ctx, child, put, putOn, broken }) => {
    const programmeOf = async (who: string) =>
      put(Programme, who, {
        family: who,
        identifiedOn: '2024-11-04',
        engagedOn: '2025-01-06',
        found: 'Found.',
      })
    const checkedBy = async (who: string, programme: string, checker: string) => {
      const id = await putOn('2025-01-07', FamilyOutcome, who, { ...goal, programme, ...different })
      const then = { ...ctx, now: noon('2025-07-07'), who: checker }
      const done = await change(then, FamilyOutcome, id, withDays(FamilyOutcome, lasting) as never)
      expect(done.ok).toBe(true)
      return id
    }
    const [same, other, soon] = [await child('same'), await child('other'), await child('soon')]
    const own = await checkedBy(same, await programmeOf(same), ctx.who)
    const programme = await programmeOf(other)
    await checkedBy(other, programme, 'somebody.else')
    await put(Claim, other, { programme, claimedOn: '2025-07-06' })
    const early = await programmeOf(soon)
    await checkedBy(soon, early, 'somebody.else')
    const tooSoon = await put(Claim, soon, { programme: early, claimedOn: '2025-07-05' })
    const nothing = await programmeOf(same)
    const ofNothing = await put(Claim, same, { programme: nothing, claimedOn: '2025-08-01' })
    expect(await broken()).toEqual(
      [
        `supported_family_outcome ${own}`,
        `supported_family_claim ${tooSoon}`,
        `supported_family_claim ${ofNothing}`,
      ].sort(),
    )
  }),
)
