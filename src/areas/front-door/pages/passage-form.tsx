import type { Problem } from '../../../core/outcome.ts'
import { Details, type FieldDescription, FormFields } from '../../../web/kit/index.ts'
import type { NamedPassage } from '../board/name-passage.ts'
import { levelsOf, nameOf, type Passage } from '../threshold-guide.ts'

const passageField = (nth: number, guide: readonly Passage[]): FieldDescription => ({
  name: `threshold-${nth}`,
  type: 'select',
  label: 'Which passage of the threshold guidance applies?',
  hint: 'A red contact can go ahead without: name it next.',
  options: levelsOf(guide).map(passage => ({ value: passage.id, text: nameOf(passage) })),
})

const signsField = (nth: number, passage: Passage): FieldDescription => ({
  name: `signs-${passage.id}-${nth}`,
  type: 'checkbox',
  label: nameOf(passage),
  options: passage.signs.map((text, place) => ({ value: String(place), text })),
  optional: true,
})

/** Which passage of the guidance applies, and which of its signs were seen: by the guidance as it held that day. */
export const NamingPassage = ({
  nth,
  guide,
  form,
  problems,
}: {
  nth: number
  guide: readonly Passage[]
  form: Readonly<Record<string, string>>
  problems: readonly Problem[]
}) => {
  const signed = levelsOf(guide).filter(({ signs }) => signs.length > 0)
  const isTicked = signed.some(({ id }) => form[`signs-${id}-${nth}`])
  return (
    <>
      {levelsOf(guide).length > 0 && (
        <FormFields fields={[passageField(nth, guide)]} values={form} errors={problems} />
      )}
      {signed.length > 0 && (
        <Details summaryText="Which of its signs were seen? (optional)" open={isTicked}>
          <FormFields
            fields={signed.map(passage => signsField(nth, passage))}
            values={form}
            errors={problems}
          />
        </Details>
      )}
    </>
  )
}

/** The passage and the signs as they were chosen for one child. */
export function passageIn(
  form: Readonly<Record<string, string>>,
  nth: number,
  guide: readonly Passage[],
): NamedPassage {
  const ticked = levelsOf(guide).map(
    ({ id }) => [id, (form[`signs-${id}-${nth}`] ?? '').split(',').filter(Boolean)] as const,
  )
  return { threshold: (form[`threshold-${nth}`] ?? '').trim(), signs: Object.fromEntries(ticked) }
}
