import { LISTS, NOTICES } from '../who.ts'

/** The way between what is told, what was told, what came in and who is told of what. */
export const NoticeLinks = () => (
  <p class="govuk-body">
    <a class="govuk-link" href={`${NOTICES}/to-tell`}>
      Agencies to tell
    </a>
    ,{' '}
    <a class="govuk-link" href={`${NOTICES}/told`}>
      what they were told
    </a>
    ,{' '}
    <a class="govuk-link" href={`${NOTICES}/flags`}>
      flags
    </a>
    ,{' '}
    <a class="govuk-link" href={LISTS}>
      weekly lists
    </a>
    ,{' '}
    <a class="govuk-link" href={`${NOTICES}/arrived`}>
      write down a notice that came
    </a>
    ,{' '}
    <a class="govuk-link" href={`${NOTICES}/rules`}>
      who is told of what
    </a>
  </p>
)
