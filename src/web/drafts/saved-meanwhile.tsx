import { Button } from '../kit/index.ts'

/** A record that a colleague saved: who, when in words, what it is and about whom, and what of it the reader may read. */
export type SavedLine = {
  id: string
  by: string
  when: string
  title: string
  about: string | null
  href: string
  lines: readonly { label: string; words: string }[]
  /** Its words can be put into the reader's own form, are all there already, or have no question there. */
  into: 'can' | 'are' | null
}

export type SavedMeanwhileProps = {
  saved: readonly SavedLine[]
  /** How many more there are. */
  more: number
  /** Whether any of it is a new record; else one was changed, and there will still be one. */
  isNew: boolean
  /** What the reader typed, where the page no longer has the form it was typed into. */
  typed?: readonly { label: string; words: string }[]
}

/**
 * What colleagues saved with the same form since its writer began. Stands inside the form, whose words travel with each of its
 * buttons: to save both, to take the other's words over, or to drop one's own.
 */
export const SavedMeanwhile = ({ saved, more, isNew, typed }: SavedMeanwhileProps) => (
  <section class="govuk-inset-text gt-meanwhile" id="saved-meanwhile" aria-labelledby="saved-meanwhile-title">
    <h2 class="govuk-heading-m" id="saved-meanwhile-title">
      Saved while you were writing
    </h2>
    <p class="govuk-body">
      {typed
        ? 'What you typed is not saved. Read what was saved meanwhile before you do anything else.'
        : 'What you typed stands below, whole, and is not saved yet. Read what was saved meanwhile, then choose.'}
    </p>
    {saved.map(one => (
      <One one={one} />
    ))}
    {more > 0 && (
      <p class="govuk-body">{more === 1 ? 'One more record was' : `${more} more records were`} saved.</p>
    )}
    {typed ? (
      <Typed typed={typed} />
    ) : (
      <div class="govuk-button-group">
        {/* First, so that it is what Enter does in a question. */}
        <Button text={isNew ? 'Save mine as well' : 'Save mine'} name="_go" value="on" preventDoubleClick />
        {saved.map(one => one.into === 'can' && <Take one={one} isOneOf={saved.length} />)}
        <Button
          text="Drop mine"
          name="_keep"
          value="drop"
          classes="govuk-button--secondary"
          attributes={{ 'data-drops': 'true' }}
        />
      </div>
    )}
  </section>
)

const One = ({ one }: { one: SavedLine }) => (
  <>
    <h3 class="govuk-heading-s">
      {one.by}, {one.when}
    </h3>
    <p class="govuk-body">
      <a class="govuk-link" href={one.href}>
        {one.about === null ? one.title : `${one.title}: ${one.about}`}
      </a>
    </p>
    <Said lines={one.lines} />
    {one.into === 'are' && (
      <p class="govuk-body">
        <strong>{one.by}’s words stand in yours below.</strong>
      </p>
    )}
  </>
)

const Take = ({ one: { id, by, about }, isOneOf }: { one: SavedLine; isOneOf: number }) => (
  <Button
    text={isOneOf === 1 || about === null ? `Add ${by}’s words to mine` : `Add ${by}’s words about ${about}`}
    name="_take"
    value={id}
    classes="govuk-button--secondary"
    attributes={{ 'data-drops': 'true' }}
  />
)

const Said = ({ lines }: { lines: readonly { label: string; words: string }[] }) => (
  <dl class="govuk-body gt-meanwhile__said">
    {lines.map(({ label, words }) => (
      <>
        <dt>
          <strong>{label}</strong>
        </dt>
        <dd>{words}</dd>
      </>
    ))}
  </dl>
)

const Typed = ({ typed }: { typed: readonly { label: string; words: string }[] }) => (
  <>
    <h3 class="govuk-heading-s">What you typed</h3>
    <Said lines={typed} />
  </>
)
