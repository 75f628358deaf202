/** A cell with a name that leads to its page, where there is one. */
export const linkedName = ({ name, href }: { name: string; href: string | undefined }) =>
  href === undefined
    ? { text: name }
    : {
        html: (
          <a class="govuk-link" href={href}>
            {name}
          </a>
        ),
      }
