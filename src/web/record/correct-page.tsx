import type { Problem } from '../../core/outcome.ts'
import { Meanwhile, type Standing } from '../family-form/index.ts'
import {
  Details,
  type FieldDescription,
  type FieldValues,
  Form,
  FormFields,
  InsetText,
  LinkList,
} from '../kit/index.ts'

/** A rule of a return as it is told beside the record at which it finds something. */
export type RuleTold = {
  /** As a sentence begins with it: 'Rule 442'. */
  name: string
  of: string
  says: string
  mend: string
  falseAlarm?: string | undefined
  /** The other records at which it finds something. */
  also: readonly { text: string; href: string }[]
  /** Where what is missing is begun, by the title of the page. */
  begin?: { title: string; href: string } | undefined
}

export type CorrectPageProps = {
  /** 'Referral' */
  title: string
  about: string
  /** The rule for which somebody came. */
  came?: { rule: RuleTold; isMended: boolean } | undefined
  /** What other rules find in this record. */
  found: readonly RuleTold[]
  /** Where the rest of what is to be put right stands, for whoever has such a list. */
  back?: { href: string; text: string }
  /** What rules name, asked first; and the rest of the record. */
  first: readonly FieldDescription[]
  rest: readonly FieldDescription[]
  /** Something of the rest was typed, or is wrong: it is not folded away. */
  restIsOpen: boolean
  /** What is not asked, as others decide it and have not said it; and who they are. */
  notAsked: readonly string[]
  decidedBy?: string | undefined
  /** Asked of every correction. */
  last: readonly FieldDescription[]
  values: FieldValues
  problems: readonly Problem[]
  meanwhile: readonly Standing[]
  action: string
  csrf: string
  seen: string
  recordHref: string
  /** Where the rest of it is corrected. */
  restAt?: { text: string; href: string } | undefined
  /** The child's other records of the kind: many rules compare two. */
  others: readonly { text: string; href: string }[]
  /** What the last correction changed, where it can be put back. */
  putBack?: { words: string; seen: string } | undefined
}

const Rule = ({ rule }: { rule: RuleTold }) => (
  <>
    <p class="govuk-body govuk-!-margin-bottom-1">{rule.mend}</p>
    <p class="govuk-hint">
      {rule.name} of the {rule.of}: {rule.says}
      {rule.falseAlarm && <> It may be mistaken: {rule.falseAlarm}</>}
    </p>
    {rule.begin && (
      <p class="govuk-body">
        Or, if it is missing:{' '}
        <a class="govuk-link" href={rule.begin.href}>
          {rule.begin.title}
        </a>
      </p>
    )}
    {rule.also.length > 0 && (
      <p class="govuk-body">
        It is found here too:{' '}
        {rule.also.map(({ text, href }, nth) => (
          <>
            {nth > 0 && ', '}
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </>
        ))}
      </p>
    )}
  </>
)

const Rules = ({ came, found, back }: Pick<CorrectPageProps, 'came' | 'found' | 'back'>) => (
  <>
    {came?.isMended && (
      <div class="govuk-inset-text">
        <p class="govuk-body">
          {came.rule.name} of the {came.rule.of} finds nothing to put right here.
          {found.length > 0 && ' Other rules do: see below.'}
        </p>
        {back && (
          <p class="govuk-body">
            <a class="govuk-link" href={back.href}>
              {back.text}
            </a>
          </p>
        )}
      </div>
    )}
    {((came && !came.isMended) || found.length > 0) && (
      <section aria-labelledby="to-put-right">
        <h2 class="govuk-heading-m" id="to-put-right">
          What is to be put right
        </h2>
        {came && !came.isMended && <Rule rule={came.rule} />}
        {found.map(rule => (
          <Rule rule={rule} />
        ))}
      </section>
    )}
  </>
)

/** What a record says, what it should say and why: the fields that a rule names first. */
export const CorrectPage = (page: CorrectPageProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{page.about}</span>
        Correct a record: {page.title}
      </h1>
      <p class="govuk-body">
        For what was written down wrongly, or left out. What it said before is kept with{' '}
        <a class="govuk-link" href={page.recordHref}>
          its history
        </a>
        . Where something has happened since, record that instead.
      </p>
      {page.restAt && (
        <p class="govuk-body">
          <a class="govuk-link" href={page.restAt.href}>
            {page.restAt.text}
          </a>{' '}
          is a page of its own.
        </p>
      )}
      <Rules {...page} />
      {page.notAsked.length > 0 && (
        <InsetText
          text={`${page.notAsked.map(label => `“${label}”`).join(' ')} ${page.notAsked.length === 1 ? 'is' : 'are'} not asked here while nothing stands there: it is for ${page.decidedBy} to say.`}
        />
      )}
      {page.meanwhile.length > 0 && <Meanwhile standing={page.meanwhile} />}
      <Form
        action={page.action}
        csrf={page.csrf}
        submitLabel="Save the correction"
        keeps
        cancel={{ href: page.recordHref }}
        hidden={{ seen: page.seen }}
      >
        {page.first.length > 0 && (
          <>
            <h2 class="govuk-heading-m">What the rules name</h2>
            <FormFields fields={page.first} values={page.values} errors={page.problems} />
          </>
        )}
        {page.first.length > 0 && page.rest.length > 0 ? (
          <Details summaryText="The rest of the record" open={page.restIsOpen}>
            <FormFields fields={page.rest} values={page.values} errors={page.problems} />
          </Details>
        ) : (
          <FormFields fields={page.rest} values={page.values} errors={page.problems} />
        )}
        <h2 class="govuk-heading-m">Why</h2>
        <FormFields fields={page.last} values={page.values} errors={page.problems} />
      </Form>
      {page.putBack && (
        <Details summaryText="Put back what it said before">
          <p class="govuk-body">
            The last correction changed: {page.putBack.words}. Where that was a mistake, it says again what it
            said before. Both stay in the history.
          </p>
          <Form
            action={page.action}
            csrf={page.csrf}
            submitLabel="Put it back"
            secondary
            hidden={{ do: 'put-back', version: page.putBack.seen }}
          />
        </Details>
      )}
      {page.others.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Others of this child</h2>
          <LinkList links={page.others} />
        </>
      )}
    </div>
  </div>
)
