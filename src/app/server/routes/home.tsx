import type { Route } from '../route.ts'

/** The first page after signing in. */
export const homeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/',
    title: 'My day',
    async handle({ viewer }) {
      return { title: 'My day', body: <h1 class="govuk-heading-l">{viewer.name}’s day</h1> }
    },
  },
]
