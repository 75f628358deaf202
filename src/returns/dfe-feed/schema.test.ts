import { describe, expect, it } from 'vitest'
import type { Schema } from './schema/block.ts'
import { CHILD } from './schema/child.ts'
import { whatIsWrong } from './validate.ts'

/** Every element that holds a value, by its way there. */
function leaves(schema: Schema, way = ''): [string, Schema][] {
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, one]) => leaves(one, `${way}/${name}`))
  if (schema.items?.properties) return leaves(schema.items, `${way}[]`)
  return [[way, schema]]
}

describe('the schema of the feed', () => {
  it('has the 66 elements of the specification, 11 of them a purge', () => {
    const all = leaves(CHILD)
    expect(all).toHaveLength(66)
    expect(all.filter(([way]) => way.endsWith('/purge'))).toHaveLength(11)
  })

  it('needs the child’s number and the id of each item that has one, and nothing else', () => {
    const needed = (schema: Schema): string[] => [
      ...(schema.required ?? []),
      ...Object.values(schema.properties ?? {}).flatMap(one => needed(one.items ?? one)),
    ]
    expect(needed(CHILD).sort()).toEqual([
      'child_and_family_assessment_id',
      'child_in_need_plan_id',
      'child_looked_after_placement_id',
      'child_protection_plan_id',
      'la_child_id',
      'section_47_assessment_id',
      'social_care_episode_id',
    ])
  })
})

const wrong = (child: Record<string, unknown>) =>
  whatIsWrong({ la_child_id: 'A1', ...child } as never).map(({ says }) => says)

describe('holding a child to the schema says', () => {
  it.each([
    [{ la_child_id: '' }, ['la_child_id is “”, and may hold only letters and digits']],
    [
      { la_child_id: 'A'.repeat(21) },
      [`la_child_id is “${'A'.repeat(21)}”, and may have 20 characters at most`],
    ],
    [
      { child_details: { unique_pupil_number: 'A12345678901' } },
      ['unique_pupil_number is “A12345678901”, and must have 13 characters'],
    ],
    [{ child_details: { sex: '1' } }, ['sex is “1”, which is none of its codes']],
    [
      { child_details: { date_of_birth: '2025-02-29' } },
      ['date_of_birth is “2025-02-29”, which is not a day'],
    ],
    [{ child_details: { disabilities: ['MOB', 'MOB'] } }, ['disabilities says the same twice']],
    [{ child_details: { first_name: null } }, ['first_name is “null”, and must be text']],
    [{ child_details: { nickname: 'Al' } }, ['nickname is no element of the feed']],
    [
      { health_and_wellbeing: { sdq_assessments: [{ score: 'x' }] } },
      ['score is “x”, and must be a whole number'],
    ],
    [{ social_care_episodes: [{}] }, ['social_care_episode_id is missing']],
  ])('%j', (child, says) => {
    expect(wrong(child)).toEqual(says)
  })

  it('nothing of a child of whom only the number is known, or who is purged', () => {
    expect(wrong({})).toEqual([])
    expect(wrong({ purge: true })).toEqual([])
  })

  it('where in the child it is', () => {
    const child = {
      la_child_id: 'A1',
      social_care_episodes: [{ social_care_episode_id: 'e', closure_reason: 'X' }],
    }
    expect(whatIsWrong(child).map(({ at }) => at)).toEqual([['social_care_episodes', '0', 'closure_reason']])
  })
})
