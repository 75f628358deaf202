import { type Attributes, classes } from './attributes.ts'
import { Heading } from './heading.tsx'
import { type Words, words } from './words.ts'

export type TimelineItem = Words & {
  label: Words
  /** Who, after 'by'. */
  byline?: Words
  /** `iso` for machines, `text` as people read it. */
  at: { iso: string; text: string }
  classes?: string
  attributes?: Attributes
}

export type TimelineProps = {
  items: readonly TimelineItem[]
  headingLevel?: number
  classes?: string
  attributes?: Attributes
}

/** What happened, newest first or oldest first as its items stand. */
export const Timeline = (line: TimelineProps) => (
  <div class={classes('moj-timeline', line.classes)} {...line.attributes}>
    {line.items.map(item => (
      <div class={classes('moj-timeline__item', item.classes)} {...item.attributes}>
        <div class="moj-timeline__header">
          <Heading level={line.headingLevel} class="moj-timeline__title">
            {words(item.label)}
          </Heading>{' '}
          {item.byline && <p class="moj-timeline__byline">by {words(item.byline)}</p>}
        </div>
        <p class="moj-timeline__date">
          <time datetime={item.at.iso}>{item.at.text}</time>
        </p>
        <div class="moj-timeline__description">{words(item)}</div>
      </div>
    ))}
  </div>
)
