import type { Problem } from '../../core/outcome.ts'
import { FILE_KINDS, FILE_LIMITS, type SentFile } from '../../engines/portals/index.ts'
import { Button, FileUpload, InsetText } from '../kit/index.ts'
import { TwoThirds } from './around.tsx'

const MEGABYTE = 1024 * 1024

/** How large a file is, in words: '3 KB', '2.4 MB', '20 MB'. */
export const sizeOf = (bytes: number): string =>
  bytes < MEGABYTE
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / MEGABYTE).toFixed(1).replace(/\.0$/, '')} MB`

const KINDS = Object.values(FILE_KINDS).join(', ')

/** The files that go with a referral, on the page where it is checked. */
export const FilesToSend = ({
  base,
  files,
  exploited,
}: {
  base: string
  files: readonly SentFile[]
  exploited: boolean
}) => (
  <>
    <h2 class="govuk-heading-m">Files sent with it</h2>
    {exploited && files.length === 0 && (
      <InsetText text="You suspect exploitation. If your agency has filled in a screening tool, send it with this referral." />
    )}
    {files.length === 0 ? (
      <p class="govuk-body">None</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {files.map(({ name, size }) => (
          <li>
            <bdi>{name}</bdi> ({sizeOf(size)})
          </li>
        ))}
      </ul>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={`${base}/files`}>
        Add or remove files
      </a>
    </p>
  </>
)

export type FilesPageProps = {
  base: string
  csrf: string
  files: readonly SentFile[]
  errors: readonly Problem[]
}

/** Adds files to a referral, and takes them out again. */
export const FilesPage = ({ base, csrf, files, errors }: FilesPageProps) => (
  <TwoThirds>
    <h1 class="govuk-heading-l">Files sent with the referral</h1>
    {files.length > 0 && (
      <dl class="govuk-summary-list">
        {files.map(({ id, name, kind, size }) => (
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key gt-as-typed">
              <bdi>{name}</bdi>
            </dt>
            <dd class="govuk-summary-list__value">
              {FILE_KINDS[kind]}, {sizeOf(size)}
            </dd>
            <dd class="govuk-summary-list__actions">
              <form action={`${base}/without-file`} method="post" class="gt-inline">
                <input type="hidden" name="_csrf" value={csrf} />
                <button type="submit" name="file" value={id} class="gt-as-link">
                  Remove<span class="govuk-visually-hidden"> {name}</span>
                </button>
              </form>
            </dd>
          </div>
        ))}
      </dl>
    )}
    {files.length < FILE_LIMITS.files && (
      <form action={`${base}/files`} method="post" enctype="multipart/form-data" novalidate>
        <input type="hidden" name="_csrf" value={csrf} />
        <FileUpload
          name="file"
          label={{ text: 'Choose a file', classes: 'govuk-label--s' }}
          hint={{
            text: `${KINDS}. Up to ${FILE_LIMITS.files} files, each up to ${sizeOf(FILE_LIMITS.each)}, together up to ${sizeOf(FILE_LIMITS.all)}.`,
          }}
          errorMessage={errors[0] && { text: errors[0].message }}
        />
        <Button text="Add this file" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    )}
    <Button text="Continue" href={`${base}/check`} />
  </TwoThirds>
)
