import { Assessment, Authorisation, Factor } from '../../src/areas/assessment/records.ts'
import { Birth } from '../../src/areas/child/facts.ts'
import { Relationship } from '../../src/areas/child/records.ts'
import { Referral } from '../../src/areas/front-door/facts.ts'
import { accommodateIn } from '../../src/areas/placements/facts.ts'
import { Agreement, Decision } from '../../src/areas/placements/records-section-20.ts'
import { addDays, day } from '../../src/core/day.ts'
import { exactly } from '../../src/core/inexact.ts'
import {
  at,
  type Ctx,
  insert,
  newId,
  type RecordKind,
  type Records,
  transact,
} from '../../src/engines/records/index.ts'

/**
 * Children who are to be assessed, are being assessed, and wait to have it authorised; and who are to come into our care by agreement,
 * and came at night. Gives an example for each path that such a page has.
 */
export const assessedExamples = (records: Records): Promise<Record<string, string[]>> =>
  transact(records, { who: 'test', service: true }, async ctx => {
    const put = async (kind: RecordKind, child: string, values: Record<string, unknown>) => {
      const done = await insert(ctx, kind, child, values as never)
      if (!done.ok) throw new Error(JSON.stringify(done.problems))
      return done.value
    }
    const [wren, robin] = [await aChild(ctx, 'Wren'), await aChild(ctx, 'Robin')]
    await put(Relationship, wren, { other: robin, relation: 'sibling' })
    const [lark, finch] = [await aChild(ctx, 'Lark'), await aChild(ctx, 'Finch')]
    for (const child of [lark, finch]) {
      const assessment = await put(Assessment, child, {
        referral: await referralOf(ctx, child),
        kind: 'single',
        startedOn: addDays(ctx.today, -12),
        author: 'Priya Nandan',
        purpose: 'The school worries.',
        goingWell: 'They love each other.',
        worries: 'Nobody gets up.',
        needed: 'Somebody at seven.',
        childsWords: 'I make the toast.',
        childSeen: 'alone',
        writing: 'of two',
      })
      await put(Factor, child, { assessment, factor: '16A' })
    }
    const jay = await aChild(ctx, 'Jay')
    const assessment = await put(Assessment, jay, {
      referral: await referralOf(ctx, jay),
      kind: 'single',
      startedOn: addDays(ctx.today, -12),
      author: 'Priya Nandan',
      needed: 'Somebody at seven.',
      childsWords: 'I make the toast.',
    })
    const asked = { assessment, askedBy: 'Priya Nandan', askedAt: ctx.now }
    await put(Authorisation, jay, {
      ...asked,
      answer: 'sent-back',
      reason: 'Ask his father.',
      answeredAt: ctx.now,
      answeredBy: 'Owen Pritchard',
    })
    await put(Authorisation, jay, { ...asked, says: 'His father was asked.' })
    const said = {
      saidOn: ctx.today,
      ground: 'prevented',
      position: 'given',
      agreedBy: 'Her mother',
      standing: 'parent',
      understood: true,
      objects: true,
      objector: 'Her father',
      canProvide: false,
      childsView: 'I want my own bed.',
    }
    await put(Agreement, wren, said)
    const agreement = await put(Agreement, jay, said)
    const reason = 'His mother is ill.'
    const care = { fromOn: ctx.today, why: reason, decidedBy: 'Grace Abara', mainNeed: 'N3' as const }
    const done = await accommodateIn(ctx, jay, 'U6', care, 'PR1')
    if (!done.ok) throw new Error(JSON.stringify(done.problems))
    await put(Decision, jay, {
      agreement,
      fromOn: ctx.today,
      mainNeed: 'N3',
      home: 'U6',
      provider: 'PR1',
      reason,
      episode: done.value.episode,
      decidedAt: ctx.now,
      decidedBy: 'Grace Abara',
      outOfHours: true,
    })
    const grown = await aChild(ctx, 'Swift', '2010-02-11')
    const assessments = (child: string) => `/areas/assessment/children/${child}`
    const comingIn = (child: string) => `/areas/placements/children/${child}`
    return {
      '/areas/assessment/children/:child': [jay, wren].map(assessments),
      '/areas/assessment/children/:child/begin': [`${assessments(wren)}/begin`],
      '/areas/assessment/children/:child/write': [`${assessments(lark)}/write`],
      '/areas/assessment/children/:child/send': [`${assessments(lark)}/send`],
      '/children/:child/authorise-assessment': [`/children/${jay}/authorise-assessment`],
      '/areas/placements/children/:child': [wren, robin, jay, grown].map(comingIn),
      '/areas/placements/children/:child/agreement': [`${comingIn(wren)}/agreement`],
      '/children/:child/accommodate-child': [wren, grown].map(
        child => `/children/${child}/accommodate-child`,
      ),
      '/children/:child/confirm-accommodated': [`/children/${jay}/confirm-accommodated`],
    }
  })

/** A child of the test's own, with an open case. */
async function aChild(ctx: Ctx, forename: string, born = '2016-02-11'): Promise<string> {
  const id = newId()
  await ctx.db.run('insert into person (id, known_at) values ($1, $2)', [id, at(ctx.now)])
  await insert(ctx, Birth, id, { forename, surname: 'Fernley', born: exactly(day(born)) })
  await insert(ctx, Referral, id, { referredOn: day('2026-10-01') })
  return id
}

const referralOf = async (ctx: Ctx, child: string): Promise<string> =>
  (await ctx.db.first<{ id: string }>('select id from referral where child_id = $1', [child]))?.id ?? ''
