import { type Attributes, classes } from './attributes.ts'
import { Tag, type TagProps } from './tag.tsx'
import { type Words, words } from './words.ts'

export type PhaseBannerProps = Words & { tag?: TagProps; classes?: string; attributes?: Attributes }

/** Says that the service is a trial, or a demonstration. */
export const PhaseBanner = (banner: PhaseBannerProps) => (
  <div class={classes('govuk-phase-banner govuk-width-container', banner.classes)} {...banner.attributes}>
    <p class="govuk-phase-banner__content">
      <Tag
        text={banner.tag?.text}
        html={banner.tag?.html}
        classes={classes('govuk-phase-banner__content__tag', banner.tag?.classes)}
      />
      <span class="govuk-phase-banner__text">{words(banner)}</span>
    </p>
  </div>
)
