import { SearchBox } from './search-box.tsx'

export type HeaderProps = {
  council: string
  viewer?: { name: string; role?: string }
  csrf?: string
  query?: string
  searches?: boolean
  /** The page of whoever is signed in; their name leads to it. */
  accountHref?: string
  /** Where the council's name leads; '/' when left out. */
  home?: string
}

/** The council's own name and colours, the search box, who is signed in and the way out. */
export const Header = ({
  council,
  viewer,
  csrf,
  query,
  searches = true,
  accountHref,
  home = '/',
}: HeaderProps) => (
  <div class="gt-header">
    <div class="govuk-width-container gt-header__row">
      <a class="gt-header__name" href={home}>
        <svg class="gt-header__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
          <path
            d="M3 23c6 0 7-14 13-14s5 11 0 11-4-8 2-10 7 4 11 4"
            fill="none"
            stroke="currentColor"
            stroke-width="2.5"
            stroke-linecap="round"
          />
        </svg>
        <span>
          <span class="gt-header__council">{council}</span>
          <span class="gt-header__product">Goldthread</span>
        </span>
      </a>
      {viewer && searches && <SearchBox query={query} />}
      {viewer && (
        <div class="gt-header__person">
          <span class="gt-header__who">
            <span class="govuk-visually-hidden">Signed in as </span>
            {accountHref ? (
              <a class="gt-header__account" href={accountHref}>
                {viewer.name}
              </a>
            ) : (
              viewer.name
            )}
            {viewer.role && <span class="gt-header__role">{viewer.role}</span>}
          </span>
          <form method="post" action="/sign-out" class="gt-header__out">
            {csrf && <input type="hidden" name="_csrf" value={csrf} />}
            <button type="submit" class="gt-header__sign-out">
              Sign out
            </button>
          </form>
        </div>
      )}
    </div>
  </div>
)
