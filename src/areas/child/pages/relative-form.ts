import type { Problem } from '../../../core/outcome.ts'
import { isId, logList } from '../../../engines/access/index.ts'
import { type FoundPerson, findPeople } from '../../../engines/matching/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { questionOf } from '../../../web/family-form/index.ts'
import { type FieldDescription, readForm } from '../../../web/kit/index.ts'
import { Relationship } from '../records.ts'

type Form = Readonly<Record<string, string>>

const OFFERED = 5

/** What somebody is to the person, said at once with who it is. */
export const relationOf = (name: string): FieldDescription => ({
  ...questionOf(Relationship, 'relation'),
  type: 'select',
  label: `What are they to ${name}?`,
})

export const WHO: readonly FieldDescription[] = [
  { name: 'forename', type: 'text', label: 'First name', optional: true },
  { name: 'surname', type: 'text', label: 'Family name', optional: true },
  {
    name: 'born',
    type: 'date',
    label: 'Date of birth',
    hint: 'To find them where they are on the record already',
    optional: true,
  },
]

export const MORE: readonly FieldDescription[] = [
  {
    ...questionOf(Relationship, 'parentalResponsibility'),
    hint: 'By birth, marriage, agreement or order (Children Act 1989, sections 2 to 4A). Leave it where nobody knows yet.',
  },
  questionOf(Relationship, 'fromOn'),
]

export const nameIn = ({ forename = '', surname = '' }: Form): string =>
  [forename.trim(), surname.trim()].filter(Boolean).join(' ')

/** People on the record who may be whoever is named; those whom the viewer may not see are not among them. */
export async function offered(ctx: Ctx, form: Form, person: string): Promise<FoundPerson[]> {
  const { values } = readForm(WHO, form)
  const name = nameIn(values)
  if (name === '') return []
  const sought = [name, values.born].filter(Boolean).join(' ')
  const found = (await findPeople(ctx, sought, { limit: OFFERED + 1 }))
    .filter(({ personId }) => personId !== person)
    .slice(0, OFFERED)
  await logList(
    ctx,
    'search',
    sought,
    found.map(({ personId }) => personId),
  )
  return found
}

/** Nobody said yet whether the one named is one of those on the record. */
export const notSaid = (form: Form, found: readonly FoundPerson[]): Problem | undefined =>
  found.length === 0 || form.who === 'new' || isId(form.who ?? '')
    ? undefined
    : { field: 'who', message: 'Say whether it is one of these, who are on the record' }
