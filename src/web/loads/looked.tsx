import { formatNumber } from '../../core/number.ts'
import { Checkboxes, Details, Form, Input, InsetText, Table, WarningText } from '../kit/index.ts'
import { type Counts, LoadCounts } from './counts.tsx'
import { type Doubtful, Doubts } from './doubts.tsx'

/** A return that was found among the files, and what loading it would do. */
export type LookedAt = {
  id: string
  describes: string
  year: string | null
  guessed: string | null
  /** The same return was loaded before. */
  again: boolean
  children: number
  records: Counts
  doubts: number
  problems: readonly Doubtful[]
  sorts: readonly { message: string; rows: number }[]
}

export type LookedProps = {
  action: string
  csrf: string
  returns: readonly LookedAt[]
  /** Why it cannot be loaded as it stands. */
  hindrances: readonly string[]
  /** Files left out, and the like. */
  notes: readonly string[]
  year: string
  received: string
}

/** What loading the files would do: nothing has happened yet. */
export function Looked({ action, csrf, returns, hindrances, notes, year, received }: LookedProps) {
  const guessed = returns.find(one => one.guessed)
  const nothingNew = returns.length > 0 && returns.every(one => one.again)
  return (
    <>
      <h1 class="govuk-heading-l">What would be loaded</h1>
      <p class="govuk-body-l">Nothing has been loaded yet.</p>
      {hindrances.map(text => (
        <WarningText text={text} iconFallbackText="Warning" />
      ))}
      {notes.map(text => (
        <InsetText text={text} />
      ))}
      {returns.map(one => (
        <section aria-labelledby={one.id}>
          <h2 class="govuk-heading-m" id={one.id}>
            {one.describes.charAt(0).toUpperCase() + one.describes.slice(1)}
            {one.year ? `, ${one.year}` : ''}
          </h2>
          {one.again && (
            <p class="govuk-body">This very return was loaded before. Loading it again changes nothing.</p>
          )}
          {one.guessed && <p class="govuk-body">{`The year is a guess. ${one.guessed}`}</p>}
          <LoadCounts children={one.children} records={one.records} doubts={one.doubts} />
          {one.problems.length > 0 && (
            <Details
              summaryText="What is doubted"
              html={
                <>
                  <Table
                    caption="The most frequent"
                    head={[{ text: 'What is wrong' }, { text: 'Rows', format: 'numeric' }]}
                    rows={one.sorts
                      .slice(0, 12)
                      .map(({ message, rows }) => [
                        { text: message },
                        { text: formatNumber(rows), format: 'numeric' },
                      ])}
                  />
                  <Doubts
                    caption={
                      one.doubts > one.problems.length
                        ? `The first ${one.problems.length}, by file and line`
                        : 'By file and line'
                    }
                    doubts={one.problems}
                  />
                </>
              }
            />
          )}
        </section>
      ))}
      {hindrances.length === 0 && !nothingNew && (
        <>
          <h2 class="govuk-heading-m">Load it</h2>
          <Form
            action={action}
            csrf={csrf}
            hidden={{ do: 'load' }}
            submitLabel={guessed ? `Yes, load it as ${guessed.year}` : 'Load all of it'}
          >
            <p class="govuk-body">All of it is loaded, or none.</p>
          </Form>
        </>
      )}
      <h2 class="govuk-heading-m">Change the year, the day or the choice</h2>
      <Form action={action} csrf={csrf} submitLabel="Look again" secondary hidden={{ do: 'look' }}>
        {returns.length > 1 || hindrances.length > 0 ? (
          <Checkboxes
            name="only"
            fieldset={{
              legend: { text: 'Which returns do you mean?', classes: 'govuk-fieldset__legend--s' },
            }}
            items={returns.map(one => ({
              value: one.id,
              text: `${one.describes}${one.year ? `, ${one.year}` : ''}`,
            }))}
          />
        ) : null}
        <Input
          name="year"
          label={{ text: 'Collection year', classes: 'govuk-label--s' }}
          value={year || guessed?.year || ''}
          classes="govuk-input--width-5"
        />
        <Input
          name="received"
          label={{ text: 'When was it submitted?', classes: 'govuk-label--s' }}
          value={received}
          classes="govuk-input--width-10"
        />
      </Form>
      <Form
        action={action}
        csrf={csrf}
        hidden={{ do: 'discard' }}
        submitLabel="Throw the files away"
        secondary
      >
        <p class="govuk-body">Or load nothing.</p>
      </Form>
    </>
  )
}
