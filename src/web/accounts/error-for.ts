import type { Problem } from '../../core/outcome.ts'

/** What is wrong with a field, as its control says it. */
export function errorFor(errors: readonly Problem[], field: string): { text: string } | undefined {
  const problem = errors.find(error => error.field === field)
  return problem && { text: problem.message }
}
