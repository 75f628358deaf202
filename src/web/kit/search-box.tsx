/** The search on every page: `GET /search?q=`. The script adds suggestions while typing. */
export const SearchBox = ({ query }: { query?: string }) => (
  <search class="gt-search">
    <form method="get" action="/search" class="gt-search__form" data-suggest="/search/suggest">
      <label class="govuk-visually-hidden" for="search-box">
        Find a child by name, date of birth, address or number
      </label>
      <input
        class="gt-search__input"
        id="search-box"
        name="q"
        type="search"
        value={query}
        autocomplete="off"
        spellcheck={false}
        placeholder="Find a child"
      />
      <button type="submit" class="gt-search__button">
        Search
      </button>
    </form>
  </search>
)
