import { formatDay } from '../../../core/day.ts'
import { invalid, type Outcome } from '../../../core/outcome.ts'
import { isId, openRecord } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { change, insert, list, newId, type Row } from '../../../engines/records/index.ts'
import { Form, FormFields, StackingTable } from '../../../web/kit/index.ts'
import { ADOPTER_FIELDS, asTyped, readAdopter } from './form.ts'
import { Adopter } from './record.ts'
import { ADOPTER_READERS, ADOPTER_WRITERS, ADOPTERS } from './who.ts'

const TITLE = 'Prospective adopters'
type One = Row<typeof Adopter>

const mayWrite = ({ viewer }: Pick<Asked, 'viewer'>): boolean =>
  viewer.roles.some(role => ADOPTER_WRITERS.includes(role))

/** How far somebody has come, in a few words. */
function where({ leftOn, adoptedOn, placedOn, matchedOn, approvedOn, appliedOn, askedOn }: One): string {
  if (leftOn !== null) return `Left on ${formatDay(leftOn)}`
  if (adoptedOn !== null) return `Adopted on ${formatDay(adoptedOn)}`
  if (placedOn !== null) return `A child moved in on ${formatDay(placedOn)}`
  if (matchedOn !== null) return `Matched on ${formatDay(matchedOn)}`
  if (approvedOn !== null) return `Approved on ${formatDay(approvedOn)}`
  if (appliedOn !== null) return `Applied on ${formatDay(appliedOn)}`
  return `Asked on ${formatDay(askedOn)}`
}

/** Everybody who asked to adopt, the newest first, and a new one. */
export const adoptersPage: PageOf = {
  path: 'adopters',
  title: TITLE,
  may: ADOPTER_READERS,
  async show(asked, problems) {
    const { ctx, form, csrf } = asked
    const all = (await list(ctx, Adopter, '')).sort((a, b) => b.askedOn - a.askedOn)
    return {
      title: TITLE,
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            What Ofsted’s list of adopters asks for (Annex A, list 11), and no more. What the assessment says
            of them is kept in their own case record. Where a regional adoption agency works with them, ask it
            for the list.
          </p>
          {all.length === 0 ? (
            <p class="govuk-body">Nobody is written down yet.</p>
          ) : (
            <StackingTable
              caption="Those who asked to adopt, the newest first"
              captionClasses="govuk-visually-hidden"
              head={['Name', 'Number', 'Family', 'Where they are'].map(text => ({ text }))}
              rows={all.map(one => [
                {
                  html: (
                    <a class="govuk-link" href={`${ADOPTERS}/${one.id}`}>
                      {one.name}
                    </a>
                  ),
                },
                { text: one.number },
                { text: one.family ?? '' },
                { text: where(one) },
              ])}
            />
          )}
          {mayWrite(asked) && (
            <>
              <h2 class="govuk-heading-m">Write down somebody who asked to adopt</h2>
              <Form
                keeps
                action={ADOPTERS}
                csrf={csrf}
                submitLabel="Save this adopter"
                hidden={{ record: form.record ?? newId() }}
              >
                <FormFields fields={ADOPTER_FIELDS} values={form} errors={problems} />
              </Form>
            </>
          )}
        </>
      ),
    }
  },
  async act(asked) {
    if (!mayWrite(asked)) return 'not-found'
    const id = isId(asked.form.record ?? '') ? asked.form.record : undefined
    return saved(asked, id, said => insert(asked.ctx, Adopter, '', said as never, id))
  },
}

/** One of them: what has happened since. */
export const adopterPage: PageOf = {
  path: 'adopters/:adopter',
  title: 'A prospective adopter',
  may: ADOPTER_READERS,
  async show(asked, problems) {
    const { ctx, path, form, csrf } = asked
    const one = isId(path.adopter ?? '') ? await openRecord(ctx, Adopter, path.adopter!) : undefined
    if (!one) return 'not-found'
    return {
      title: `Prospective adopter: ${one.name}`,
      breadcrumbs: [{ text: TITLE, href: ADOPTERS }, { text: one.name }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{TITLE}</span>
              {one.name}
            </h1>
            <p class="govuk-body">{where(one)}.</p>
            {mayWrite(asked) && (
              <Form
                keeps
                action={`${ADOPTERS}/${one.id}`}
                csrf={csrf}
                submitLabel="Save what changed"
                hidden={{ seen: form.seen ?? String(one.knownAt) }}
              >
                <FormFields
                  fields={ADOPTER_FIELDS}
                  values={Object.keys(form).length > 0 ? form : asTyped(one)}
                  errors={problems}
                />
              </Form>
            )}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const { ctx, path, form } = asked
    const one = isId(path.adopter ?? '') ? await openRecord(ctx, Adopter, path.adopter!) : undefined
    if (!one || !mayWrite(asked)) return 'not-found'
    // Who began before a colleague saved is told, and loses nothing.
    const seen = Number(form.seen) as typeof one.knownAt
    return saved(asked, one.id, said => change(ctx, Adopter, one.id, said as never, seen))
  },
}

/** Saves what a form says. Two have no one number: it tells them apart in the list. */
async function saved(
  { ctx, form }: Asked,
  id: string | undefined,
  save: (said: Record<string, unknown>) => Promise<Outcome<string>>,
): Promise<Outcome<Next>> {
  const { said, problems } = readAdopter(form)
  for (const { name, type } of ADOPTER_FIELDS)
    if (type === 'date' && Number(said[name] ?? 0) > ctx.today)
      problems.push({ field: name, message: 'This day is still to come' })
  if (problems.length > 0) return { ok: false, problems }
  const others = (await list(ctx, Adopter, '')).filter(one => one.id !== id)
  if (others.some(({ number }) => number === said.number))
    return invalid('number', 'Somebody else has this number already')
  const done = await save(said)
  return done.ok ? { ok: true, value: { redirect: `${ADOPTERS}/${done.value}`, notice: 'Saved.' } } : done
}
