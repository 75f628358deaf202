import { openPerson, type PersonLine } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { childHref } from '../../../web/child/index.ts'
import { Checkboxes, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { endedOf } from '../../child/facts.ts'
import { filled, nameKey } from '../filled.ts'
import { othersIn } from '../named.ts'
import { questionsFor } from '../questions.ts'
import { EVERY_TEMPLATE, offeredAfter, type Template } from '../templates/index.ts'
import { lettersHref, WRITERS } from '../who.ts'
import { aboutIn, writingOf, written } from '../written.ts'

const templateOf = ({ query, form }: Asked): Template | undefined =>
  EVERY_TEMPLATE.find(({ id }) => id === (form.letter ?? query.letter ?? 'own-words'))

const isOffered = async ({ ctx }: Asked, { personId }: PersonLine, template: Template): Promise<boolean> =>
  offeredAfter(await endedOf(ctx, personId)).includes(template)

/** One letter to one reader, filled in from the record, gone over by whoever writes it, and then kept in the outbox. */
export const writePage: PageOf = {
  path: 'children/:child/write',
  title: 'Write a letter or an e-mail',
  may: WRITERS,
  async show(asked, problems) {
    const { ctx, path, form, csrf } = asked
    const line = await openPerson(ctx, path.child ?? '')
    const template = templateOf(asked)
    if (!line || !template || !(await isOffered(asked, line, template))) return 'not-found'
    const begun = await filled(asked, line, template)
    const writing = await writingOf(ctx, line.personId, template)
    const questions = questionsFor(writing)
    const isSent = Object.keys(form).length > 0
    const values: Record<string, string> = {
      ...begun,
      ...(isSent ? readForm(questions, form).values : {}),
      ...form,
    }
    const about = aboutIn(line, writing.others, values.also)
    const named = template.asItIs ? [] : await othersIn(asked, about, values)
    return {
      title: `${template.title}: ${line.name}`,
      breadcrumbs: crumbsOf(asked, line, template),
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {template.title}
            </h1>
            <Form
              action={`${lettersHref(line.personId)}/write`}
              csrf={csrf}
              submitLabel="Keep it, and look at it once more"
              second={template.asItIs ? undefined : ASK}
              keeps
              cancel={{ href: lettersHref(line.personId) }}
              hidden={{ letter: template.id, record: values.record ?? '' }}
            >
              <FormFields fields={questions} values={values} errors={problems} />
              {template.asItIs && <Words body={begun.body ?? ''} />}
              {named.length > 0 && (
                <Checkboxes
                  name="confirmed"
                  fieldset={{
                    legend: { text: 'Who else is named in it?', classes: 'govuk-fieldset__legend--s' },
                  }}
                  hint={{ text: 'Tick each person of whom this reader may read.' }}
                  errorMessage={errorOf(problems)}
                  values={(form.confirmed ?? '').split(',')}
                  items={named.map(name => ({ value: nameKey(name), text: name }))}
                />
              )}
            </Form>
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    const template = templateOf(asked)
    return line && template && (await isOffered(asked, line, template))
      ? written(asked, line, template)
      : 'not-found'
  },
}

const ASK = { text: 'Ask business support to finish and send it', name: 'ask', value: 'yes' }

/** A leaflet's words, as they leave. */
const Words = ({ body }: { body: string }) => (
  <div class="govuk-inset-text">
    <h2 class="govuk-heading-s">It says, word for word:</h2>
    {body.split('\n\n').map(paragraph => (
      <p class="govuk-body">{paragraph}</p>
    ))}
  </div>
)

function crumbsOf({ ctx }: Asked, line: PersonLine, template: Template) {
  return [
    { text: line.name, href: childHref(ctx, line.personId) },
    { text: 'Write a letter', href: lettersHref(line.personId) },
    { text: template.title },
  ]
}

function errorOf(problems: readonly { field?: string | null; message: string }[]) {
  const own = problems.filter(({ field }) => field === 'confirmed').map(({ message }) => message)
  return own.length === 0 ? undefined : { text: own.join(' ') }
}
