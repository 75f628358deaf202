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
}

describe('the letters to begin with', () => {
  it.each(TEMPLATES.map(template => [template.title, template] as const))(
    '%s ends with who writes it',
    (_, template) => {
      expect(begin(template, filling).paragraphs.join('\n')).toContain('Priya Nandan')
      expect(begin(template, filling).edition).toBe('2026-11-27')
    },
  )

  it('tell an action of a plan in one sentence, and what follows in another', () => {
    const outline = begin(TEMPLATES.find(({ id }) => id === 'outline-plan')!, filling)
    expect(outline.paragraphs).toContain(
      'By 18 December 2026, Dana: Ring the school. If it is not done: The conference hears of it.',
    )
  })

  it('begin in the first wording for a day before there was one', () => {
    expect(begin(TEMPLATES[0]!, { ...filling, today: day('2011-04-01') }).edition).toBe('2026-11-27')
  })
})
