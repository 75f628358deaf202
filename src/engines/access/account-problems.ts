import type { Problem } from '../../core/outcome.ts'
import { PASSWORD_LENGTH } from './password.ts'
import { ROLE_NAMES, type Role } from './roles.ts'

const MOST_LETTERS = 200

/** What is wrong with the words about somebody who works here. */
export function accountProblems(said: {
  name: string
  email: string
  jobTitle?: string
  team?: string | null
  roles: readonly Role[]
}): Problem[] {
  const problems: Problem[] = []
  const tooLong = (field: string, what: string, text: string) => {
    if (text.length > MOST_LETTERS)
      problems.push({ field, message: `${what} must be ${MOST_LETTERS} characters or fewer` })
  }
  if (said.name.trim() === '') problems.push({ field: 'name', message: 'Enter their name' })
  tooLong('name', 'Name', said.name)
  if (!/^[^\s@]+@[^\s@]+$/.test(said.email))
    problems.push({
      field: 'email',
      message: 'Enter an email address in the correct format, like name@example.com',
    })
  tooLong('email', 'Email address', said.email)
  tooLong('jobTitle', 'Job title', said.jobTitle ?? '')
  tooLong('team', 'Team', said.team ?? '')
  if (said.roles.some(role => !Object.hasOwn(ROLE_NAMES, role)))
    problems.push({ field: 'roles', message: 'Choose roles from the list' })
  return problems
}

/** What is wrong with a new password. */
export function passwordProblems(password: string): Problem[] {
  const { least, most } = PASSWORD_LENGTH
  return password.length < least || password.length > most
    ? [{ field: 'password', message: `The password must have between ${least} and ${most} characters` }]
    : []
}
