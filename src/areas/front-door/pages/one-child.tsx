import { lastRating } from '../ratings.ts'
import { Advice } from './advice.tsx'
import { Agreements, Holding } from './agreement-and-holding.tsx'
import { Analysis } from './analysis.tsx'
import { Decided, Deciding } from './decision.tsx'
import { HandingOn } from './handing-on.tsx'
import { HandTo, NextSteps } from './next-steps.tsx'
import { Checks, Ratings } from './ratings-and-checks.tsx'
import type { ChildProps } from './small-form.tsx'
import { Known, Told } from './told-and-known.tsx'
import { Quality, ToldTo } from './told-to.tsx'
import { ColourTag } from './words.tsx'

/** One child's part of an enquiry's page. */
export const OneChild = (props: ChildProps) => {
  const { part, nth, may } = props
  const { contact, name } = part
  const isOpen = contact.decidedAt === null
  return (
    <section class="gt-enquiry" aria-labelledby={`child-${nth}`}>
      <h2 class="govuk-heading-m" id={`child-${nth}`}>
        <a class="govuk-link" href={`/children/${contact.subject}`}>
          {name}
        </a>{' '}
        <ColourTag colour={lastRating(part.ratings)?.colour ?? null} />
      </h2>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Told {...props} />
          <Known {...props} />
          <Checks {...props} />
          <Analysis {...props} />
          <Agreements {...props} />
        </div>
        <div class="govuk-grid-column-one-third">
          {isOpen && may.work && <Holding {...props} />}
          {isOpen && may.decide && <HandTo {...props} />}
          <Ratings {...props} />
          <NextSteps {...props} />
          <Advice {...props} />
          {isOpen ? may.decide && <Deciding {...props} /> : <Decided {...props} />}
          {!isOpen && <HandingOn {...props} />}
          <ToldTo {...props} />
          {nth === 1 && <Quality {...props} />}
        </div>
      </div>
    </section>
  )
}
