import { classes, translations } from './attributes.ts'
import { controlId } from './form-group.tsx'
import { Hint } from './hint.tsx'
import { Textarea, type TextareaProps } from './textarea.tsx'
import { words } from './words.ts'

type Plural = Readonly<Record<string, string>>

export type CharacterCountProps = TextareaProps & {
  maxlength?: number | string
  maxwords?: number | string
  threshold?: number | string
  countType?: 'words' | 'characters'
  countMessage?: { classes?: string }
  textareaDescriptionText?: string
  charactersUnderLimitText?: Plural
  charactersAtLimitText?: string
  charactersOverLimitText?: Plural
  wordsUnderLimitText?: Plural
  wordsAtLimitText?: string
  wordsOverLimitText?: Plural
}

/** Several lines of text with a limit, in characters or words. The limit is said, never enforced while typing. */
export function CharacterCount(count: CharacterCountProps) {
  const id = controlId(count)
  const limit = count.maxwords || count.maxlength
  const counted = count.countType || (count.maxwords ? 'words' : undefined)
  const description =
    count.textareaDescriptionText ||
    `You can enter up to %{count} ${counted === 'words' ? 'words' : 'characters'}`
  const attributes = {
    'data-module': 'govuk-character-count',
    'data-maxlength': count.maxlength,
    'data-maxwords': count.maxwords,
    'data-threshold': count.threshold,
    'data-count-type': counted,
    ...translations({
      // Without a limit only the script can know the number to put into the description.
      'textarea-description':
        !limit && count.textareaDescriptionText ? { other: count.textareaDescriptionText } : undefined,
      'characters-under-limit': count.charactersUnderLimitText,
      'characters-at-limit': count.charactersAtLimitText,
      'characters-over-limit': count.charactersOverLimitText,
      'words-under-limit': count.wordsUnderLimitText,
      'words-at-limit': count.wordsAtLimitText,
      'words-over-limit': count.wordsOverLimitText,
    }),
    ...count.formGroup?.attributes,
  }
  const message = (
    <>
      <Hint
        text={limit ? description.replace('%{count}', String(limit)) : undefined}
        id={`${id}-info`}
        classes={classes('govuk-character-count__message', count.countMessage?.classes)}
      />
      {words(count.formGroup?.afterInput)}
    </>
  )
  return (
    <Textarea
      id={id}
      name={count.name}
      describedBy={`${id}-info`}
      rows={count.rows}
      spellcheck={count.spellcheck}
      value={count.value}
      formGroup={{
        classes: classes('govuk-character-count', count.formGroup?.classes),
        attributes,
        beforeInput: count.formGroup?.beforeInput,
        afterInput: { html: message },
      }}
      classes={classes('govuk-js-character-count', count.classes)}
      label={count.label}
      hint={count.hint}
      errorMessage={count.errorMessage}
      attributes={count.attributes}
    />
  )
}
