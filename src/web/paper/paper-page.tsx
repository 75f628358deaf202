import { formatDay } from '../../core/day.ts'
import { type Block, type Paper, printable } from '../../engines/papers/index.ts'
import { StackingTable } from '../kit/index.ts'

/** A paper as it is read on the screen, and printed from there. `level` is that of its title. */
export const PaperPage = ({ paper: written, level = 1 }: { paper: Paper; level?: 1 | 2 }) => {
  const paper = printable(written)
  const Title = level === 1 ? 'h1' : 'h2'
  const isLetter = paper.to !== undefined
  return (
    <article class={isLetter ? 'gt-letter' : 'gt-paper'}>
      {paper.to && (
        <>
          <p class="govuk-body-s">{paper.council}</p>
          <address class="govuk-body gt-letter__to">{broken(paper.to.join('\n'))}</address>
          <p class="govuk-body">{formatDay(paper.on)}</p>
        </>
      )}
      <Title class={level === 1 ? 'govuk-heading-l' : 'govuk-heading-m'}>
        {paper.caption && <span class="govuk-caption-l">{paper.caption}</span>}
        {paper.title}
      </Title>
      {paper.blocks.map(block => (
        <Part block={block} level={level} />
      ))}
      {paper.foot && <p class="govuk-body-s">{broken(paper.foot)}</p>}
    </article>
  )
}

const Part = ({ block, level }: { block: Block; level: 1 | 2 }) => {
  const Heading = level === 1 ? 'h2' : 'h3'
  if ('heading' in block) return <Heading class="govuk-heading-m">{block.heading}</Heading>
  if ('text' in block) return <p class="govuk-body gt-letter__words">{block.text}</p>
  if ('quote' in block) return <blockquote class="gt-words">{broken(block.quote)}</blockquote>
  if ('list' in block)
    return (
      <ul class="govuk-list govuk-list--spaced">
        {block.list.map(({ first, text, more = [] }) => (
          <li>
            {first && <strong>{first}</strong>} {broken(text)}
            {more.map(line => (
              <span class="govuk-!-display-block">{line}</span>
            ))}
          </li>
        ))}
      </ul>
    )
  const { caption, head, rows } = block.table
  return (
    <StackingTable
      caption={caption}
      head={head.map(text => ({ text }))}
      rows={rows.map(cells => cells.map(text => ({ html: <>{broken(text)}</> })))}
    />
  )
}

const broken = (words: string) => words.split('\n').map((line, n) => (n === 0 ? line : [<br />, line]))

/** Beside a paper on the screen: the same as a file. `href` is the page's own address. */
export const PaperFiles = ({ href }: { href: string }) => {
  const as = (form: string) => `${href}${href.includes('?') ? '&' : '?'}as=${form}`
  return (
    <p class="govuk-body gt-paper-files">
      Save it as{' '}
      <a class="govuk-link" href={as('pdf')} download>
        PDF
      </a>{' '}
      or{' '}
      <a class="govuk-link" href={as('word')} download>
        Word
      </a>
      , or print this page.
    </p>
  )
}
