import type { ComponentChildren } from 'preact'
import type { Problem } from '../../core/outcome.ts'
import { type AsKnown, Banner } from './banner.tsx'
import { Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs.tsx'
import { Footer, type FooterLink } from './footer.tsx'
import { Header } from './header.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { PhaseBanner } from './phase-banner.tsx'
import { Problems } from './problems.tsx'
import { type NavItem, ServiceNavigation } from './service-navigation.tsx'
import { SkipLink } from './skip-link.tsx'

/** Where the built styles and script are served, content hash included: see `buildAssets`. */
export type Assets = { css: string; js: string; icon: string }

export type PageProps = {
  title: string
  /** The council's own name, as it signs its letters. */
  council: string
  /** Who is signed in, left out on pages before that. `account` keeps one person's typed text from the next. */
  viewer?: { name: string; account?: string; role?: string }
  nav?: readonly NavItem[]
  /** The page of whoever is signed in. */
  accountHref?: string
  /** Goes with the sign-out form. */
  csrf?: string
  /** What this website is where it is not a council's own: said on every page. */
  phase?: { tag: string; words: string }
  /** A strip of colour across the page: as known on another day, a restricted record. */
  banner?: AsKnown
  breadcrumbs?: BreadcrumbsProps['items']
  /** What was just done, said once. */
  notice?: string
  /** What must be mended: an error summary stands first, and the page's title begins with 'Error'. */
  errors?: readonly Problem[]
  /** Whether the viewer may search for people; they may when left out. */
  searches?: boolean
  /** What was searched for, kept in the header's search box. */
  query?: string
  /** The whole width of the screen, for dense work. */
  wide?: boolean
  /** Seconds until the session ends without a request; the script warns before. */
  sessionSeconds?: number
  /** Seconds after which a browser without script asks again; with script the page is told by its own. */
  refresh?: number
  footerLinks?: readonly FooterLink[]
  /** For people who have no account: what is opened here is nobody's record, and its first page is another. */
  forStrangers?: { home: string }
  /** Stands before the main content: a way back, a way out, whom to call. Brings its own landmarks. */
  before?: ComponentChildren
  assets?: Assets
  children?: ComponentChildren
}

const BUILT: Assets = { css: '/assets/app.css', js: '/assets/app.js', icon: '/assets/icon.svg' }

/** A whole page in the council's name. Its content brings its own first heading. */
export function Page({ assets = BUILT, ...page }: PageProps) {
  const hasErrors = Boolean(page.errors?.length)
  const wide = page.wide ? ' gt-wide' : ''
  return (
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${hasErrors ? 'Error: ' : ''}${page.title} – ${page.council} – Goldthread`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#0f4c5c" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.css} />
        <script src={assets.js} type="module" />
        {page.refresh !== undefined && (
          <noscript>
            <meta http-equiv="refresh" content={String(page.refresh)} />
          </noscript>
        )}
      </head>
      <body
        class={`govuk-template__body${wide}`}
        data-viewer={page.viewer && (page.viewer.account ?? page.viewer.name)}
        data-session-seconds={page.viewer ? page.sessionSeconds : undefined}
      >
        <SkipLink href="#main-content" text="Skip to main content" />
        <header class="govuk-template__header">
          <Header
            council={page.council}
            viewer={page.viewer}
            csrf={page.csrf}
            query={page.query}
            searches={page.searches}
            accountHref={page.accountHref}
            home={page.forStrangers?.home}
          />
          {page.nav && page.nav.length > 0 && <ServiceNavigation navigation={page.nav} />}
        </header>
        {page.phase && <PhaseBanner tag={{ text: page.phase.tag }} text={page.phase.words} />}
        {page.banner && <Banner {...page.banner} />}
        <div class="govuk-width-container">
          {page.breadcrumbs && <Breadcrumbs items={page.breadcrumbs} collapseOnMobile />}
          {page.before}
          <main class="govuk-main-wrapper" id="main-content">
            {hasErrors && <Problems errors={page.errors ?? []} />}
            {page.notice && <NotificationBanner type="success" text={page.notice} />}
            {page.children}
          </main>
        </div>
        <Footer council={page.council} links={page.footerLinks} isLogged={!page.forStrangers} />
      </body>
    </html>
  )
}
