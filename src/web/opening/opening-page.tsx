import { formatNumber } from '../../core/number.ts'

/** How far a city is: a share from 0 to 1 and what it is at; seconds to go, about. */
export type CityBuilt = { share: number; words: string; seconds: number }

export type OpeningPageProps = {
  /** A city is being built; null: another start of Goldthread builds it, and knows how far it is. */
  city?: CityBuilt | null
}

/** What every address shows until Goldthread is open. It opens by itself. */
export const OpeningPage = ({ city }: OpeningPageProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds" data-opening="">
      {city === undefined ? <Opening /> : <City city={city} />}
      <p class="govuk-body">
        This page opens Goldthread by itself when it is ready.{' '}
        <a class="govuk-link" href="/">
          Look again now
        </a>
      </p>
    </div>
  </div>
)

const Opening = () => (
  <>
    <h1 class="govuk-heading-l">Goldthread is opening</h1>
    <p class="govuk-body" id="opening-words">
      The database is being made ready. This takes a few seconds; after a power cut or an update it may take
      longer.
    </p>
    <progress class="gt-progress__bar gt-progress" aria-labelledby="opening-words" />
  </>
)

const City = ({ city }: { city: CityBuilt | null }) => (
  <>
    <h1 class="govuk-heading-l">A made-up city is being built</h1>
    <p class="govuk-body-l" id="opening-words">
      {city ? `${Math.floor(city.share * 100)}% done, ${aboutToGo(city.seconds)}.` : 'It is on its way.'}
    </p>
    <progress
      class="gt-progress__bar gt-progress"
      max="1"
      value={city?.share.toFixed(3)}
      aria-labelledby="opening-words"
    />
    <p class="govuk-body">
      {city ? `Now: ${city.words}.` : 'Another start of Goldthread builds it, and shows how far it is.'}
    </p>
    <p class="govuk-body">
      Goldthread opens with years of the lives of a city’s children, with the people who work with them.
      Nobody in it is real. It is built once: the next start opens at once.
    </p>
  </>
)

/** About how long there is to go, as people say it; no nearer than ten seconds, since it is a guess. */
export function aboutToGo(seconds: number): string {
  if (seconds < 8) return 'a few seconds to go'
  if (seconds < 55) return `about ${formatNumber(Math.ceil(seconds / 10) * 10)} seconds to go`
  const halves = Math.max(2, Math.round(seconds / 30))
  if (halves === 2) return 'about a minute to go'
  return `about ${formatNumber(Math.floor(halves / 2))}${halves % 2 ? '½' : ''} minutes to go`
}
