/** Ways on, one below the other; nothing where there are none. */
export const LinkList = ({ links }: { links: readonly Readonly<{ href: string; text: string }>[] }) =>
  links.length === 0 ? null : (
    <ul class="govuk-list">
      {links.map(({ href, text }) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
