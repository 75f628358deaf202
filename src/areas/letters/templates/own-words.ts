import { day } from '../../../core/day.ts'
import type { Template } from './template.ts'

export const ownWords: Template = {
  id: 'own-words',
  title: 'In your own words',
  hint: 'An empty page.',
  editions: [{ from: day('2026-11-27'), write: ({ author }) => ({ subject: '', paragraphs: ['', author] }) }],
}
