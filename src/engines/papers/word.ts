import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { formatDay } from '../../core/day.ts'
import type { Block, Item, Paper } from './paper.ts'
import { printable } from './plain.ts'

const QUIET = '505A5F'
const BULLETS = 'bullets'
/** Twentieths of a point. */
const INDENT = 360

/** A paper as a Word file, in Word’s own headings, lists and tables, to be changed or listened to. */
export async function asWordFile(asked: Paper): Promise<Buffer> {
  const paper = printable(asked)
  const { title, caption, to = [], council, blocks, foot } = paper
  const letterhead =
    to.length === 0
      ? []
      : [quiet(council), new Paragraph({ children: runs(to.join('\n')) }), text(formatDay(paper.on))]
  return Packer.toBuffer(
    new Document({
      title,
      creator: council,
      styles: {
        default: {
          document: {
            run: { font: 'Arial', size: 24, language: { value: 'en-GB' } },
            paragraph: { spacing: { after: 200 } },
          },
          title: { run: { size: 40, bold: true, color: '000000' }, paragraph: { spacing: { after: 240 } } },
          heading1: {
            run: { size: 40, bold: true, color: '000000' },
            paragraph: { spacing: { before: 120, after: 240 } },
          },
          heading2: {
            run: { size: 28, bold: true, color: '000000' },
            paragraph: { spacing: { before: 320, after: 160 } },
          },
        },
      },
      numbering: {
        config: [
          {
            reference: BULLETS,
            levels: [
              {
                level: 0,
                format: LevelFormat.BULLET,
                text: '•',
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          footers: { default: footerOf(council) },
          children: [
            ...letterhead,
            ...(caption === undefined ? [] : [quiet(caption)]),
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) }),
            ...blocks.flatMap(asWord),
            ...(foot === undefined ? [] : [quiet(foot)]),
          ],
        },
      ],
    }),
  )
}

function asWord(block: Block): (Paragraph | Table)[] {
  if ('heading' in block)
    return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: runs(block.heading) })]
  if ('text' in block) return [text(block.text)]
  if ('quote' in block)
    return [new Paragraph({ indent: { left: INDENT }, children: runs(block.quote, { italics: true }) })]
  if ('list' in block) return block.list.map(item)
  const { caption, head, rows } = block.table
  return [
    new Paragraph({ keepNext: true, children: runs(caption, { bold: true }) }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, children: head.map(words => cell(words, true)) }),
        ...rows.map(cells => new TableRow({ children: cells.map(words => cell(words)) })),
      ],
    }),
    new Paragraph({}),
  ]
}

const item = ({ first, text: words, more = [] }: Item): Paragraph =>
  new Paragraph({
    numbering: { reference: BULLETS, level: 0 },
    children: [
      ...(first === undefined ? [] : [new TextRun({ text: `${first} `, bold: true })]),
      ...runs([words, ...more].join('\n')),
    ],
  })

const cell = (words: string, bold = false): TableCell =>
  new TableCell({ children: [new Paragraph({ children: runs(words, { bold }) })] })

const text = (words: string): Paragraph => new Paragraph({ children: runs(words) })
const quiet = (words: string): Paragraph => new Paragraph({ children: runs(words, { color: QUIET }) })

// A line of its own stays one, without beginning a paragraph.
const runs = (words: string, how: { bold?: boolean; italics?: boolean; color?: string } = {}): TextRun[] =>
  words.split('\n').map((line, n) => new TextRun({ text: line, ...how, ...(n === 0 ? {} : { break: 1 }) }))

const footerOf = (council: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            size: 19,
            color: QUIET,
            children: [`${council}. Page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
