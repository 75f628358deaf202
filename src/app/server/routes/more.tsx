import { MORE, placesOf } from '../navigation.ts'
import type { Answered, Route, Visit } from '../route.ts'

/** Everything that does not fit into the navigation. */
export const moreRoutes = (every: () => readonly Route[]): readonly Route[] => [
  {
    method: 'GET',
    path: MORE,
    title: 'Everything you can open',
    handle: async visit => more(visit, every()),
  },
]

function more({ viewer }: Visit, routes: readonly Route[]): Answered {
  const titleOf = (href: string) =>
    routes.find(({ method, path }) => method === 'GET' && path === href)?.title
  return {
    title: 'Everything you can open',
    body: (
      <>
        <h1 class="govuk-heading-l">Everything you can open</h1>
        <ul class="govuk-list govuk-list--spaced">
          {placesOf(viewer, routes).map(({ href, text }) => (
            <li>
              <a class="govuk-link govuk-body-l" href={href}>
                {text}
              </a>
              {titleOf(href) !== text && (
                <span class="govuk-hint govuk-!-display-block govuk-!-margin-bottom-0">{titleOf(href)}</span>
              )}
            </li>
          ))}
        </ul>
      </>
    ),
  }
}
