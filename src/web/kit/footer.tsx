export type FooterLink = { href: string; text: string }

/** The foot of every page. */
export const Footer = ({ council, links = [] }: { council: string; links?: readonly FooterLink[] }) => (
  <footer class="gt-footer">
    <div class="govuk-width-container gt-footer__row">
      <p class="gt-footer__words">{council}, children’s services. What you open here is recorded.</p>
      {links.length > 0 && (
        <nav aria-label="Footer">
          <ul class="gt-footer__links">
            {links.map(link => (
              <li>
                <a class="gt-footer__link" href={link.href}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  </footer>
)
