import { type Attributes, classes } from './attributes.ts'
import { Heading } from './heading.tsx'
import { type Words, words } from './words.ts'

export type NotificationBannerProps = Words & {
  type?: string
  titleText?: string
  titleHtml?: Words['html']
  titleId?: string
  titleHeadingLevel?: number | string
  role?: 'alert' | 'region' | 'banner'
  disableAutoFocus?: boolean
  classes?: string
  attributes?: Attributes
}

/** News about the whole service, or with type `success` that something was done. */
export function NotificationBanner(banner: NotificationBannerProps) {
  const isSuccess = banner.type === 'success'
  const titleId = banner.titleId || 'govuk-notification-banner-title'
  const landmark = {
    role: banner.role || (isSuccess ? 'alert' : 'region'),
    'aria-labelledby': titleId,
  } as const
  return (
    <div
      class={classes(
        'govuk-notification-banner',
        isSuccess && 'govuk-notification-banner--success',
        banner.classes,
      )}
      {...landmark}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={banner.disableAutoFocus}
      {...banner.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading
          level={Number(banner.titleHeadingLevel || 2)}
          class="govuk-notification-banner__title"
          id={titleId}
        >
          {banner.titleHtml || banner.titleText || (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {banner.html || (banner.text && <p class="govuk-notification-banner__heading">{words(banner)}</p>)}
      </div>
    </div>
  )
}
