import type { Problem } from '../../core/outcome.ts'
import { ErrorSummary } from './error-summary.tsx'

/** Everything to mend, each linked to its field: every field's first control has the field's name as its id. */
export const Problems = ({ errors }: { errors: readonly Problem[] }) => (
  <ErrorSummary
    titleText="There is a problem"
    errorList={errors.map(error => ({
      text: error.message,
      href: error.field === undefined ? undefined : `#${error.field}`,
    }))}
  />
)
