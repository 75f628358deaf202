import { describe, expect, it } from 'vitest'
import { day } from '../../../core/day.ts'
import { begin, type Filling, TEMPLATES } from './index.ts'

const filling: Filling = {
  child: 'Bea',
  author: 'Priya Nandan',
  team: 'East locality team',
  telephone: '01632 960 111',
  today: day('2026-11-27'),
  actions: [
    {
      what: 'Ring the school.',
      who: 'Dana',
      byOn: day('2026-12-18'),
      otherwise: 'The conference hears of it.',
    },
  ],
  conference: {
    heldOn: day('2026-11-20'),
    decided: 'The child protection plan goes on',
    why: 'Evenings are not safe yet.',
    nextOn: day('2027-05-18'),
  },
  said: [{ on: day('2026-11-06'), words: 'I like breakfast club.' }],
}

describe('the letters to begin with', () => {
  it.each(TEMPLATES.map(template => [template.title, template] as const))(
    '%s ends with who writes it',
    (_, template) => {
      expect(begin(template, filling).paragraphs.join('\n')).toContain('Priya Nandan')
    },
  )

  it('tell an action of a plan in one sentence, and what follows in another', () => {
    const outline = begin(TEMPLATES.find(({ id }) => id === 'outline-plan')!, filling)
    expect(outline.paragraphs).toContain(
      'By 18 December 2026, Dana: Ring the school. If it is not done: The conference hears of it.',
    )
  })

  it('tell what the chair wrote down that a conference decided, and when the next one is', () => {
    const outline = TEMPLATES.find(({ id }) => id === 'outline-plan')!
    const now = begin(outline, { ...filling, today: day('2026-11-28') })
    expect([now.edition, now.paragraphs[0]]).toEqual([
      '2026-11-28',
      'The conference of 20 November 2026 decided: the child protection plan goes on. Evenings are not safe yet.',
    ])
    expect(now.paragraphs.join()).toContain('The next conference is on 18 May 2027.')
    // A letter of the day before keeps its own wording.
    expect(begin(outline, filling).paragraphs[0]).toContain('It decided: [the decision, and why].')
  })

  it('report to a conference in the child’s words, for others once somebody has looked whether they may read them', () => {
    const report = (id: string) => begin(TEMPLATES.find(one => one.id === id)!, filling).paragraphs.join('\n')
    expect(report('conference-report')).toMatch(
      /leave out what would put them at risk\]:\nOn 6 November 2026: “I like breakfast club\.”/,
    )
    expect(report('conference-report-to-child')).toContain('On 6 November 2026: “I like breakfast club.”')
    expect(report('conference-report-to-child')).not.toContain('Dana')
  })

  it('begin in the first wording for a day before there was one', () => {
    expect(begin(TEMPLATES[0]!, { ...filling, today: day('2011-04-01') }).edition).toBe('2026-11-27')
  })
})
