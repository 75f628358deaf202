import { type Attributes, classes, translations } from './attributes.ts'
import { type ControlProps, ControlWords, controlId, describedBy, FormGroup } from './form-group.tsx'
import { words } from './words.ts'

type Plural = Readonly<Record<string, string>>

export type FileUploadProps = ControlProps & {
  multiple?: boolean
  /** The script makes a place to drop files. */
  javascript?: boolean
  chooseFilesButtonText?: string
  noFileChosenText?: string
  multipleFilesChosenText?: Plural
  dropInstructionText?: string
  enteredDropZoneText?: string
  leftDropZoneText?: string
  wrapperClasses?: string
  wrapperAttributes?: Attributes
}

/** Chooses one or more files. */
export function FileUpload(file: FileUploadProps) {
  const input = (
    <input
      class={classes('govuk-file-upload', file.classes, file.errorMessage && 'govuk-file-upload--error')}
      id={controlId(file)}
      name={file.name}
      type="file"
      disabled={file.disabled}
      multiple={file.multiple}
      aria-describedby={describedBy(file)}
      {...file.attributes}
    />
  )
  return (
    <FormGroup of={file}>
      <ControlWords of={file} />
      {words(file.formGroup?.beforeInput)}
      {file.javascript ? (
        <div
          class={classes('govuk-file-upload-wrapper', file.wrapperClasses)}
          data-module="govuk-file-upload"
          {...translations({
            'choose-files-button': file.chooseFilesButtonText,
            'no-file-chosen': file.noFileChosenText,
            'multiple-files-chosen': file.multipleFilesChosenText,
            'drop-instruction': file.dropInstructionText,
            'entered-drop-zone': file.enteredDropZoneText,
            'left-drop-zone': file.leftDropZoneText,
          })}
          {...file.wrapperAttributes}
        >
          {input}
        </div>
      ) : (
        input
      )}
      {words(file.formGroup?.afterInput)}
    </FormGroup>
  )
}
