import type { Day } from '../../core/day.ts'
import { Tag } from '../kit/index.ts'
import { overdueWords } from './overdue-words.ts'

/** By how long something is overdue, or until when there is time: the words say it, the colour repeats it. */
export const DueTag = ({ due, today }: { due: Day; today: Day }) => (
  <Tag text={overdueWords(due, today)} classes={due < today ? 'govuk-tag--red' : 'govuk-tag--grey'} />
)
