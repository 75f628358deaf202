import { SummaryList } from '../kit/index.ts'

/** The rule behind a deadline. */
export type Rule = { title: string; source: string; todo: string }

/** What a deadline rests on: the duty, and where the law or guidance says it. */
export const RulePart = ({ rule, about }: { rule: Rule; about: { href: string; text: string } | null }) => (
  <SummaryList
    classes="gt-dense"
    rows={[
      { key: { text: 'Duty' }, value: { text: rule.title } },
      { key: { text: 'What must be done' }, value: { text: rule.todo } },
      { key: { text: 'Where it is laid down' }, value: { text: rule.source } },
      about && {
        key: { text: 'Runs from' },
        value: {
          html: (
            <a class="govuk-link" href={about.href}>
              {about.text}
            </a>
          ),
        },
      },
    ]}
  />
)
