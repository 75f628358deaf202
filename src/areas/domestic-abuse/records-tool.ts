import { choice, codes, date, longText, record, text } from '../../engines/records/index.ts'
import { CHILDS_PART, OF_THE_FAMILY } from './tool.ts'

export const ITEM = codes(
  Object.fromEntries([CHILDS_PART, ...OF_THE_FAMILY].map(({ name, asks }) => [name, asks])) as Record<
    'childsPart' | 'harm' | 'pattern' | 'exposed' | 'protects',
    string
  >,
)

/**
 * The words of one thing that the screening tool looks at, from a day. Words that held are never rewritten: others begin, so
 * that an older screening keeps those that it answered. Where there are none, the first wording holds (tool.ts).
 */
export const ToolItem = record(
  'abuse_tool_item',
  'Words of the screening tool',
  {
    item: choice(ITEM, 'Which of the five things?'),
    asks: text('What does it ask?'),
    zero: text('The answer that scores 0'),
    one: text('The answer that scores 1'),
    two: text('The answer that scores 2'),
    three: text('The answer that scores 3'),
    fromOn: date('From which day does it hold?'),
    agreedBy: text('Who agreed it?').help('The partnership’s meeting, for example.'),
    why: longText('Why was it changed?'),
    writtenBy: text('Who wrote it down?').optional(),
  },
  { about: 'authority', indexes: [['item', 'fromOn']] },
)
